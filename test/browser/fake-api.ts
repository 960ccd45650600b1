import { setTimeout as pause } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { AppError } from '../../index/app-error.ts'
import { createApp } from '../../server/app.ts'
import type { Feedback } from '../../server/schema/feedback.ts'
import type { AskFunction, Services } from '../../server/services.ts'
import { noLine } from '../embed/no-line.ts'
import { quietFront } from '../server/front.ts'
import { answerTo, trace } from './fake-answers.ts'
import { passages, reports, storeOf } from './fake-library.ts'
import { type Large, largeReports } from './large-reports.ts'

/**
 * The real HTTP interface over the real reports, with answers written by hand: for the states of the page that the
 * real assistant seldom shows (slow, broken, refusing, unverified), and for tests that must not wait for an index.
 */

/** How the answers come: 'halting' stops midway until the asker leaves, 'broken' fails there. */
export type Mood = 'ready' | 'halting' | 'broken'

const ask =
  (mood: () => Mood): AskFunction =>
  async (_, { question, trace: asksTrace }, emit, signal) => {
    const answer = asksTrace ? { ...answerTo(question), trace } : answerTo(question)
    if (emit === undefined) return answer
    emit({ type: 'status', stage: 'understanding' })
    emit({ type: 'status', stage: 'searching', detail: '2' })
    emit({ type: 'citations', citations: answer.citations })
    for (const stated of answer.figures) emit({ type: 'figure', figure: stated })
    const half = Math.floor(answer.text.length / 2)
    emit({ type: 'text-delta', text: answer.text.slice(0, half) })
    if (mood() === 'broken') throw new AppError('busy', '服务器正忙，请稍后再试。')
    if (mood() === 'halting') await pause(60_000, undefined, { signal })
    emit({ type: 'text-delta', text: answer.text.slice(half) })
    return answer
  }

/** Starts it on a free port over a built page. `large` adds to the real reports; `setMood` changes how answers come from then on. */
export async function startFakeApi({ webRoot, large }: { webRoot: string; large?: Large }) {
  let mood: Mood = 'ready'
  const feedback: Feedback[] = []
  const more = large === undefined ? { reports: [], passages: [] } : largeReports(passages, large)
  const store = storeOf([...reports, ...more.reports], [...passages, ...more.passages])
  const opened = {
    store,
    embedder: { model: 'fake', dims: 2, embed: async () => [], line: noLine, close: async () => {} },
  }
  const services: Services = {
    open: async () => opened,
    opened: () => opened,
    ask: ask(() => mood),
    search: async () => [],
    keepFeedback: async (given) => {
      feedback.push(given)
    },
    webRoot,
    version: '0.0.0-fake',
    front: quietFront(),
  }
  const app = createApp(services)
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(started))
  })
  const address = server.address()
  const at = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${at}`,
    /** All that was given, in order. */
    feedback,
    setMood: (next: Mood) => {
      mood = next
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
