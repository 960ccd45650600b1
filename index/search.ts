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
  const [vector = []] = await embedder.embed([text], 'question')
  const dense = await store.dense(vector, DEPTH, reports)
  const lexical = store.lexical(terms, DEPTH, reports)
  const fused = fuse(lexical, dense, weightsFor(knownShare(terms, store)), (id) => placeOf(id, store))
  return fused.slice(0, limit).flatMap(({ passage: id, ...found }) => {
    const passage = store.passage(id)
    return passage ? [{ passage, ...found }] : []
  })
}

/** How much of the question the lexical leg knows, by the weights of its terms. */
export function knownShare(terms: readonly QueryTerm[], store: Store): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  const known = terms.filter(({ options }) => options.some(({ term }) => store.documentFrequency(term) > 0))
  return total === 0 ? 0 : known.reduce((sum, { weight }) => sum + weight, 0) / total
}

/**
 * The lexical leg's weight for a question all of whose terms it knows; what it does not know is left to the dense leg.
 * In neither language, nor for known, partly known, short or long questions, did weights of their own find more.
 */
const LEXICAL_WEIGHT = 0.7

function weightsFor(known: number): LegWeights {
  const lexical = LEXICAL_WEIGHT * known
  return { lexical, dense: 1 - lexical }
}
