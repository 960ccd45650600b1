import { findPhrase } from './phrases.ts'
import { openPostings, type PostingLists, type Postings } from './postings.ts'
import { highest, seek } from './sorted.ts'
import type { QueryTerm } from './store.ts'

const K1 = 1 // saturation of repeated terms; passages are short, repetition says little
const B = 0.5 // length normalisation: a passage is long by what it reports, not by being wordy
const CONTEXT_WEIGHT = 0.5 // a word of the headings against one of the passage itself
const MAX_KEPT = 10_000_000 // passages in the lists of terms kept at hand: 80 MB
const TERM_COST = 100 // what a list takes besides, in passages

/** A passage by its place in the list the index was built from. */
export type LexicalHit = { passage: number; score: number }

export type Lexical = {
  /** Best first; equal scores in the order of the passages. `isAsked` leaves passages out. */
  search(terms: readonly QueryTerm[], limit: number, isAsked?: (passage: number) => boolean): LexicalHit[]
  /** The passages that hold the term, in their own words or in their context, in order. */
  holding(term: string): ArrayLike<number>
}

/** Passages with a term, and its frequency in each: own occurrences whole, those in the context in part. */
type Frequencies = { passages: ArrayLike<number>; frequencies: ArrayLike<number> }

/**
 * BM25 with positions over two fields (as BM25F: frequencies and lengths are weighted before saturation). A query term
 * with several options is scored as one term with its expected term and document frequencies (probabilistic structured
 * queries, Darwish and Oard 2003).
 */
export function openLexical(lists: PostingLists): Lexical {
  const postings = openPostings(lists)
  const total = postings.passages
  const lengths = Float32Array.from(
    postings.ownLength,
    (own, i) => own + CONTEXT_WEIGHT * (postings.contextLength[i] ?? 0),
  )
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(total, 1) || 1
  const norms = Float64Array.from(lengths, (length) => K1 * (1 - B + (B * length) / averageLength))
  const expected = new Float64Array(total) // of the options at hand; zeros between terms
  const known = new Map<string, Frequencies>()
  let kept = 0

  function frequenciesOf(term: string): Frequencies {
    const before = known.get(term)
    if (before) return before
    const found = countIn(findPhrase(postings, term), postings)
    if (kept > MAX_KEPT) {
      known.clear()
      kept = 0
    }
    known.set(term, found)
    kept += found.passages.length + TERM_COST
    return found
  }

  /** How often the options lead to expect a term in each passage, and in how many passages. */
  function expect(options: QueryTerm['options']): Frequencies & { documentFrequency: number } {
    const [only] = options
    if (options.length === 1 && only?.p === 1) {
      const found = frequenciesOf(only.term)
      return { ...found, documentFrequency: found.passages.length }
    }
    const passages: number[] = []
    let documentFrequency = 0
    for (const { term, p } of options) {
      const found = frequenciesOf(term)
      documentFrequency += p * found.passages.length
      for (let i = 0; i < found.passages.length; i++) {
        const passage = found.passages[i] ?? 0
        const before = expected[passage] ?? 0
        if (before === 0) passages.push(passage)
        expected[passage] = before + p * (found.frequencies[i] ?? 0)
      }
    }
    const frequencies = passages.map((passage) => expected[passage] ?? 0)
    for (const passage of passages) expected[passage] = 0
    return { passages, frequencies, documentFrequency }
  }

  function addScores({ options, weight }: QueryTerm, scores: Float64Array) {
    const { passages, frequencies, documentFrequency } = expect(options)
    const rarity = Math.log(1 + (total - Math.min(documentFrequency, total) + 0.5) / (documentFrequency + 0.5))
    for (let i = 0; i < passages.length; i++) {
      const passage = passages[i] ?? 0
      const frequency = frequencies[i] ?? 0
      scores[passage] =
        (scores[passage] ?? 0) + (weight * rarity * frequency * (K1 + 1)) / (frequency + (norms[passage] ?? 0))
    }
  }

  return {
    search(terms, limit, isAsked) {
      const scores = new Float64Array(total)
      for (const term of terms) addScores(term, scores)
      return highest(scores, limit, 0, isAsked).map((passage) => ({ passage, score: scores[passage] ?? 0 }))
    },
    holding: (term) => frequenciesOf(term).passages,
  }
}

/** How often each passage has one of the positions; those in its context count in part. */
function countIn(positions: Uint32Array, { passageFrom, contextFrom }: Postings): Frequencies {
  const passages: number[] = []
  const frequencies: number[] = []
  let passage = -1
  for (const position of positions) {
    if (position >= (passageFrom[passage + 1] ?? 0)) {
      passage = seek(passageFrom, position + 1, passage + 1) - 1
      passages.push(passage)
      frequencies.push(0)
    }
    const last = frequencies.length - 1
    frequencies[last] = (frequencies[last] ?? 0) + (position < (contextFrom[passage] ?? 0) ? 1 : CONTEXT_WEIGHT)
  }
  return { passages: Uint32Array.from(passages), frequencies: Float32Array.from(frequencies) }
}
