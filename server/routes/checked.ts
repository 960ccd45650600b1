import { zValidator } from '@hono/zod-validator'
import type { Context, ValidationTargets } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import * as z from 'zod'
import { AppError } from '../../index/app-error.ts'
import { langOf, MAX_BODY_BYTES, textsFor } from '../http-errors.ts'
import { messages } from '../messages.ts'
import { printable } from '../schema/text.ts'
import { MAX_QUESTION_CHARS } from '../schema.ts'

const MAX_ID_CHARS = 300 // of passages and figures: the longest of the seeds has 40

/** Refuses a body that does not say it is JSON: what another site's form can send never does. */
const jsonOnly = createMiddleware(async (c, next) => {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) throw new HTTPException(415)
  await next()
})

/** The id in a path, with whatever slashes it has. */
export const idPath = z.object({ id: printable.min(1).max(MAX_ID_CHARS) })

/** Refuses a larger body. One that tells its length has no more than that, and need not be made a stream to be counted. */
export function bodyWithin(bytes: number) {
  const onError = (c: Context): never => {
    throw new AppError('too-large', textsFor(c).tooLarge(bytes / 1024))
  }
  const counted = bodyLimit({ maxSize: bytes, onError })
  return createMiddleware(async (c, next) => {
    const length = c.req.header('transfer-encoding') === undefined ? c.req.header('content-length') : undefined
    if (length === undefined) return counted(c, next)
    if (Number(length) > bytes) onError(c)
    await next()
  })
}

/** Words to search for, as typed. */
export const searchText = printable.trim().min(1).max(MAX_QUESTION_CHARS)

/** A parameter that may be left out; an empty one (`?q=`) says nothing. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value: string | undefined) => value || undefined, schema.optional())

const digitsRead = (value: unknown) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value)
const wholeNumber = optional(z.preprocess(digitsRead, z.int().nonnegative()))

/** How many to give: at most `most`, however many are asked for. */
export const limitOf = (standard: number, most: number) =>
  wholeNumber
    .transform((limit) => Math.min(limit ?? standard, most))
    .describe(`How many to give: ${standard} unless told, at most ${most}.`)

/** How many to skip. */
export const offset = wholeNumber.transform((skipped) => skipped ?? 0).describe('How many to skip.')

const locales = { zh: z.locales.zhCN(), en: z.locales.en() }

/** What our own schemas find wrong, named by the text that says it. */
const NAMED = z.enum(['noQuestion', 'textOnly'])

function explain(schema: z.ZodType, value: unknown, c: Context): string {
  const lang = langOf(c)
  const texts = messages[lang]
  const issue = schema.safeParse(value, { error: locales[lang].localeError }).error?.issues[0]
  const field = issue?.path.join('.') || 'body'
  const isQuestion = field === 'question' || field === 'q'
  if (isQuestion && issue?.code === 'too_big') return texts.longQuestion(MAX_QUESTION_CHARS)
  if (isQuestion && issue?.code === 'too_small') return texts.emptyQuestion
  const named = NAMED.safeParse(issue?.message)
  if (named.success) return texts[named.data]
  if (issue?.code === 'custom') return texts.unprintable(field)
  return texts.invalid(field, issue?.message ?? '')
}

type Checked = { target: keyof ValidationTargets; schema: z.ZodType }
const known = new WeakMap<object, Checked>()

/** What a handler checks of a request: for the interface's description. Undefined for other handlers. */
export const checkedBy = (handler: object): Checked | undefined => known.get(handler)

/** Checks a part of the request; what does not fit is told in the asker's language, with the first field at fault. */
export function checked<Schema extends z.ZodType, Target extends keyof ValidationTargets>(
  target: Target,
  schema: Schema,
) {
  const handler = zValidator(target, schema, (result, c) => {
    if (!result.success) throw new AppError('bad-request', explain(schema, result.data, c), result.error)
  })
  known.set(handler, { target, schema })
  return handler
}

/** Takes a body of JSON, of a size that a question and its conversation can have unless told. */
export const jsonBody = <Schema extends z.ZodType>(schema: Schema, maxBytes = MAX_BODY_BYTES) =>
  [jsonOnly, bodyWithin(maxBytes), checked('json', schema)] as const
