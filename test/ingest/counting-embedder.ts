import type { Embedder } from '../../index/embed/embedder.ts'
import { noLine } from '../embed/no-line.ts'

/** An embedder whose vectors depend on the text alone; remembers what it was asked. */
export function countingEmbedder(model = 'test@1'): Embedder & { asked: string[] } {
  const asked: string[] = []
  return {
    model,
    dims: 3,
    asked,
    async embed(texts) {
      asked.push(...texts)
      return texts.map((text) => Float32Array.of(text.length, text.charCodeAt(0) % 7, 1))
    },
    line: noLine,
    async close() {},
  }
}
