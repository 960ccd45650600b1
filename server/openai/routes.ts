import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { describe, MAX_CONVERSATION_BYTES, textsFor } from '../http-errors.ts'
import { requireReports } from '../known.ts'
import { messages } from '../messages.ts'
import { originOf } from '../negotiate.ts'
import { langOf } from '../question/lang.ts'
import { checked, idPath, jsonBody } from '../routes/checked.ts'
import { streamEvents } from '../routes/event-stream.ts'
import type { AskRequest } from '../schema.ts'
import type { Opened, Services } from '../services.ts'
import { chunks, completion, MODEL, type Reply } from './completion.ts'
import { openAiError } from './errors.ts'
import { completionRequestSchema } from './request.ts'

const seconds = (ms: number): number => Math.floor(ms / 1000)

/** The model as data; it is as old as the index that it answers from. */
const modelOf = ({ store }: Opened) => ({
  id: MODEL,
  object: 'model',
  created: seconds(Date.parse(store.manifest.builtAt)),
  owned_by: MODEL,
})

function noSuchModel(name: string, c: Context): Response {
  const message = textsFor(c).unknownModel(name, MODEL)
  return c.json(openAiError({ message, code: 'model_not_found', field: 'model' }, 404), 404)
}

/** The same answers for clients of OpenAI's interface: `POST /chat/completions`, `GET /models` and `GET /models/:id`. */
export const openAiRoutes = ({ open, ask }: Services) =>
  new Hono()
    .get('/models', async (c) => c.json({ object: 'list', data: [modelOf(await open())] }))
    .get('/models/:id', checked('param', idPath), async (c) => {
      const { id } = c.req.valid('param')
      return id === MODEL ? c.json(modelOf(await open())) : noSuchModel(id, c)
    })
    .post('/chat/completions', ...jsonBody(completionRequestSchema, MAX_CONVERSATION_BYTES), async (c) => {
      const { model, stream, ...request } = c.req.valid('json')
      if (model !== MODEL) return noSuchModel(model, c)
      const opened = await open()
      requireReports(opened.store, request.reports ?? [], textsFor(c))
      const origin = originOf(c)
      const reply: Reply = { id: `chatcmpl-${randomUUID()}`, created: seconds(Date.now()), origin }
      if (stream) return streamCompletion(c, { ask, opened, request, reply })
      return c.json(completion(await ask(opened, request, undefined, c.req.raw.signal), reply))
    })

type Asked = Pick<Services, 'ask'> & { opened: Opened; request: AskRequest; reply: Reply }

function streamCompletion(c: Context, { ask, opened, request, reply }: Asked): Response {
  return streamEvents(c, async (write, signal) => {
    const send = (chunk: object) => write(JSON.stringify(chunk))
    const made = chunks(reply)
    send(made.first())
    try {
      const emit: Parameters<typeof ask>[2] = (event) => {
        if (event.type === 'text-delta') send(made.text(event.text))
        if (event.type === 'withdrawn') send(made.withdrawn(messages[langOf(request.question)].withdrawn))
      }
      for (const chunk of made.last(await ask(opened, request, emit, signal))) send(chunk)
      write('[DONE]')
    } catch (error) {
      if (!signal.aborted) send(openAiError(describe(error, c), 500))
    }
  })
}
