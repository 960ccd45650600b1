import { type MessagePort, parentPort } from 'node:worker_threads'
import { loadModel, type Model } from './model.ts'
import type { Pooling } from './profiles.ts'

/** Inference blocks its thread (onnxruntime's run is synchronous): it has this one to itself. */
export type EmbedRequest = { id: number; folder: string; dims: number; pooling: Pooling; texts: readonly string[] }
export type EmbedReply = { id: number; vectors: Float32Array } | { id: number; error: string }

/** A port over which another thread will ask. */
export type NewLine = { port: MessagePort }

const models = new Map<string, Promise<Model>>()

function serve(port: MessagePort): void {
  port.on('message', (message: EmbedRequest | NewLine) => {
    if ('port' in message) serve(message.port)
    else void embed(message).then((reply) => port.postMessage(reply))
  })
}

async function embed({ id, folder, dims, pooling, texts }: EmbedRequest): Promise<EmbedReply> {
  try {
    const model = models.get(folder) ?? loadModel(folder, dims, pooling)
    models.set(folder, model)
    return { id, vectors: await (await model)(texts) }
  } catch (error) {
    return { id, error: String(error) }
  }
}

if (parentPort) serve(parentPort)
