import { parentPort } from 'node:worker_threads'
import { loadModel, type Model } from './model.ts'
import type { Pooling } from './profiles.ts'

/** Inference blocks its thread (onnxruntime's run is synchronous): it has this one to itself. */
export type EmbedRequest = { id: number; folder: string; dims: number; pooling: Pooling; texts: readonly string[] }
export type EmbedReply = { id: number; vectors: Float32Array } | { id: number; error: string }

const models = new Map<string, Promise<Model>>()

parentPort?.on('message', async ({ id, folder, dims, pooling, texts }: EmbedRequest) => {
  const reply = (message: EmbedReply) => parentPort?.postMessage(message)
  try {
    const model = models.get(folder) ?? loadModel(folder, dims, pooling)
    models.set(folder, model)
    const embed = await model
    reply({ id, vectors: await embed(texts) })
  } catch (error) {
    reply({ id, error: String(error) })
  }
})
