import { MessageChannel, type MessagePort, type Worker } from 'node:worker_threads'
import { AppError } from '../app-error.ts'
import type { EmbedReply, EmbedRequest, NewLine } from './worker.ts'

/** Has the model of a folder embed some texts; none at all only loads it. Rejects with `bad-model`. */
export type AskModel = (request: Omit<EmbedRequest, 'id'>) => Promise<Float32Array>

export type Asking = {
  ask: AskModel
  /** A port over which another thread asks. */
  line(): MessagePort
  /** Tells whoever waits that no reply will come any more, and why. */
  end(reason: unknown): void
}

type Waiting = { resolve(vectors: Float32Array): void; reject(error: Error): void }

/** Asks the embedding thread over a port, which keeps its thread running only while something is asked. */
export function askingOver(port: Worker | MessagePort): Asking {
  const waiting = new Map<number, Waiting>()
  let asked = 0
  const hear = (reply: EmbedReply) => {
    const { resolve, reject } = waiting.get(reply.id) ?? {}
    waiting.delete(reply.id)
    if (waiting.size === 0) port.unref()
    if ('vectors' in reply) resolve?.(reply.vectors)
    else reject?.(failed(reply.error))
  }
  port.addListener('message', hear)
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        const id = ++asked
        waiting.set(id, { resolve, reject })
        port.ref()
        port.postMessage({ ...request, id } satisfies EmbedRequest)
      }),
    line() {
      const { port1, port2 } = new MessageChannel()
      port.postMessage({ port: port2 } satisfies NewLine, [port2])
      return port1
    },
    end(reason) {
      for (const { reject } of waiting.values()) reject(failed(reason))
      waiting.clear()
    },
  }
}

const failed = (reason: unknown): AppError =>
  new AppError(
    'bad-model',
    `The embedding model could not be run: ${reason}. Restart; if it stays, run: npm ci`,
    reason,
  )
