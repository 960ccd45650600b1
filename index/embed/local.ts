import { Worker } from 'node:worker_threads'
import { AppError } from '../app-error.ts'
import { checkModelFiles, describeModel } from './description.ts'
import type { Embedder } from './embedder.ts'
import type { EmbedReply, EmbedRequest } from './worker.ts'

const LOAD_TIMEOUT_MS = 20_000 // loading takes 0.3 s; more than this is a machine that will not get there
const BATCH = 16 // padded to its longest text: small batches waste less and let a question in between

export type EmbedderOptions = { folder?: string; loadTimeoutMs?: number }

/**
 * The bundled model in a thread of its own. Resolves once the model's files are known to be whole, while the model still
 * loads; what is asked meanwhile waits. A text without a letter or digit gets a zero vector. Throws `bad-model`.
 */
export async function openEmbedder({
  folder,
  loadTimeoutMs = LOAD_TIMEOUT_MS,
}: EmbedderOptions = {}): Promise<Embedder> {
  const model = await describeModel(folder)
  await checkModelFiles(model)
  const thread = startThread({ folder: model.folder, dims: model.dims }, loadTimeoutMs)

  return {
    model: model.id,
    dims: model.dims,
    async embed(texts) {
      const vectors: number[][] = []
      for (let i = 0; i < texts.length; i += BATCH) {
        const batch = await thread.ask({ texts: texts.slice(i, i + BATCH) })
        for (let at = 0; at < batch.length; at += model.dims)
          vectors.push(Array.from(batch.subarray(at, at + model.dims)))
      }
      return vectors
    },
    close: thread.close,
  }
}

type Waiting = { resolve(vectors: Float32Array): void; reject(error: Error): void }

function startThread(workerData: { folder: string; dims: number }, loadTimeoutMs: number) {
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData, execArgv: [] })
  const waiting: Waiting[] = [] // answered in the order asked
  let failure: AppError | undefined

  const fail = (message: string, cause?: unknown) => {
    clearTimeout(timer)
    failure ??= new AppError('bad-model', message, cause)
    for (const { reject } of waiting.splice(0)) reject(failure)
  }
  const timer = setTimeout(() => {
    fail(`The embedding model did not load within ${loadTimeoutMs / 1000} s. Restart, or free memory and processors.`)
    void worker.terminate()
  }, loadTimeoutMs)

  worker.on('message', (reply: EmbedReply) => {
    if ('ready' in reply) return clearTimeout(timer)
    const next = waiting.shift()
    if ('vectors' in reply) next?.resolve(reply.vectors)
    else next?.reject(new AppError('bad-model', `The embedding model could not read a text: ${reply.error}`))
  })
  worker.on('error', (cause) => fail(`The embedding model could not be run: ${String(cause)}`, cause))
  worker.on('exit', () => fail('The embedding model was closed.'))

  return {
    ask: (request: EmbedRequest) =>
      new Promise<Float32Array>((resolve, reject) => {
        if (failure) return reject(failure)
        waiting.push({ resolve, reject })
        worker.postMessage(request)
      }),
    close: async () => {
      await worker.terminate()
    },
  }
}
