import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { streamSSE } from 'hono/streaming'
import { describe, MAX_BODY_BYTES } from '../http-errors.ts'
import { type Answer, askRequestSchema, type StreamEvent } from '../schema.ts'
import type { Services } from '../services.ts'
import { checked, isPrintable, jsonOnly } from './checked.ts'
import { requireReports } from './reports.ts'

// proxies and browsers drop a connection on which nothing comes for about half a minute
const HEARTBEAT_MS = 15_000

const body = askRequestSchema.superRefine((request, issues) => {
  if (!isPrintable(request.question)) issues.addIssue({ code: 'custom', path: ['question'] })
  request.history.forEach((turn, index) => {
    if (!isPrintable(turn.content)) issues.addIssue({ code: 'custom', path: ['history', index, 'content'] })
  })
})

const wantsStream = (c: Context): boolean => /\btext\/event-stream\b/i.test(c.req.header('accept') ?? '')

/** Sends what `work` emits, event by event; the last one is the answer or the error. */
function streamAnswer(c: Context, work: (emit: (event: StreamEvent) => void, signal: AbortSignal) => Promise<Answer>) {
  c.header('X-Accel-Buffering', 'no')
  return streamSSE(c, async (stream) => {
    const gone = new AbortController()
    stream.onAbort(() => gone.abort())
    const heartbeat = setInterval(() => void stream.write(': still here\n\n'), HEARTBEAT_MS)
    let sent: Promise<unknown> = Promise.resolve()
    const send = (event: StreamEvent) => {
      sent = sent.then(() => stream.writeSSE({ data: JSON.stringify(event) }))
    }
    try {
      const answer = await work((event) => {
        if (event.type !== 'answer' && event.type !== 'error') send(event)
      }, gone.signal)
      send({ type: 'answer', answer })
    } catch (error) {
      if (!gone.signal.aborted) send({ type: 'error', error: describe(error, c) })
    } finally {
      clearInterval(heartbeat)
      await sent
    }
  })
}

/** `POST /ask`: a question and its conversation; the answer whole as JSON, or as it is made when `Accept` asks for events. */
export const askRoutes = ({ open, ask }: Services) =>
  new Hono().post('/ask', jsonOnly, bodyLimit({ maxSize: MAX_BODY_BYTES }), checked('json', body), async (c) => {
    const request = c.req.valid('json')
    const opened = await open()
    requireReports(opened.store, request.reports ?? [], c)
    if (wantsStream(c)) return streamAnswer(c, (emit, signal) => ask(opened, request, emit, signal))
    return c.json(await ask(opened, request, undefined, c.req.raw.signal))
  })
