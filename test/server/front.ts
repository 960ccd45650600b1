import { pino } from 'pino'
import type { Front } from '../../server/front/front.ts'
import { createGate } from '../../server/front/gate.ts'
import { createMetrics } from '../../server/observe/metrics.ts'

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
