import type { Config } from '../config.ts'
import { isLoopback } from '../loopback.ts'
import { type Logger, openLog } from '../observe/log.ts'
import { createMetrics, type Metrics } from '../observe/metrics.ts'
import { createGate, type Gate } from './gate.ts'
import type { RateLimit } from './rate.ts'

/** What every request meets before it is answered. */
export type Front = {
  log: Logger
  metrics: Metrics
  gate: Gate
  /** Names under which this server may be called, besides those of this machine. */
  names: readonly string[]
  /** Whether it may be called by any address: then other machines are meant to reach it. */
  isWide: boolean
  /** What a caller must show; null where none is asked for. */
  token: string | null
  rate: RateLimit | null
}

// A thread answers one question while its next one comes or is embedded; more would only keep the server from its connections.
const AT_ONCE = 2 // by each thread
const QUEUE = { mayWait: 256, patienceMs: 8000 } // through in about as long as one waits

/** The front that the settings ask for. */
export async function openFront(config: Config): Promise<Front> {
  const log = openLog(config.log)
  const gate = createGate({ atOnce: AT_ONCE * Math.max(1, config.threads), ...QUEUE })
  const metrics = createMetrics({ process: true })
  metrics.watch('lankui_questions_running', 'Questions and searches being worked on.', () => gate.counts().running)
  metrics.watch(
    'lankui_questions_waiting',
    'Questions and searches waiting for their turn.',
    () => gate.counts().waiting,
  )
  const { host, hosts, token } = config
  const isWide = !isLoopback(host)
  return { log, metrics, gate, names: isWide ? [host, ...hosts] : hosts, isWide, token, rate: await rateOf(config) }
}

async function rateOf({ rate }: Config): Promise<RateLimit | null> {
  if (rate === 0) return null
  const { openRateLimit } = await import('./rate.ts') // only here: loading it takes longer than all else of the front
  return openRateLimit(rate, 60)
}
