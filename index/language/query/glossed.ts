import type { QueryTerm } from '../../store/store.ts'
import type { Entry } from '../glossary.ts'
import { type Frequency, isGeneric, WEIGHT } from './weights.ts'

const NAMES: ReadonlySet<string> = new Set(['mission', 'department', 'office', 'body', 'programme', 'system'])

/** Whether an entry is a name, which is said as it is or by its other names, never in other words. */
export const isName = (entry: Entry): boolean => NAMES.has(entry.kind)

/** All names of an entry in every language; a single Chinese character is one only beside a number. */
export const namesOf = (entry: Entry): string[] =>
  [...entry.zh, ...entry.abbr, ...entry.en].filter((name) => entry.kind === 'unit' || name.length > 1)

/** Names of one thing, those that the index knows. */
export const sameThings = (names: readonly string[], df: Frequency): QueryTerm['options'] =>
  [...new Set(names)].filter((name) => df(name) > 0).map((term) => ({ term, p: 1 }))

export function weightOf(entry: Entry, source: string): number {
  if (entry.kind === 'unit' || isGeneric(source.toLowerCase()) || entry.zh.some(isGeneric)) return WEIGHT.generic
  return isName(entry) ? WEIGHT.name : WEIGHT.term
}
