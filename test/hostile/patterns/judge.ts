import { readFileSync, writeFileSync } from 'node:fs'
import { check } from 'recheck'
import * as z from 'zod'
import { timeOf } from '../bounded.ts'
import { type Pattern, printed } from './collect.ts'

/** A text that has a pattern try more and more: each prefix once, each pump over and over, and an end that fits none. */
const attackSchema = z.object({ pumps: z.array(z.tuple([z.string(), z.string()])), suffix: z.string() })
type Attack = z.infer<typeof attackSchema>

/**
 * What the checker says of a pattern: `linear`, proved over automata; `withstood`, where it proves nothing (looking
 * around, long repeats) but found no attack; `undecided` within its time; or the attack that it found.
 */
const verdictSchema = z.union([z.enum(['linear', 'withstood', 'undecided']), attackSchema])
export type Verdict = z.infer<typeof verdictSchema>

/** Comes to a verdict within so many milliseconds. */
export async function judge(pattern: Pick<Pattern, 'source' | 'flags'>, milliseconds: number): Promise<Verdict> {
  const { source, flags } = withoutDifferences(pattern)
  const found = await check(source, flags, { timeout: milliseconds })
  if (found.status === 'safe') return found.checker === 'automaton' ? 'linear' : 'withstood'
  if (found.status === 'vulnerable') {
    const { pumps, suffix } = found.attack
    const attack: Attack = { pumps: pumps.map(({ prefix, pump }) => [prefix, pump]), suffix }
    return timeFor(pattern, attackText(attack, LONG)) < HARMLESS_MS ? 'withstood' : attack
  }
  if (found.error.kind === 'timeout') return 'undecided'
  throw new Error(`${printed({ source, flags })} cannot be checked: ${JSON.stringify(found.error)}`)
}

const LONG = 80_000 // characters; time squared would be seconds
const HARMLESS_MS = 100

/** Milliseconds that the pattern takes to read the text, the best of three; infinitely many beyond some seconds. */
function timeFor({ source, flags }: Pick<Pattern, 'source' | 'flags'>, text: string): number {
  try {
    return timeOf(() => text.replace(new RegExp(source, flags), ''), LIMIT_MS)
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
const LIMIT_MS = 3000

/** The same pattern without the flag `v`, which the checker does not know: one set less another by looking ahead. */
const withoutDifferences = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>) => ({
  source: source.replace(/\[(\[[^\][]*\])--(\\p\{[^}]*\})\]/g, '(?:(?!$2)$1)'),
  flags: flags.replace('v', 'u'),
})

/** The attack as a text of at most `length` characters. */
function attackText({ pumps, suffix }: Attack, length: number): string {
  const fixed = pumps.reduce((sum, [prefix]) => sum + prefix.length, suffix.length)
  const turn = pumps.reduce((sum, [, pump]) => sum + pump.length, 0)
  const times = Math.max(1, Math.floor((length - fixed) / turn))
  return pumps.map(([prefix, pump]) => prefix + pump.repeat(times)).join('') + suffix
}

const RECORD = new URL('judged.json', import.meta.url)
const recordSchema = z.record(z.string(), verdictSchema)

/** The verdicts that are kept, by pattern: all that take long to come to, and all that are not `linear`. */
export const readRecord = () => new Map(Object.entries(recordSchema.parse(JSON.parse(readFileSync(RECORD, 'utf8')))))

export function writeRecord(verdicts: ReadonlyMap<string, Verdict>): void {
  const lines = [...verdicts].sort(([a], [b]) => (a < b ? -1 : 1))
  const rows = lines.map(([pattern, verdict]) => `  ${JSON.stringify(pattern)}: ${JSON.stringify(verdict)}`)
  writeFileSync(RECORD, `{\n${rows.join(',\n')}\n}\n`)
}
