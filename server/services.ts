import type { Embedder } from '../index/embed/embedder.ts'
import type { Hit, Store } from '../index/store/store.ts'
import type { Front } from './front/front.ts'
import type { Feedback } from './schema/feedback.ts'
import type { ModelInfo } from './schema/model.ts'
import type { Answer, AskRequest, StreamEvent } from './schema.ts'

/** An index and the model that its vectors were made with, ready for questions. */
export type Opened = { store: Store; embedder: Embedder }

/**
 * Answers one question. `emit` receives the answer as it is made; the returned answer is the same, whole.
 * Rejects with AppError, or with the signal's reason when the asker has gone.
 */
export type AskFunction = (
  opened: Opened,
  request: AskRequest,
  emit?: (event: StreamEvent) => void,
  signal?: AbortSignal,
) => Promise<Answer>

/** The passages nearest to a question, best first. */
export type SearchFunction = (opened: Opened, question: string, limit: number, signal?: AbortSignal) => Promise<Hit[]>

/** What the HTTP routes need; tests pass in small ones. */
export type Services = {
  /** The index open now; waits while it is being built or read. Rejects with AppError when there is none to open. */
  open: () => Promise<Opened>
  /** The same without waiting: null while starting. */
  opened: () => Opened | null
  ask: AskFunction
  /** The language model that `ask` sends questions and evidence to. */
  model?: ModelInfo | null
  search: SearchFunction
  /** Keeps what a person thinks of an answer. Rejects with AppError where it cannot. */
  keepFeedback: (feedback: Feedback) => Promise<void>
  /** Folder of the built web page. */
  webRoot: string
  version: string
  /** What requests meet before they are answered. */
  front: Front
}
