import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { AppError, type AppErrorCode } from '../index/app-error.ts'
import { messages, preferredLang } from './messages.ts'
import type { ApiError } from './schema.ts'

/** Larger request bodies are refused: a question and twenty turns of history fit in it. */
export const MAX_BODY_BYTES = 64 * 1024

const STATUS: Record<AppErrorCode, ContentfulStatusCode> = {
  'bad-config': 500,
  'bad-file': 422,
  'bad-index': 503,
  'no-index': 503,
  'bad-model': 503,
  'bad-request': 400,
  'not-found': 404,
  'too-large': 413,
  busy: 503,
  'port-taken': 500,
  'not-writable': 500,
  internal: 500,
}

export const textsFor = (c: Context) => messages[preferredLang(c.req.header('accept-language'))]

/** What to tell the asker, with its status. Anything unforeseen is told as `internal`, without its details. */
export function describe(error: unknown, c: Context): { status: ContentfulStatusCode; body: ApiError } {
  const texts = textsFor(c)
  const told = (status: ContentfulStatusCode, code: string, message: string) => ({
    status,
    body: { code, message, retryable: status >= 500 },
  })
  if (error instanceof AppError && error.code !== 'internal') {
    return told(STATUS[error.code], error.code, error.message)
  }
  if (error instanceof HTTPException) {
    switch (error.status) {
      case 400:
        return told(400, 'bad-request', texts.malformedJson)
      case 403:
        return told(403, 'forbidden', texts.foreignHost)
      case 413:
        return told(413, 'too-large', texts.tooLarge(MAX_BODY_BYTES / 1024))
      case 415:
        return told(415, 'unsupported-media-type', texts.notJson)
    }
  }
  return told(500, 'internal', texts.internal)
}

/** Answers a failed request as `{ code, message, retryable }`; what nobody foresaw is shown on the server's terminal. */
export function respondToError(error: unknown, c: Context): Response {
  const { status, body } = describe(error, c)
  const isGone = c.req.raw.signal.aborted
  if (body.code === 'internal' && !isGone) console.error(error)
  return c.json(body, status)
}
