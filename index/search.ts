import type { Embedder } from './embed/embedder.ts'
import { fuse, type LegWeights } from './fuse.ts'
import { placeOf } from './store/reading-order.ts'
import type { Hit, QueryTerm, Store } from './store/store.ts'

export type SearchQuery = {
  text: string
  /** The question's terms, from `queryTerms`. */
  terms: readonly QueryTerm[]
  /** Only these reports; all when absent. */
  reports?: readonly string[] | undefined
}

const DEPTH = 200 // passages from each leg: beyond these a leg says nothing of a passage

/** Passages for a question, best first: the lexical and the dense leg side by side, then fused. */
export async function search(
  { store, embedder }: { store: Store; embedder: Embedder },
  { text, terms, reports }: SearchQuery,
  limit: number,
): Promise<Hit[]> {
  const [vector = new Float32Array()] = await embedder.embed([text], 'question')
  const dense = await store.dense(vector, DEPTH, reports)
  const lexical = store.lexical(terms, DEPTH, reports)
  const fused = fuse(lexical, dense, weightsFor(sureness(terms, store)), (id) => placeOf(id, store))
  return fused.slice(0, limit).flatMap(({ passage: id, ...found }) => {
    const passage = store.passage(id)
    return passage ? [{ passage, ...found }] : []
  })
}

/**
 * How surely the lexical leg knows the question, in [0, 1], by the weights of its terms: a term that the index holds counts
 * in full, one only known by learnt translations as much as the likeliest of them, an unknown one not at all.
 */
export function sureness(terms: readonly QueryTerm[], store: Store): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  const sure = terms.reduce((sum, { weight, options }) => sum + weight * surest(options, store), 0)
  return total === 0 ? 0 : sure / total
}

const surest = (options: QueryTerm['options'], store: Store): number =>
  Math.max(0, ...options.filter(({ term }) => store.documentFrequency(term) > 0).map(({ p }) => p))

/**
 * The lexical leg's weight for a question it knows surely; what it does not is left to the dense leg. Weights of their own
 * for languages, lengths or reports found no more: a question in the other language is known less surely.
 */
const LEXICAL_WEIGHT = 0.85

function weightsFor(sure: number): LegWeights {
  const lexical = LEXICAL_WEIGHT * sure
  return { lexical, dense: 1 - lexical }
}
