// Comes to a verdict on every regular expression of the program and keeps those that take long or are not a proof.
import { allPatterns } from './all.ts'
import { printed } from './collect.ts'
import { judge, readRecord, type Verdict, writeRecord } from './judge.ts'

const QUICK_MS = 60 // such a proof is made anew by the test
const PATIENCE_MS = 20_000

const known = process.argv.includes('--anew') ? new Map<string, Verdict>() : readRecord()
const { patterns } = await allPatterns()
const kept = new Map<string, Verdict>()
for (const pattern of patterns) {
  const name = printed(pattern)
  const before = known.get(name)
  const started = performance.now()
  const verdict = before ?? (await judge(pattern, PATIENCE_MS))
  if (before === undefined && verdict === 'linear' && performance.now() - started < QUICK_MS) continue
  kept.set(name, verdict)
  writeRecord(kept)
  if (before === undefined) console.log(pattern.at, name, JSON.stringify(verdict))
}
console.log(`${patterns.length} patterns, ${kept.size} verdicts kept.`)
process.exit() // the checker's own process would keep this one
