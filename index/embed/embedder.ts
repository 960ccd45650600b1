import type { MessagePort } from 'node:worker_threads'
import type { ModelDescription } from './description.ts'

/** What a text is embedded as: some models are told, and put questions and passages apart. */
export type TextUse = 'question' | 'passage'

/** Turns texts into unit vectors. The model runs in a worker thread; close() ends it. */
export type Embedder = {
  readonly model: string
  readonly dims: number
  embed(texts: readonly string[], use: TextUse): Promise<Float32Array[]>
  /** For another thread, which embeds over it without this one: `embedderOver`. */
  line(): Line
  close(): Promise<void>
}

/** A way to the embedding thread. Its port closes when that thread ends. */
export type Line = { model: ModelDescription; port: MessagePort }
