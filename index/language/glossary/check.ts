import { glossary } from '../glossary.ts'
import { entryKindSchema } from './entry.ts'
import { problemsOf } from './problems.ts'

/**
 * `npm run glossary -- check`: says how large the glossary is and what is wrong with it. `-- pairs` prints every English
 * name beside every Chinese one as JSON lines, for training.
 */
const [task = 'check', ...others] = process.argv.slice(2)
if (task === 'check' && others.length === 0) process.exitCode = check()
else if (task === 'pairs' && others.length === 0) printPairs()
else {
  console.error(`Usage: npm run glossary -- check | pairs`)
  process.exitCode = 1
}

function check(): number {
  for (const kind of entryKindSchema.options) {
    console.log(`${kind.padEnd(12)}${glossary.filter((entry) => entry.kind === kind).length}`)
  }
  const problems = problemsOf(glossary)
  for (const problem of problems) console.error(problem)
  console.log(`${glossary.length} entries, ${problems.length} problems`)
  return problems.length === 0 ? 0 : 1
}

function printPairs(): void {
  for (const { en, abbr, zh } of glossary)
    for (const english of [...en, ...abbr])
      for (const chinese of zh) console.log(JSON.stringify({ a: english, b: chinese }))
}
