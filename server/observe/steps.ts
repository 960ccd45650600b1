import type { Hit } from '../../index/store/store.ts'
import type { Answer, StreamEvent } from '../schema.ts'
import type { AskFunction, Opened, SearchFunction } from '../services.ts'
import type { Step } from './metrics.ts'

/** Milliseconds spent in each step of one question. */
export type Spent = Map<Step, number>

/** What came of a question, and where its time went. */
export type Timed<Result> = { result: Result; spent: Spent }

/** Answering and searching that tell where the time went: timed in the thread that does it. */
export type TimedAsk = (...asked: Parameters<AskFunction>) => Promise<Timed<Answer>>
export type TimedSearch = (...asked: Parameters<SearchFunction>) => Promise<Timed<Hit[]>>

/** The step that begins when a status is told. */
const STEP_OF: Partial<Record<Extract<StreamEvent, { type: 'status' }>['stage'], Step>> = {
  understanding: 'understand',
  searching: 'search',
  reading: 'answer',
}

/** Answers as `ask` does, its steps timed: each status told ends one and may begin another. */
export const timedAsk =
  (ask: AskFunction): TimedAsk =>
  async (opened, request, emit, signal) => {
    const spent: Spent = new Map()
    let now: { step: Step; since: number } | null = null
    const begin = (step: Step | null) => {
      if (now) add(spent, now.step, now.since)
      now = step && { step, since: performance.now() }
    }
    const see = (event: StreamEvent) => {
      const step = event.type === 'status' && STEP_OF[event.stage]
      if (step) begin(step)
      emit?.(event)
    }
    const result = await ask(countingEmbedding(opened, spent), request, see, signal)
    begin(null)
    return { result, spent }
  }

/** Searches as `search` does, timed. */
export const timedSearch =
  (search: SearchFunction): TimedSearch =>
  async (opened, question, limit, signal) => {
    const spent: Spent = new Map()
    const started = performance.now()
    const result = await search(countingEmbedding(opened, spent), question, limit, signal)
    add(spent, 'search', started)
    return { result, spent }
  }

/** Adds the time since `started` to a step. */
function add(spent: Spent, step: Step, started: number): void {
  spent.set(step, (spent.get(step) ?? 0) + performance.now() - started)
}

/** The same index with an embedder whose time is counted. */
function countingEmbedding({ store, embedder }: Opened, spent: Spent): Opened {
  return {
    store,
    embedder: {
      ...embedder,
      async embed(texts, use) {
        const started = performance.now()
        const vectors = await embedder.embed(texts, use)
        add(spent, 'embed', started)
        return vectors
      },
    },
  }
}
