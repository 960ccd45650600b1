import type { IndexContent } from '../../index/store/open.ts'
import type { Store } from '../../index/store/store.ts'
import { ask, stream } from '../answer/ask.ts'
import { type TimedAsk, type TimedSearch, timedAsk, timedSearch } from '../observe/steps.ts'
import { searchPassages } from '../search-passages.ts'
import { MOST_PASSAGES } from './count.ts'
import { startThread, type Thread } from './thread.ts'

const KEPT = 2 // indexes: the one that answers, and the one before while questions of it still wait

const askHere = timedAsk(ask)
const searchHere = timedSearch(searchPassages)

export type Pool = {
  ask: TimedAsk
  search: TimedSearch
  /** Hands an index that was opened to the threads: once they have it, they answer the questions asked of it. */
  serve(store: Store, content: IndexContent): void
  /** How many threads there are now. */
  size(): number
  close(): Promise<void>
}

/**
 * Answers and searches in threads of their own, so that the one that serves is free for its connections. A question that
 * comes alone is answered here; one that comes while others are at work, by the thread with the least to do that has the
 * index it came with, here while none has. The threads start when first two come at once: who asks alone needs none. A
 * thread that ends is replaced, unless it never got as far as opening an index.
 */
export function openPool({ threads: count, onTrouble, start: startOne = startThread }: PoolOptions): Pool {
  const numbers = new WeakMap<Store, number>()
  const served = new Map<number, IndexContent>()
  const threads = new Set<Thread>()
  let given = 0
  let isClosed = false
  let isBroken = false
  let atWork = 0

  function start(): void {
    const thread = startOne((reason) => {
      threads.delete(thread)
      if (isClosed) return
      onTrouble(reason)
      if (thread.wasOpen()) start()
      else isBroken = true
    })
    threads.add(thread)
    for (const [index, content] of served) thread.give(index, content)
  }

  function fill(): void {
    while (served.size > 0 && threads.size < count && !isBroken && !isClosed) start()
  }

  function freeest(store: Store): { thread: Thread; index: number } | null {
    if (atWork === 0) return null
    fill()
    const index = numbers.get(store) ?? 0
    const [thread] = [...threads].filter((one) => one.has(index)).sort((a, b) => a.busy() - b.busy())
    return thread ? { thread, index } : null
  }

  async function counted<Result>(work: () => Promise<Result>): Promise<Result> {
    atWork += 1
    try {
      return await work()
    } finally {
      atWork -= 1
    }
  }

  return {
    async ask(opened, request, emit, signal) {
      const free = freeest(opened.store)
      if (!free) return counted(() => askHere(opened, request, emit, signal))
      const asker = { embedder: opened.embedder, onStatus: emit, signal }
      const answered = await counted(() => free.thread.work(free.index, { is: 'ask', request }, asker))
      if (emit) stream(answered.result, emit)
      return answered
    },
    async search(opened, question, limit, signal) {
      const free = freeest(opened.store)
      if (!free) return counted(() => searchHere(opened, question, limit, signal))
      const asker = { embedder: opened.embedder, signal }
      return counted(() => free.thread.work(free.index, { is: 'search', question, limit }, asker))
    },
    serve(store, content) {
      if (count === 0 || content.passages.length > MOST_PASSAGES) return
      const index = ++given
      numbers.set(store, index)
      served.set(index, content)
      for (const thread of threads) thread.give(index, content)
      const [oldest] = served.keys()
      if (oldest !== undefined && served.size > KEPT) {
        served.delete(oldest)
        for (const thread of threads) thread.forget(oldest)
      }
    },
    size: () => threads.size,
    async close() {
      isClosed = true
      await Promise.all([...threads].map((thread) => thread.end()))
    },
  }
}

type PoolOptions = {
  /** How many; with none all is answered here. */
  threads: number
  /** Told why a thread ended. */
  onTrouble: (reason: unknown) => void
  start?: typeof startThread
}
