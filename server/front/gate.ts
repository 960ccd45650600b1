import { setImmediate as roundOfEvents } from 'node:timers/promises'
import { HTTPException } from 'hono/http-exception'

export type GateLimits = {
  /** Worked on at once. */
  atOnce: number
  /** Waiting for their turn; who comes when so many wait is turned away at once. */
  mayWait: number
  /** The longest wait before one is turned away. */
  patienceMs: number
}

// Node takes one new connection in a round of its event loop: a round that holds several answers keeps whoever connects
// waiting for seconds. Eight rounds take about 0.1 ms.
const ROUNDS_BETWEEN = 8

/** Lets a bounded number in at once, and a bounded number wait in the order they came. */
export type Gate = {
  /**
   * Does `work` when its turn comes. Rejects with a 503 when too many wait or the wait is too long, and with the signal's
   * reason when the asker goes away while waiting: the place in the queue is then free again.
   */
  run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>
  isFull(): boolean
  counts(): { running: number; waiting: number }
}

export function createGate({ atOnce, mayWait, patienceMs }: GateLimits): Gate {
  const waiting = new Set<() => void>() // in the order they came
  let running = 0

  const isFull = () => running >= atOnce && waiting.size >= mayWait

  async function enter(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    if (isFull()) throw new HTTPException(503)
    if (running < atOnce) {
      running++
      return
    }
    await new Promise<void>((resolve, reject) => {
      const giveUp = (reason: unknown) => {
        stopWaiting()
        reject(reason)
      }
      const turn = () => {
        stopWaiting()
        resolve()
      }
      const gone = () => giveUp(signal?.reason)
      const timer = setTimeout(() => giveUp(new HTTPException(503)), patienceMs)
      const stopWaiting = () => {
        waiting.delete(turn)
        clearTimeout(timer)
        signal?.removeEventListener('abort', gone)
      }
      signal?.addEventListener('abort', gone, { once: true })
      waiting.add(turn)
    })
  }

  /** Hands the place to whoever has waited longest, once connections and requests that came meanwhile were taken. */
  async function leave(): Promise<void> {
    if (waiting.size > 0) for (let round = 0; round < ROUNDS_BETWEEN; round++) await roundOfEvents()
    const [next] = waiting
    if (next) next()
    else running--
  }

  return {
    async run(work, signal) {
      await enter(signal)
      try {
        return await work()
      } finally {
        void leave()
      }
    },
    isFull,
    counts: () => ({ running, waiting: waiting.size }),
  }
}
