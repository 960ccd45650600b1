import type { Embedder } from './embed/embedder.ts'
import { fuse, type LegWeights } from './fuse.ts'
import type { Lang } from './report.ts'
import { placeOf } from './store/reading-order.ts'
import type { Hit, QueryTerm, Store } from './store/store.ts'

export type SearchQuery = {
  text: string
  lang: Lang
  /** The question's terms, from `queryTerms`. */
  terms: readonly QueryTerm[]
  /** Only these reports; all when absent. */
  reports?: readonly string[] | undefined
}

const DEPTH = 200 // passages from each leg: beyond these a leg says nothing of a passage

/** Passages for a question, best first: the lexical and the dense leg side by side, then fused. */
export async function search(
  { store, embedder }: { store: Store; embedder: Embedder },
  { text, lang, terms, reports }: SearchQuery,
  limit: number,
): Promise<Hit[]> {
  const [vector = []] = await embedder.embed([text], 'question')
  const dense = await store.dense(vector, DEPTH, reports)
  const lexical = store.lexical(terms, DEPTH, reports)
  const fused = fuse(lexical, dense, weightsFor(lang, knownShare(terms, store)), (id) => placeOf(id, store))
  return fused.slice(0, limit).flatMap(({ passage: id, ...found }) => {
    const passage = store.passage(id)
    return passage ? [{ passage, ...found }] : []
  })
}

/** How much of the question the lexical leg knows, by the weights of its terms. */
function knownShare(terms: readonly QueryTerm[], store: Store): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  const known = terms.filter(({ options }) => options.some(({ term }) => store.documentFrequency(term) > 0))
  return total === 0 ? 0 : known.reduce((sum, { weight }) => sum + weight, 0) / total
}

/** The lexical leg's weight for a question all of whose terms it knows; what it does not know is left to the dense leg. */
const LEXICAL_WEIGHT: Record<Lang, number> = { zh: 0.75, en: 0.6 }

function weightsFor(lang: Lang, known: number): LegWeights {
  const lexical = LEXICAL_WEIGHT[lang] * known
  return { lexical, dense: 1 - lexical }
}
