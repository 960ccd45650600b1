import './jitless.ts' // into the piece of the page that the contract is in, before it
import { EventSourceParserStream } from 'eventsource-parser/stream'
import type * as z from 'zod'
import type { Feedback } from '../server/schema/feedback.ts'
import { type ApiError, problemSchema } from '../server/schema/problem.ts'
import {
  type AskRequest,
  answerSchema,
  type BodyList,
  type BodyPage,
  bodyListSchema,
  bodyPageSchema,
  type FigurePage,
  figurePageSchema,
  type Outline,
  type Output,
  outlineSchema,
  outputPageSchema,
  type PassagePage,
  passagePageSchema,
  type ReaderPassage,
  type ReportList,
  readerPassageSchema,
  reportListSchema,
  type StreamEvent,
  streamEventSchema,
  type Trace,
} from '../server/schema.ts'

const PASSAGES = 1000 // passages asked for at a time: the most that the server gives
const PAGE = 2000 // rows of data asked for at a time: a stretch that is read without the page standing still

/** Why a request failed. Codes of our own beside the server's: 'offline', 'bad-reply', 'incomplete'. */
export class ApiFailure extends Error {
  readonly error: ApiError

  constructor(error: ApiError) {
    super(error.message)
    this.name = 'ApiFailure'
    this.error = error
  }
}

/** The error to show for whatever was thrown. */
export function asApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiFailure) return thrown.error
  return { code: 'internal', message: thrown instanceof Error ? thrown.message : String(thrown), retryable: true }
}

/** What is asked: of all reports where none are named. */
export type Question = Pick<AskRequest, 'question' | 'history'> & { reports?: string[] }

/**
 * Asks a question; yields what the server sends until the `answer` or `error` that ends it.
 * Throws `ApiFailure`; 'incomplete' when the stream ends before its end. Ends quietly when `signal` is aborted.
 */
export async function* ask(question: Question, signal: AbortSignal): AsyncGenerator<StreamEvent> {
  const response = await send('/api/ask', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(question),
    signal,
  })
  if (response.body === null) throw incomplete()
  const reader = response.body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array<ArrayBuffer>>)
    .pipeThrough(new EventSourceParserStream())
    .getReader()
  while (true) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw signal.aborted ? cause : incomplete()
    })
    if (done) throw incomplete()
    const event = parse(streamEventSchema, JSON.parse(value.data))
    yield event
    if (event.type === 'answer' || event.type === 'error') return
  }
}

/** How the answer to a question comes about: the same question has the same answer. */
export async function fetchTrace(question: Question, signal: AbortSignal): Promise<Trace> {
  const response = await send('/api/ask', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ ...question, trace: true, writer: 'composed' }),
    signal,
  })
  return parse(answerSchema.required({ trace: true }), await response.json()).trace
}

export function fetchReports(signal: AbortSignal): Promise<ReportList> {
  return get('/api/reports', reportListSchema, signal)
}

export function fetchOutline(report: string, signal: AbortSignal): Promise<Outline> {
  return get(`/api/reports/${encodeURIComponent(report)}`, outlineSchema, signal)
}

/** A page of a report's passages: from an offset, or around one of them. */
export function fetchPassages(
  report: string,
  from: { offset: number } | { around: string },
  limit: number,
  signal: AbortSignal,
): Promise<PassagePage> {
  const query = new URLSearchParams({ limit: String(limit) })
  if ('around' in from) query.set('around', from.around)
  else query.set('offset', String(from.offset))
  return get(`/api/reports/${encodeURIComponent(report)}/passages?${query}`, passagePageSchema, signal)
}

/** All passages of a report. */
export async function fetchWholeReport(report: string, signal: AbortSignal): Promise<ReaderPassage[]> {
  const passages: ReaderPassage[] = []
  while (true) {
    const page = await fetchPassages(report, { offset: passages.length }, PASSAGES, signal)
    passages.push(...page.passages)
    if (page.passages.length === 0 || passages.length >= page.total) return passages
  }
}

export function fetchPassage(id: string, signal: AbortSignal): Promise<ReaderPassage> {
  return get(`/api/passages/${id.split('/').map(encodeURIComponent).join('/')}`, readerPassageSchema, signal)
}

/** Every output row of the reports. */
export async function fetchOutputs(signal: AbortSignal): Promise<Output[]> {
  const outputs: Output[] = []
  while (true) {
    const query = new URLSearchParams({ offset: String(outputs.length), limit: String(PAGE) })
    const page = await get(`/api/outputs?${query}`, outputPageSchema, signal)
    outputs.push(...page.outputs)
    if (page.outputs.length === 0 || outputs.length >= page.total) return outputs
  }
}

/** Every figure of the reports, and how people cite the passages that they stand in. */
export async function fetchFigures(signal: AbortSignal): Promise<Omit<FigurePage, 'total'>> {
  const figures: FigurePage['figures'] = []
  const labels: FigurePage['labels'] = {}
  while (true) {
    const query = new URLSearchParams({ offset: String(figures.length), limit: String(PAGE) })
    const page = await get(`/api/figures?${query}`, figurePageSchema, signal)
    figures.push(...page.figures)
    Object.assign(labels, page.labels)
    if (page.figures.length === 0 || figures.length >= page.total) return { figures, labels }
  }
}

export function fetchMissions(signal: AbortSignal): Promise<BodyList> {
  return get('/api/missions', bodyListSchema, signal)
}

/** A mission or body by its id or any of its names, with the passages that name it from `offset` on. */
export function fetchMission(id: string, signal: AbortSignal, offset = 0): Promise<BodyPage> {
  return get(`/api/missions/${encodeURIComponent(id)}?offset=${offset}`, bodyPageSchema, signal)
}

/** Tells what a person thinks of an answer; it is kept on the server's machine. */
export async function sendFeedback(feedback: Feedback): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  await send('/api/feedback', { method: 'POST', headers, body: JSON.stringify(feedback) })
}

async function get<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<z.infer<Schema>> {
  const response = await send(path, { headers: { accept: 'application/json' }, signal })
  return parse(schema, await response.json())
}

async function send(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause
    throw new ApiFailure({ code: 'offline', message: '', retryable: true })
  })
  if (response.ok) return response
  const body: unknown = await response.json().catch(() => null)
  const told = problemSchema.safeParse(body)
  if (!told.success) throw new ApiFailure({ code: `http-${response.status}`, message: '', retryable: true })
  const { code, detail, retryable } = told.data
  throw new ApiFailure({ code, message: detail, retryable })
}

function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new ApiFailure({
    code: 'bad-reply',
    message: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
    retryable: false,
  })
}

function incomplete(): ApiFailure {
  return new ApiFailure({ code: 'incomplete', message: '', retryable: true })
}
