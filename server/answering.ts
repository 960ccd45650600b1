import { tryGetContext } from 'hono/context-storage'
import { setMetric } from 'hono/timing'
import { stream } from './answer/ask.ts'
import type { Gate } from './front/gate.ts'
import type { KeptAnswers } from './kept-answers.ts'
import type { Logger } from './observe/log.ts'
import type { Metrics, Step } from './observe/metrics.ts'
import { logHere } from './observe/requests.ts'
import type { Timed, TimedAsk, TimedSearch } from './observe/steps.ts'
import type { AskFunction, SearchFunction } from './services.ts'

type Answering = { ask: AskFunction; search: SearchFunction }
type Tools = { gate: Gate; metrics: Metrics; log: Logger; kept: KeptAnswers }

/**
 * Answering and searching as the server offers them through every door: each in its turn, its steps told to
 * `Server-Timing` and the metrics, and dropped when its asker goes away while it waits. An answer that is kept is given
 * at once.
 */
export function answering(
  { ask, search }: { ask: TimedAsk; search: TimedSearch },
  { gate, metrics, log, kept }: Tools,
): Answering {
  async function inTurn<T>(signal: AbortSignal | undefined, work: () => Promise<Timed<T>>): Promise<T> {
    const came = performance.now()
    try {
      const { result, spent } = await gate.run(() => {
        tell([['wait', performance.now() - came]], metrics)
        return work()
      }, signal)
      tell(spent, metrics)
      return result
    } catch (error) {
      if (signal?.aborted) metrics.givenUp()
      throw error
    }
  }

  const workOut: AskFunction = async (opened, request, emit, signal) => {
    const answer = await inTurn(signal, () => ask(opened, request, emit, signal))
    kept.keep(opened.store, request, answer)
    return answer
  }

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
      const logger = logHere(log)
      logger.info({ kind, lang, answered, ms: Math.round(milliseconds) }, 'answered')
      logger.debug({ question: request.question }, 'question')
      return answer
    },
    search: (opened, question, limit, signal) => inTurn(signal, () => search(opened, question, limit, signal)),
  }
}

function tell(spent: Iterable<[Step, number]>, metrics: Metrics): void {
  const context = tryGetContext()
  for (const [step, milliseconds] of spent) {
    metrics.step(step, milliseconds)
    if (context?.get('metric')) setMetric(context, step, milliseconds)
  }
}
