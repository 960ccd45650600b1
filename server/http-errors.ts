import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import * as z from 'zod'
import { AppError } from '../index/app-error.ts'
import { type Lang, langSchema } from '../index/report.ts'
import { type Messages, messages, preferredLang } from './messages.ts'
import { openAiError } from './openai/errors.ts'
import { type ApiError, PROBLEM_JSON, type Problem, type ProblemCode } from './schema/problem.ts'

/** Larger request bodies are refused: a question and twenty turns of history fit in it. */
export const MAX_BODY_BYTES = 64 * 1024

/** The same for clients that send a whole conversation, with all that came with its answers. */
export const MAX_CONVERSATION_BYTES = 1024 * 1024

/** When to come back after a 503: a full queue is through by then. */
const RETRY_AFTER_S = 2

/** The HTTP status of each kind of problem. */
export const PROBLEM_STATUS: Record<ProblemCode, ContentfulStatusCode> = {
  'bad-config': 500,
  'bad-file': 422,
  'bad-index': 503,
  'no-index': 503,
  'bad-model': 503,
  'bad-request': 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'too-large': 413,
  'unsupported-media-type': 415,
  'rate-limited': 429,
  busy: 503,
  'port-taken': 500,
  'not-writable': 500,
  internal: 500,
}

/** The language of the asker: as `?lang=` says, else as Accept-Language. */
export function langOf(c: Context): Lang {
  const asked = langSchema.safeParse(c.req.query('lang'))
  return asked.success ? asked.data : preferredLang(c.req.header('accept-language'))
}

export const textsFor = (c: Context) => messages[langOf(c)]

type Told = ApiError & { code: ProblemCode; field?: string }

const told = (code: ProblemCode, message: string): Told => ({
  code,
  message,
  retryable: PROBLEM_STATUS[code] >= 500 || code === 'rate-limited',
})

/** The field of the request at fault, where a schema found it. */
const fieldOf = (cause: unknown) =>
  cause instanceof z.ZodError ? { field: cause.issues[0]?.path.join('.') ?? '' } : {}

/** What to tell the asker of a failure that was foreseen; null of any other. */
export function foreseen(error: unknown, texts: Messages): Told | null {
  if (error instanceof AppError && error.code !== 'internal')
    return { ...told(error.code, error.message), ...fieldOf(error.cause) }
  if (error instanceof HTTPException) {
    switch (error.status) {
      case 400:
        return told('bad-request', texts.malformedJson)
      case 401:
        return told('unauthorized', texts.tokenNeeded)
      case 403:
        return told('forbidden', texts.foreignHost)
      case 406:
        return told('not-acceptable', error.message)
      case 415:
        return told('unsupported-media-type', texts.notJson)
      case 429:
        return told('rate-limited', texts.tooOften)
      case 503:
        return told('busy', texts.busy)
    }
  }
  return null
}

/** What to tell the asker. Anything unforeseen is told as `internal`: its details go to the log alone. */
export function describe(error: unknown, c: Context): Told {
  const texts = textsFor(c)
  const known = foreseen(error, texts)
  if (known) return known
  if (!c.req.raw.signal.aborted) c.get('log').error({ err: error }, 'failed')
  return told('internal', texts.internal)
}

/** Answers a request that failed with its problem details (RFC 9457); under /v1 as clients of OpenAI read errors. */
export function respondWith({ code, message, retryable, field }: Told, c: Context): Response {
  const status = PROBLEM_STATUS[code]
  if (status === 503) c.header('Retry-After', String(RETRY_AFTER_S))
  if (c.req.path.startsWith('/v1/')) return c.json(openAiError({ code, message, field }, status), status)
  const problem: Problem = {
    type: `/docs#problem-${code}`,
    title: textsFor(c).problems[code],
    status,
    detail: message,
    instance: `urn:lankui:request:${c.get('requestId')}`,
    code,
    retryable,
  }
  return c.json(problem, status, { 'Content-Type': PROBLEM_JSON })
}

/** Answers a failed request. */
export const respondToError = (error: unknown, c: Context): Response => respondWith(describe(error, c), c)

/** Answers a request for what is not here, or not by this method; `allowed` names the methods that are. */
export function respondNothingHere(c: Context, allowed: readonly string[]): Response {
  const { path, method } = c.req
  const texts = textsFor(c)
  if (allowed.length === 0) return respondWith(told('not-found', texts.unknownPath(path)), c)
  const methods = allowed.join(', ')
  c.header('Allow', methods)
  return respondWith(told('method-not-allowed', texts.wrongMethod(method, methods)), c)
}
