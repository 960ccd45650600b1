/** What a text is embedded as: some models are told, and put questions and passages apart. */
export type TextUse = 'question' | 'passage'

/** Turns texts into unit vectors. The model runs in a worker thread; close() ends it. */
export type Embedder = {
  readonly model: string
  readonly dims: number
  embed(texts: readonly string[], use: TextUse): Promise<Float32Array[]>
  close(): Promise<void>
}
