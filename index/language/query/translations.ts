import type { QueryTerm } from '../../store/store.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Frequency } from './weights.ts'

/** Rarer translations are noise of the alignment. */
const MIN_P = 0.05
const MOST_LIKE = 6

/** Translations that the index knows, their probabilities summing to 1: those it never uses are not what it means. */
export function translations(word: string, df: Frequency, lexicon: Lexicon): QueryTerm['options'] {
  const known = lexicon.translate(word).filter(({ term }) => df(term) > 0)
  const mass = known.reduce((sum, { p }) => sum + p, 0)
  return known.map(({ term, p }) => ({ term, p: p / mass })).filter(({ p }) => p >= MIN_P)
}

/** Words of like meaning of the same language, as far as the index knows them: vehicle for car. */
export const paraphrases = (word: string, df: Frequency, lexicon: Lexicon): QueryTerm['options'] =>
  lexicon
    .alike(word)
    .filter(({ term }) => df(term) > 0)
    .slice(0, MOST_LIKE)
