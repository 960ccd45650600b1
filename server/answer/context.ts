import type { Store } from '../../index/store/store.ts'
import type { Query } from '../question/query.ts'
import type { AnswerKind } from '../schema.ts'
import type { Piece } from './draft.ts'
import type { Choice } from './evidence/choose.ts'
import type { Evidence } from './evidence/evidence.ts'
import type { Wording } from './wording/wording.ts'

/** What a kind of answer is composed from. */
export type Context = {
  query: Query
  evidence: readonly Evidence[]
  store: Store
  words: Wording
  /** The two sides of a comparison or computation, each understood and searched for itself; empty where there are none. */
  parts: readonly { query: Query; evidence: readonly Evidence[] }[]
  /** True where the parts are two questions that were asked before: each has an answer of its own. */
  isOfTurns: boolean
}

/** An answer before it is written out. `first` names the figures (ids) to list before others where none were chosen. */
export type Draft = {
  kind: AnswerKind
  answered: boolean
  pieces: Piece[]
  choices?: readonly Choice[]
  first?: readonly string[]
}

/** Composes one kind of answer; null when the evidence does not carry it. */
export type Answerer = (context: Context) => Draft | null
