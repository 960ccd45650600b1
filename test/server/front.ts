import { pino } from 'pino'
import { answering } from '../../server/answering.ts'
import type { Front } from '../../server/front/front.ts'
import { createGate } from '../../server/front/gate.ts'
import { keepAnswers } from '../../server/kept-answers.ts'
import { createMetrics } from '../../server/observe/metrics.ts'
import { timedAsk, timedSearch } from '../../server/observe/steps.ts'
import type { AskFunction } from '../../server/services.ts'

/** What the server puts before its routes when nothing is set, without a log. */
export const quietFront = (changes: Partial<Front> = {}): Front => ({
  log: pino({ level: 'silent' }),
  metrics: createMetrics(),
  gate: createGate({ atOnce: 8, mayWait: 256, patienceMs: 8000 }),
  names: [],
  isWide: false,
  token: null,
  rate: null,
  ...changes,
})

/** A server's answering and searching around a small `ask`, keeping so many megabytes of answers. */
export const answeringWith = (ask: AskFunction, front: Front, megabytesKept = 0) =>
  answering({ ask: timedAsk(ask), search: timedSearch(async () => []) }, { ...front, kept: keepAnswers(megabytesKept) })
