import { basename, dirname } from 'node:path'
import { AutoModel, AutoTokenizer, env } from '@xenova/transformers'
import type { Pooling } from './profiles.ts'

/** Texts to unit vectors, one after the other in one array; an empty text gets zeros. */
export type Model = (texts: readonly string[]) => Promise<Float32Array>

/** Loads the model of a folder, never from a network. The only importer of @xenova/transformers. */
export async function loadModel(folder: string, dims: number, pooling: Pooling): Promise<Model> {
  env.allowRemoteModels = false
  env.localModelPath = dirname(folder)
  const name = basename(folder)
  const tokenizer = await AutoTokenizer.from_pretrained(name)
  const model = await AutoModel.from_pretrained(name, { quantized: true })

  return async (texts) => {
    const vectors = new Float32Array(texts.length * dims)
    const rows = texts.flatMap((text, i) => (text === '' ? [] : [{ text, i }]))
    if (rows.length === 0) return vectors
    const inputs = tokenizer(
      rows.map(({ text }) => text),
      { padding: true, truncation: true },
    )
    const { last_hidden_state: states } = await model(inputs)
    const tokens = inputs.input_ids.dims[1]
    for (const [row, { i }] of rows.entries()) {
      const vector = vectors.subarray(i * dims, (i + 1) * dims)
      const pooled = pooling === 'first' ? 1 : tokens
      for (let token = row * tokens; token < row * tokens + pooled; token++) {
        if (inputs.attention_mask.data[token] === 0n) continue
        addTo(vector, states.data.subarray(token * dims, (token + 1) * dims))
      }
      normalize(vector)
    }
    return vectors
  }
}

// The mean has the direction of the sum. transformers.js pools too, at four times the cost of the model itself.
function addTo(sum: Float32Array, state: Float32Array) {
  for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + (state[k] ?? 0)
}

function normalize(vector: Float32Array) {
  let squares = 0
  for (const x of vector) squares += x * x
  if (squares === 0) return
  const length = Math.sqrt(squares)
  for (let k = 0; k < vector.length; k++) vector[k] = (vector[k] ?? 0) / length
}
