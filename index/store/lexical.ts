import { findPhrase } from './phrases.ts'
import { buildPostings, type Fields } from './postings.ts'
import type { QueryTerm } from './store.ts'

const K1 = 1 // saturation of repeated terms; passages are short, repetition says little
const B = 0.5 // length normalisation: a passage is long by what it reports, not by being wordy
const CONTEXT_WEIGHT = 0.5 // a word of the headings against one of the passage itself
const MAX_CACHED_TERMS = 5000

/** A passage by its place in the list the index was built from. */
export type LexicalHit = { passage: number; score: number }

export type Lexical = {
  /** Best first; equal scores in the order of the passages. `isAsked` leaves passages out. */
  search(terms: readonly QueryTerm[], limit: number, isAsked?: (passage: number) => boolean): LexicalHit[]
  /** Number of passages that hold the term, in their own words or in their context. */
  count(term: string): number
}

/** Passages with a term, and its frequency in each: own occurrences whole, those in the context in part. */
type Frequencies = { passages: Uint32Array; frequencies: Float32Array }

/**
 * BM25 with positions over two fields (as BM25F: frequencies and lengths are weighted before saturation). A query term
 * with several options is scored as one term with its expected term and document frequencies (probabilistic structured
 * queries, Darwish and Oard 2003).
 */
export function buildLexical(documents: readonly Fields[]): Lexical {
  const postings = buildPostings(documents)
  const total = postings.passages
  const lengths = Float32Array.from(
    postings.ownLength,
    (own, i) => own + CONTEXT_WEIGHT * (postings.contextLength[i] ?? 0),
  )
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(total, 1) || 1
  const cache = new Map<string, Frequencies>()

  function frequenciesOf(term: string): Frequencies {
    const cached = cache.get(term)
    if (cached) return cached
    const passages: number[] = []
    const frequencies: number[] = []
    for (const position of findPhrase(postings, term)) {
      const passage = postings.passageAt[position] ?? 0
      const weight = position < (postings.contextFrom[passage] ?? 0) ? 1 : CONTEXT_WEIGHT
      const last = passages.length - 1
      if (passages[last] === passage) frequencies[last] = (frequencies[last] ?? 0) + weight
      else {
        passages.push(passage)
        frequencies.push(weight)
      }
    }
    const found = { passages: Uint32Array.from(passages), frequencies: Float32Array.from(frequencies) }
    if (cache.size >= MAX_CACHED_TERMS) cache.clear()
    cache.set(term, found)
    return found
  }

  function addScores({ options, weight }: QueryTerm, scores: Float64Array) {
    const expected = new Map<number, number>()
    let documentFrequency = 0
    for (const { term, p } of options) {
      const { passages, frequencies } = frequenciesOf(term)
      documentFrequency += p * passages.length
      for (const [i, passage] of passages.entries()) {
        expected.set(passage, (expected.get(passage) ?? 0) + p * (frequencies[i] ?? 0))
      }
    }
    const rarity = Math.log(1 + (total - Math.min(documentFrequency, total) + 0.5) / (documentFrequency + 0.5))
    for (const [passage, frequency] of expected) {
      const norm = K1 * (1 - B + (B * (lengths[passage] ?? 0)) / averageLength)
      scores[passage] = (scores[passage] ?? 0) + (weight * rarity * frequency * (K1 + 1)) / (frequency + norm)
    }
  }

  return {
    search(terms, limit, isAsked = () => true) {
      const scores = new Float64Array(total)
      for (const term of terms) addScores(term, scores)
      const hits: LexicalHit[] = []
      for (const [passage, score] of scores.entries()) if (score > 0 && isAsked(passage)) hits.push({ passage, score })
      return hits.sort((a, b) => b.score - a.score || a.passage - b.passage).slice(0, limit)
    },
    count: (term) => frequenciesOf(term).passages.length,
  }
}
