/** Turns texts into unit vectors. The model runs in a worker thread; close() ends it. */
export type Embedder = {
  readonly model: string
  readonly dims: number
  embed(texts: readonly string[]): Promise<number[][]>
  close(): Promise<void>
}
