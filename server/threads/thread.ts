import { Worker } from 'node:worker_threads'
import { AppError } from '../../index/app-error.ts'
import type { Embedder, Line } from '../../index/embed/embedder.ts'
import type { IndexContent } from '../../index/store/open.ts'
import type { Timed } from '../observe/steps.ts'
import { LIMIT_MS, YOUNG_MEGABYTES } from './count.ts'
import { errorOf } from './failure.ts'
import type { FromThread, Result, ResultOf, StatusEvent, ToThread, Work } from './worker.ts'

/** Who is waiting for a piece of work, and what it may ask for meanwhile; `onStatus` where it wants to be told how far that is. */
export type Asker = {
  embedder: Embedder
  onStatus?: ((event: StatusEvent) => void) | undefined
  signal: AbortSignal | undefined
}

export type Thread = {
  /** Has the thread open an index. It can be asked of it once `has` says so. */
  give(index: number, content: IndexContent): void
  forget(index: number): void
  has(index: number): boolean
  /** Whether it ever had one. */
  wasOpen(): boolean
  /** How many pieces of work it has not done yet. */
  busy(): number
  /**
   * Rejects with the signal's reason when the asker goes away, with `busy` when the thread ends before it is done. A thread
   * that takes too long is ended.
   */
  work<Asked extends Work>(index: number, work: Asked, asker: Asker): Promise<Timed<ResultOf<Asked>>>
  end(): Promise<unknown>
}

type Waiting = Asker & { resolve(done: Timed<Result>): void; reject(error: unknown): void }

export type ThreadOptions = { program?: URL; limitMs?: number }

/** Starts a thread that answers. `onEnd` is told when it is gone, and of what. */
export function startThread(
  onEnd: (reason: unknown) => void,
  { program = new URL('./worker.mjs', import.meta.url), limitMs = LIMIT_MS }: ThreadOptions = {},
): Thread {
  const waiting = new Map<number, Waiting>()
  const open = new Set<number>()
  let asked = 0
  let wasOpen = false
  const worker = new Worker(program, {
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  })
  worker.unref()
  const tell = (message: ToThread) => worker.postMessage(message)
  const tellLine = (line: Line) => worker.postMessage({ is: 'line', line } satisfies ToThread, [line.port])

  worker.on('message', (message: FromThread) => {
    if (message.is === 'index-open') {
      wasOpen = true
      return void open.add(message.index)
    }
    const asker = waiting.get(message.id)
    if (!asker) return
    switch (message.is) {
      case 'status':
        return asker.onStatus?.(message.event)
      case 'line-wanted':
        return tellLine(asker.embedder.line())
      case 'done':
        asker.resolve(message.done)
        return void waiting.delete(message.id)
      case 'failed':
        asker.reject(asker.signal?.aborted ? asker.signal.reason : errorOf(message.failure))
        return void waiting.delete(message.id)
    }
  })

  let reason: unknown = null
  worker.on('error', (error) => {
    reason = error
  })
  worker.on('exit', (code) => {
    open.clear()
    reason ??= `it ended with code ${code}`
    const gone = new AppError(
      'busy',
      'The thread that worked on this question ended before it was done. Ask again.',
      reason,
    )
    for (const { reject } of waiting.values()) reject(gone)
    waiting.clear()
    onEnd(reason)
  })

  function giveUp(): void {
    reason ??= `A question took it more than ${limitMs / 1000} s.`
    void worker.terminate()
  }

  return {
    give: (index, content) => tell({ is: 'index', index, content }),
    forget(index) {
      open.delete(index)
      tell({ is: 'index-gone', index })
    },
    has: (index) => open.has(index),
    wasOpen: () => wasOpen,
    busy: () => waiting.size,
    async work<Asked extends Work>(index: number, work: Asked, asker: Asker) {
      asker.signal?.throwIfAborted()
      const id = ++asked
      const stop = () => tell({ is: 'asker-gone', id })
      asker.signal?.addEventListener('abort', stop, { once: true })
      const late = setTimeout(giveUp, limitMs)
      try {
        const done = await new Promise<Timed<Result>>((resolve, reject) => {
          waiting.set(id, { ...asker, resolve, reject })
          tell({ is: 'work', id, index, work, isFollowed: asker.onStatus !== undefined })
        })
        return done as Timed<ResultOf<Asked>>
      } finally {
        clearTimeout(late)
        asker.signal?.removeEventListener('abort', stop)
      }
    },
    end: () => worker.terminate(),
  }
}
