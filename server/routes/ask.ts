import { type Context, Hono } from 'hono'
import { describe, textsFor } from '../http-errors.ts'
import { requireReports } from '../known.ts'
import { type Answer, askRequestSchema, type StreamEvent } from '../schema.ts'
import type { Services } from '../services.ts'
import { jsonBody } from './checked.ts'
import { streamEvents } from './event-stream.ts'

const wantsStream = (c: Context): boolean => /\btext\/event-stream\b/i.test(c.req.header('accept') ?? '')

/** Sends what `work` emits, event by event; the last one is the answer or the error. */
function streamAnswer(c: Context, work: (emit: (event: StreamEvent) => void, signal: AbortSignal) => Promise<Answer>) {
  return streamEvents(c, async (write, signal) => {
    const send = (event: StreamEvent) => write(JSON.stringify(event))
    try {
      const answer = await work((event) => {
        if (event.type !== 'answer' && event.type !== 'error') send(event)
      }, signal)
      send({ type: 'answer', answer })
    } catch (error) {
      if (!signal.aborted) send({ type: 'error', error: describe(error, c) })
    }
  })
}

/** `POST /ask`: a question and its conversation; the answer whole as JSON, or as it is made when `Accept` asks for events. */
export const askRoutes = ({ open, ask }: Services) =>
  new Hono().post('/ask', ...jsonBody(askRequestSchema), async (c) => {
    const request = c.req.valid('json')
    const opened = await open()
    requireReports(opened.store, request.reports ?? [], textsFor(c))
    if (wantsStream(c)) return streamAnswer(c, (emit, signal) => ask(opened, request, emit, signal))
    return c.json(await ask(opened, request, undefined, c.req.raw.signal))
  })
