import { parentPort, workerData } from 'node:worker_threads'
import { loadModel } from './model.ts'

/** Inference blocks its thread (onnxruntime's run is synchronous): it has this one to itself. */
export type EmbedRequest = { texts: readonly string[] }
export type EmbedReply = { vectors: Float32Array } | { error: string } | { ready: true }

const { folder, dims } = workerData as { folder: string; dims: number }
const reply = (message: EmbedReply) => parentPort?.postMessage(message)

const embed = await loadModel(folder, dims)
reply({ ready: true })

parentPort?.on('message', async ({ texts }: EmbedRequest) => {
  try {
    reply({ vectors: await embed(texts) })
  } catch (error) {
    reply({ error: String(error) })
  }
})
