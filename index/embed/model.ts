import { basename, dirname } from 'node:path'
import { env, pipeline } from '@xenova/transformers'

/** Texts to unit vectors, one after the other in one array; a text without a letter or digit gets zeros. */
export type Model = (texts: readonly string[]) => Promise<Float32Array>

/** Loads the model of a folder, never from a network. The only importer of @xenova/transformers. */
export async function loadModel(folder: string, dims: number): Promise<Model> {
  env.allowRemoteModels = false
  env.localModelPath = dirname(folder)
  const extract = await pipeline('feature-extraction', basename(folder), { quantized: true })

  return async (texts) => {
    const vectors = new Float32Array(texts.length * dims)
    const readable = texts.flatMap((text, i) => (/[\p{L}\p{N}]/u.test(text) ? [{ text, i }] : []))
    if (readable.length === 0) return vectors
    const { data } = await extract(
      readable.map(({ text }) => text),
      { pooling: 'mean', normalize: true },
    )
    for (const [row, { i }] of readable.entries()) {
      const vector = (data as Float32Array).subarray(row * dims, (row + 1) * dims)
      if (Number.isFinite(vector[0])) vectors.set(vector, i * dims) // the mean of no known token is NaN
    }
    return vectors
  }
}
