import { Worker } from 'node:worker_threads'
import { type Asking, askingOver } from './asking.ts'

// One for the process, for good: onnxruntime-node cannot be loaded by a second thread, nor again after the first ended.
let asking: Asking | undefined

/** Asks the embedding thread of this process, which is started where it does not run. */
export function embeddingThread(): Asking {
  asking ??= start()
  return asking
}

function start(): Asking {
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), { execArgv: [] })
  const started = askingOver(worker)
  const end = (reason: unknown) => {
    started.end(reason)
    asking = undefined
  }
  worker.on('error', end)
  worker.on('exit', (code) => end(`its thread ended with code ${code}`))
  return started
}
