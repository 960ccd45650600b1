import { glossary } from '../glossary.ts'
import { entryKindSchema } from './entry.ts'
import { problemsOf } from './problems.ts'

/** `npm run glossary`: says how large the glossary is and what is wrong with it. */
for (const kind of entryKindSchema.options) {
  console.log(`${kind.padEnd(12)}${glossary.filter((entry) => entry.kind === kind).length}`)
}
const problems = problemsOf(glossary)
for (const problem of problems) console.error(problem)
console.log(`${glossary.length} entries, ${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1
