import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { AppError } from '../index/app-error.ts'
import { messages, preferredLang } from './messages.ts'
import { type ApiError, PROBLEM_JSON, type Problem, type ProblemCode } from './schema/problem.ts'

/** Larger request bodies are refused: a question and twenty turns of history fit in it. */
export const MAX_BODY_BYTES = 64 * 1024

const STATUS: Record<ProblemCode, ContentfulStatusCode> = {
  'bad-config': 500,
  'bad-file': 422,
  'bad-index': 503,
  'no-index': 503,
  'bad-model': 503,
  'bad-request': 400,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'too-large': 413,
  'unsupported-media-type': 415,
  busy: 503,
  'port-taken': 500,
  'not-writable': 500,
  internal: 500,
}

export const textsFor = (c: Context) => messages[preferredLang(c.req.header('accept-language'))]

type Told = ApiError & { code: ProblemCode }

const told = (code: ProblemCode, message: string): Told => ({ code, message, retryable: STATUS[code] >= 500 })

/** What to tell the asker. Anything unforeseen is told as `internal`, without its details. */
export function describe(error: unknown, c: Context): Told {
  const texts = textsFor(c)
  if (error instanceof AppError && error.code !== 'internal') return told(error.code, error.message)
  if (error instanceof HTTPException) {
    switch (error.status) {
      case 400:
        return told('bad-request', texts.malformedJson)
      case 403:
        return told('forbidden', texts.foreignHost)
      case 406:
        return told('not-acceptable', error.message)
      case 413:
        return told('too-large', texts.tooLarge(MAX_BODY_BYTES / 1024))
      case 415:
        return told('unsupported-media-type', texts.notJson)
    }
  }
  return told('internal', texts.internal)
}

/** Answers a request that failed with its problem details (RFC 9457). */
export function respondWith({ code, message, retryable }: Told, c: Context): Response {
  const status = STATUS[code]
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

/** Answers a failed request; what nobody foresaw is shown on the server's terminal. */
export function respondToError(error: unknown, c: Context): Response {
  const told = describe(error, c)
  const isGone = c.req.raw.signal.aborted
  if (told.code === 'internal' && !isGone) console.error(error)
  return respondWith(told, c)
}

/** Answers a request for what is not here, or not by this method; `allowed` names the methods that are. */
export function respondNothingHere(c: Context, allowed: readonly string[]): Response {
  const { path, method } = c.req
  const texts = textsFor(c)
  if (allowed.length === 0) return respondWith(told('not-found', texts.unknownPath(path)), c)
  const methods = allowed.join(', ')
  c.header('Allow', methods)
  return respondWith(told('method-not-allowed', texts.wrongMethod(method, methods)), c)
}
