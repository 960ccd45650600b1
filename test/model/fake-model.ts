import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import * as z from 'zod'

const requestSchema = z.object({
  model: z.string(),
  stream: z.boolean(),
  temperature: z.number().optional(),
  messages: z.array(z.object({ role: z.enum(['system', 'user']), content: z.string() })),
})

/** One request as the endpoint got it. */
export type Received = z.infer<typeof requestSchema> & { path: string; headers: IncomingHttpHeaders }

/** Writes the reply to one request; `gone` is aborted when the asker leaves. */
export type Behaviour = (response: ServerResponse, received: Received, gone: AbortSignal) => void | Promise<void>

const event = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`
const chunk = (content: string, finish_reason: string | null = null) =>
  event({ object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content }, finish_reason }] })

/** A stream of these pieces, ended as servers end it unless `end` says otherwise. */
export const streams =
  (pieces: readonly string[], end = `${chunk('', 'stop')}data: [DONE]\n\n`): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
    for (const piece of pieces) response.write(chunk(piece))
    response.end(end)
  }

/** Says this, a few characters at a time. */
export const says = (words: string): Behaviour => streams(words.match(/[\s\S]{1,3}/gu) ?? [])

export const replies =
  (status: number, body: string, type = 'application/json', headers: Record<string, string> = {}): Behaviour =>
  (response) => {
    response.writeHead(status, { 'content-type': type, ...headers })
    response.end(body)
  }

/** An OpenAI-compatible endpoint on loopback that keeps what it receives and does what it is told. */
export async function startFakeModel(port = 0) {
  let behave: Behaviour = says('')
  const received: Received[] = []
  let left = 0
  const server = createServer(async (request, response) => {
    const gone = new AbortController()
    response.on('close', () => {
      if (!response.writableFinished) left += 1
      gone.abort()
    })
    const body = requestSchema.parse(JSON.parse(await text(request)))
    received.push({ ...body, path: request.url ?? '', headers: request.headers })
    await behave(response, received.at(-1) as Received, gone.signal)
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  const address = server.address()
  const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : ''}`
  return {
    host,
    url: `http://${host}/v1`,
    received,
    /** Replies that the asker did not wait for. */
    left: () => left,
    behaves: (next: Behaviour) => {
      behave = next
    },
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}
