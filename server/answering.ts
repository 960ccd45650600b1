import { tryGetContext } from 'hono/context-storage'
import { setMetric } from 'hono/timing'
import { stream } from './answer/ask.ts'
import type { Gate } from './front/gate.ts'
import type { KeptAnswers } from './kept-answers.ts'
import type { Logger } from './observe/log.ts'
import type { Metrics, Step } from './observe/metrics.ts'
import type { StreamEvent } from './schema.ts'
import type { AskFunction, Opened, SearchFunction } from './services.ts'

type Answering = { ask: AskFunction; search: SearchFunction }
type Tools = { gate: Gate; metrics: Metrics; log: Logger; kept: KeptAnswers }

/** Milliseconds spent in each step of one question. */
type Spent = Map<Step, number>

/** The step that begins when a status is told. */
const STEP_OF: Partial<Record<Extract<StreamEvent, { type: 'status' }>['stage'], Step>> = {
  understanding: 'understand',
  searching: 'search',
  reading: 'answer',
}

/**
 * Answering and searching as the server offers them through every door: each in its turn, its steps timed for
 * `Server-Timing` and the metrics, and dropped when its asker goes away while it waits. An answer that is kept is given
 * at once.
 */
export function answering({ ask, search }: Answering, { gate, metrics, log, kept }: Tools): Answering {
  async function inTurn<T>(opened: Opened, signal: AbortSignal | undefined, work: Work<T>): Promise<T> {
    const spent: Spent = new Map()
    const came = performance.now()
    try {
      return await gate.run(() => {
        add(spent, 'wait', came)
        return work(timed(opened, spent), spent)
      }, signal)
    } catch (error) {
      if (signal?.aborted) metrics.givenUp()
      throw error
    } finally {
      tell(spent, metrics)
    }
  }

  const workOut: AskFunction = (opened, request, emit, signal) =>
    inTurn(opened, signal, async (timed, spent) => {
      const { begin, end } = steps(spent)
      const see = (event: StreamEvent) => {
        const step = event.type === 'status' && STEP_OF[event.stage]
        if (step) begin(step)
        emit?.(event)
      }
      const answer = await ask(timed, request, see, signal).finally(end)
      kept.keep(opened.store, request, answer)
      return answer
    })

  return {
    async ask(opened, request, emit, signal) {
      const came = performance.now()
      const known = kept.find(opened.store, request)
      if (known) {
        metrics.givenAgain()
        if (emit) stream(known, emit)
      }
      const answer = known ?? (await workOut(opened, request, emit, signal))
      const milliseconds = performance.now() - came
      metrics.answer(answer, milliseconds)
      const { kind, lang, answered } = answer
      const logger = tryGetContext()?.get('log') ?? log
      logger.info({ kind, lang, answered, ms: Math.round(milliseconds) }, 'answered')
      logger.debug({ question: request.question }, 'question')
      return answer
    },
    search: (opened, question, limit, signal) =>
      inTurn(opened, signal, async (opened, spent) => {
        const started = performance.now()
        const hits = await search(opened, question, limit)
        add(spent, 'search', started)
        return hits
      }),
  }
}

type Work<T> = (opened: Opened, spent: Spent) => Promise<T>

/** Adds the time since `started` to a step. */
function add(spent: Spent, step: Step, started: number): void {
  spent.set(step, (spent.get(step) ?? 0) + performance.now() - started)
}

/** Each status told ends one step and may begin another; `end` ends the last. */
function steps(spent: Spent) {
  let now: { step: Step; since: number } | null = null
  const end = () => {
    if (now) add(spent, now.step, now.since)
    now = null
  }
  const begin = (step: Step) => {
    end()
    now = { step, since: performance.now() }
  }
  return { begin, end }
}

/** The same index with an embedder whose time is counted. */
function timed({ store, embedder }: Opened, spent: Spent): Opened {
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

function tell(spent: Spent, metrics: Metrics): void {
  const context = tryGetContext()
  for (const [step, milliseconds] of spent) {
    metrics.step(step, milliseconds)
    if (context?.get('metric')) setMetric(context, step, milliseconds)
  }
}
