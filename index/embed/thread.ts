import { Worker } from 'node:worker_threads'
import { AppError } from '../app-error.ts'
import type { EmbedReply, EmbedRequest } from './worker.ts'

type Waiting = { resolve(vectors: Float32Array): void; reject(error: Error): void }

// One for the process, for good: onnxruntime-node cannot be loaded by a second thread, nor again after the first ended.
let worker: Worker | undefined
const waiting = new Map<number, Waiting>()
let asked = 0

/**
 * Has the model of a folder embed some texts, in the embedding thread; none at all only loads it. The thread keeps the
 * process running only while something is asked of it. Rejects with `bad-model`.
 */
export function askThread(request: Omit<EmbedRequest, 'id'>): Promise<Float32Array> {
  worker ??= startThread()
  const thread = worker
  return new Promise((resolve, reject) => {
    const id = ++asked
    waiting.set(id, { resolve, reject })
    thread.ref()
    thread.postMessage({ ...request, id } satisfies EmbedRequest)
  })
}

function startThread(): Worker {
  const thread = new Worker(new URL('./worker.mjs', import.meta.url), { execArgv: [] })
  thread.on('message', (reply: EmbedReply) => {
    const { resolve, reject } = waiting.get(reply.id) ?? {}
    waiting.delete(reply.id)
    if (waiting.size === 0) thread.unref()
    if ('vectors' in reply) resolve?.(reply.vectors)
    else reject?.(failed(reply.error))
  })
  const end = (reason: unknown) => {
    for (const { reject } of waiting.values()) reject(failed(reason))
    waiting.clear()
    worker = undefined
  }
  thread.on('error', end)
  thread.on('exit', (code) => end(`its thread ended with code ${code}`))
  return thread
}

const failed = (reason: unknown): AppError =>
  new AppError(
    'bad-model',
    `The embedding model could not be run: ${reason}. Restart; if it stays, run: npm ci`,
    reason,
  )
