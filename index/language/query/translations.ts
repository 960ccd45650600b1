import type { QueryTerm } from '../../store/store.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Frequency } from './weights.ts'

/** Rarer translations are noise of the alignment. */
const MIN_P = 0.05
/** Rarer words of like meaning are only of a like subject. */
const MIN_LIKE = 0.05
const MOST_LIKE = 6

/** Translations that the index knows, their probabilities summing to 1: those it never uses are not what it means. */
export function translations(word: string, df: Frequency, lexicon: Lexicon): QueryTerm['options'] {
  const known = lexicon.translate(word).filter(({ term }) => df(term) > 0)
  const mass = known.reduce((sum, { p }) => sum + p, 0)
  return known.map(({ term, p }) => ({ term, p: p / mass })).filter(({ p }) => p >= MIN_P)
}

/**
 * Words of the same language that the other language translates alike (paraphrases by a pivot, Bannard and Callison-Burch
 * 2005), as far as the index knows them: vehicle for car.
 */
export function paraphrases(word: string, df: Frequency, lexicon: Lexicon): QueryTerm['options'] {
  const shares = new Map<string, number>()
  for (const { term: pivot, p } of lexicon.translate(word)) {
    for (const back of lexicon.translate(pivot)) shares.set(back.term, (shares.get(back.term) ?? 0) + p * back.p)
  }
  return [...shares]
    .map(([term, p]) => ({ term, p }))
    .filter(({ term, p }) => term !== word && p >= MIN_LIKE && df(term) > 0)
    .sort((a, b) => b.p - a.p)
    .slice(0, MOST_LIKE)
}
