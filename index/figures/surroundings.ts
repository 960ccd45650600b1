import type { Period } from '../language/periods.ts'
import type { Span } from '../report.ts'
import type { Quantity } from './quantities.ts'

/** A sentence of a text with what was read in it: where the words about a quantity are looked for. */
export type Surroundings = {
  text: string
  sentence: Span
  /** Of the whole text, in order, as the periods are. */
  quantities: readonly Quantity[]
  periods: readonly Period[]
}

export const REACH = 90 // characters of a clause looked at on either side
const LONGEST = 60 // a measure is a phrase, not a paragraph

/** Where a clause ends. */
export const CLAUSE_END = /[，。；：！？\n]/

/** A phrase trimmed to what a label can hold. */
export const clip = (phrase: string): string => phrase.trim().slice(0, LONGEST).trim()

/** The text from the last match of a pattern on; all of it where there is none. */
export function afterLast(pattern: RegExp, text: string): string {
  let end = 0
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length
  return text.slice(end)
}
