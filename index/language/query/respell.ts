import type { Span } from '../../report.ts'

/** A text with its unknown words respelled, and the way back to where they stood. */
export type Respelled = { text: string; origin(span: Span): Span }

/** Shorter words have too many neighbours. */
const MIN_LETTERS = 5
/** Longer words nobody writes: their neighbours would be more than can be looked up. */
const MAX_LETTERS = 30
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/**
 * Replaces words that nobody knows by a known word one slip away: a letter missing, doubled, wrong or swapped. Acronyms
 * and numbers stay. `isTerm` words (of the glossary) are preferred to other known ones.
 */
export function respell(
  text: string,
  isKnown: (word: string) => boolean,
  isTerm: (word: string) => boolean,
): Respelled {
  const shifts: { at: number; by: number }[] = []
  let moved = 0
  const respelled = text.replace(/\p{Script=Latin}+/gu, (word, at: number) => {
    const lower = word.toLowerCase()
    const isShort = lower.length < MIN_LETTERS
    if (isShort || lower.length > MAX_LETTERS || !/^[A-Za-z][a-z]+$/.test(word) || isTerm(lower) || isKnown(lower))
      return word
    const slips = oneSlipAway(lower)
    const better = slips.find(isTerm) ?? slips.find(isKnown)
    if (better === undefined) return word
    moved += better.length - word.length
    shifts.push({ at: at + moved + word.length, by: better.length - word.length })
    return /^[A-Z]/.test(word) ? better.charAt(0).toUpperCase() + better.slice(1) : better
  })
  const back = (at: number): number => at - shifts.reduce((sum, shift) => (at >= shift.at ? sum + shift.by : sum), 0)
  return { text: respelled, origin: ({ start, end }) => ({ start: back(start), end: back(end) }) }
}

/** Likeliest slips first: doubled or left-out letters, swapped neighbours, then wrong letters. The first letter is right. */
function oneSlipAway(word: string): string[] {
  const places = [...word].map((_, i) => i).slice(1)
  return [
    ...places.map((i) => word.slice(0, i) + word.slice(i + 1)),
    ...places.slice(0, -1).map((i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2)),
    ...[...places, word.length].flatMap((i) => LETTERS.map((letter) => word.slice(0, i) + letter + word.slice(i))),
    ...places.flatMap((i) => LETTERS.map((letter) => word.slice(0, i) + letter + word.slice(i + 1))),
  ]
}
