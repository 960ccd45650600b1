import { EventSourceParserStream } from 'eventsource-parser/stream'
import * as z from 'zod'
import type { ModelFailure } from '../schema/model.ts'
import { ModelFailed } from './failed.ts'
import type { ModelSettings } from './settings.ts'

export type Message = { role: 'system' | 'user'; content: string }

const MAX_BYTES = 4_000_000 // of a whole reply: what a model thinks aloud before it writes counts too

/** Why a model may end: all but these mean that it was done. */
const BROKEN_OFF: ReadonlySet<string> = new Set(['length', 'content_filter'])

const spoken = z.object({ content: z.string().nullish() })
const pieceSchema = z.object({
  choices: z.array(
    z.object({ delta: spoken.nullish(), message: spoken.nullish(), finish_reason: z.string().nullish() }),
  ),
})

/**
 * The text that the model writes to the messages, piece by piece, from any OpenAI-compatible endpoint. Throws ModelFailed,
 * or whatever reason `signal` was aborted with. Leaving the iteration ends the request.
 */
export async function* complete(
  settings: ModelSettings,
  messages: readonly Message[],
  signal: AbortSignal,
): AsyncGenerator<string> {
  const left = new AbortController()
  const { body, isStream } = await send(settings, messages, AbortSignal.any([signal, left.signal]))
  try {
    const texts = body.pipeThrough(limited()).pipeThrough(new TextDecoderStream())
    yield* isStream ? streamed(texts) : whole(texts)
  } catch (error) {
    signal.throwIfAborted()
    throw error instanceof ModelFailed ? error : new ModelFailed('cut-off', 'the connection broke off', error)
  } finally {
    left.abort()
  }
}

/** Asks; once more without a temperature where that is what the model does not take. */
async function send(settings: ModelSettings, messages: readonly Message[], signal: AbortSignal) {
  const request = { model: settings.name, messages, stream: true }
  let response = await post(settings, { ...request, temperature: 0 }, signal)
  if (response.status === 400) {
    await response.body?.cancel()
    response = await post(settings, request, signal)
  }
  const type = response.headers.get('content-type') ?? ''
  const isStream = /^text\/event-stream\b/i.test(type)
  if (response.ok && response.body && (isStream || /^application\/json\b/i.test(type))) {
    return { body: response.body as ReadableStream<Uint8Array<ArrayBuffer>>, isStream }
  }
  await response.body?.cancel()
  if (response.ok) throw new ModelFailed('garbled', 'its reply is no stream of events and no JSON')
  throw new ModelFailed(failureOf(response.status), `it replied with status ${response.status}`)
}

async function post({ endpoint, key }: ModelSettings, request: object, signal: AbortSignal): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    accept: 'text/event-stream',
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  }
  const init: RequestInit = { method: 'POST', headers, body: JSON.stringify(request), signal, redirect: 'error' }
  return fetch(endpoint, init).catch((error) => {
    signal.throwIfAborted()
    throw new ModelFailed('down', 'no connection', error)
  })
}

function failureOf(status: number): ModelFailure {
  if (status === 429 || status === 503) return 'busy'
  return status >= 400 && status < 500 ? 'refused' : 'down'
}

function limited(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0
  return new TransformStream({
    transform(chunk, out) {
      bytes += chunk.length
      if (bytes > MAX_BYTES) out.error(new ModelFailed('endless', `it sent more than ${MAX_BYTES} bytes`))
      else out.enqueue(chunk)
    },
  })
}

async function* streamed(texts: ReadableStream<string>): AsyncGenerator<string> {
  for await (const { data } of texts.pipeThrough(new EventSourceParserStream())) {
    if (data === '[DONE]') return
    const { text, ended } = read(data)
    if (text) yield text
    if (ended) return
  }
  throw new ModelFailed('cut-off', 'the stream ended before the answer did')
}

async function* whole(texts: ReadableStream<string>): AsyncGenerator<string> {
  let json = ''
  for await (const text of texts) json += text
  yield read(json).text
}

function read(json: string): { text: string; ended: boolean } {
  const piece = pieceSchema.safeParse(asJson(json))
  if (!piece.success) throw new ModelFailed('garbled', 'what came is no chat completion')
  const choice = piece.data.choices[0]
  const ending = choice?.finish_reason
  if (ending && BROKEN_OFF.has(ending)) throw new ModelFailed('cut-off', `the answer ended with "${ending}"`)
  return { text: choice?.delta?.content ?? choice?.message?.content ?? '', ended: Boolean(ending) }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
