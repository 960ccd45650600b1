import type { Name } from '../language/names.ts'
import type { Figure, Passage, Report } from '../report.ts'

/**
 * One word or term of a question, with the index terms that stand for it.
 * A Chinese term stands for itself (p = 1); an English one for its translations, p summing to at most 1.
 */
export type QueryTerm = {
  /** As it stands in the question. */
  source: string
  options: { term: string; p: number }[]
  /** How much it says about the subject: 1 for content words, more for names, less for function-like words. */
  weight: number
}

export type Ranked = { passage: string; score: number }

/** A passage found, with its rank (from 1) in each leg, null where the leg did not find it. */
export type Hit = {
  passage: Passage
  score: number
  ranks: { lexical: number | null; dense: number | null }
  scores: { lexical: number; dense: number }
}

/** The built index, open for questions. Any engine behind it must pass the same contract tests. */
export type Store = {
  readonly manifest: { format: number; builtAt: string; model: string; dims: number }
  readonly reports: readonly Report[]
  /** In reading order, report by report. */
  readonly passages: readonly Passage[]
  readonly figures: readonly Figure[]
  /** Names that the reports introduce with their short forms. */
  readonly names: readonly Name[]
  passage(id: string): Passage | undefined
  figuresOf(passage: string): readonly Figure[]
  /** BM25 over expected term and document frequencies (Darwish and Oard 2003); best first. */
  lexical(terms: readonly QueryTerm[], limit: number, reports?: readonly string[]): Ranked[]
  /** Passages nearest to the vector by cosine; best first. */
  dense(vector: ArrayLike<number>, limit: number, reports?: readonly string[]): Promise<Ranked[]>
  /** The passages that hold the term, in their words or in their headings, in reading order. */
  holding(term: string): string[]
  /** Share of passages that hold the term: for weighting and for knowing whether a term is known at all. */
  documentFrequency(term: string): number
}
