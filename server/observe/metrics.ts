import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Answer } from '../schema.ts'

const SECONDS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5]

/** A step of answering: its wait in the queue, then what is done in turn. */
export const STEPS = ['wait', 'understand', 'embed', 'search', 'answer'] as const
export type Step = (typeof STEPS)[number]

export type Metrics = {
  request(method: string, route: string, status: number, milliseconds: number): void
  answer(answer: Answer, milliseconds: number): void
  step(step: Step, milliseconds: number): void
  /** An answer that was kept and given again. */
  givenAgain(): void
  /** One that asked and went away before the answer. */
  givenUp(): void
  /** Reads a number whenever the metrics are read. */
  watch(name: string, help: string, read: () => number): void
  /** All of them in Prometheus's text format. */
  text(): Promise<string>
  readonly contentType: string
}

/** Counts what the server does; with `process`, also its memory, processor time and event loop. */
export function createMetrics({ process = false } = {}): Metrics {
  const registry = new Registry()
  const registers = [registry]
  if (process) collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'lankui_http_request_seconds',
    help: 'Time to the first byte of a reply, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  })
  const answers = new Histogram({
    name: 'lankui_answer_seconds',
    help: 'Time to a whole answer, by its kind, its language and whether the reports answer it.',
    labelNames: ['kind', 'lang', 'answered'],
    buckets: SECONDS,
    registers,
  })
  const steps = new Histogram({
    name: 'lankui_step_seconds',
    help: 'Time of a step of answering.',
    labelNames: ['step'],
    buckets: SECONDS,
    registers,
  })
  const givenAgain = new Counter({
    name: 'lankui_given_again_total',
    help: 'Answers that were kept and given again.',
    registers,
  })
  const givenUp = new Counter({
    name: 'lankui_given_up_total',
    help: 'Questions whose asker went away before the answer.',
    registers,
  })
  return {
    request: (method, route, status, ms) => requests.observe({ method, route, status }, ms / 1000),
    answer: ({ kind, lang, answered }, ms) => answers.observe({ kind, lang, answered: String(answered) }, ms / 1000),
    step: (step, ms) => steps.observe({ step }, ms / 1000),
    givenAgain: () => givenAgain.inc(),
    givenUp: () => givenUp.inc(),
    watch(name, help, read) {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(read())
        },
      })
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
