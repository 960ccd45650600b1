import { randomUUID } from 'node:crypto'
import type { UIMessageChunk } from 'ai'
import { Hono } from 'hono'
import { describe, MAX_CONVERSATION_BYTES, textsFor } from '../http-errors.ts'
import { requireReports } from '../known.ts'
import { originOf } from '../negotiate.ts'
import { jsonBody } from '../routes/checked.ts'
import { streamEvents } from '../routes/event-stream.ts'
import type { Services } from '../services.ts'
import { chunks } from './chunks.ts'
import { chatRequestSchema } from './request.ts'

/** `POST /chat`: the same answers as the UI message stream of AI SDK, for `useChat`. */
export const chatRoutes = ({ open, ask }: Services) =>
  new Hono().post('/chat', ...jsonBody(chatRequestSchema, MAX_CONVERSATION_BYTES), async (c) => {
    const request = c.req.valid('json')
    const opened = await open()
    requireReports(opened.store, request.reports ?? [], textsFor(c))
    c.header('X-Vercel-AI-UI-Message-Stream', 'v1')
    return streamEvents(c, async (write, signal) => {
      const send = (chunk: UIMessageChunk) => write(JSON.stringify(chunk))
      const made = chunks(originOf(c))
      send(made.first(randomUUID()))
      try {
        const answer = await ask(opened, request, (event) => made.of(event).forEach(send), signal)
        made.last(answer).forEach(send)
      } catch (error) {
        if (!signal.aborted) send({ type: 'error', errorText: describe(error, c).message })
      }
      write('[DONE]')
    })
  })
