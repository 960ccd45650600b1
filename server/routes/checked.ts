import { zValidator } from '@hono/zod-validator'
import type { Context, ValidationTargets } from 'hono'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import * as z from 'zod'
import { AppError } from '../../index/app-error.ts'
import { messages, preferredLang } from '../messages.ts'
import { MAX_QUESTION_CHARS } from '../schema.ts'

// control characters but for tab, line ends and the like, and halves of surrogate pairs
const UNPRINTABLE = /(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Cs}/u

/** False for text that no keyboard makes: control characters, and halves of characters (lone surrogates). */
export const isPrintable = (text: string): boolean => !UNPRINTABLE.test(text)

/** Refuses a body that does not say it is JSON: what another site's form can send never does. */
export const jsonOnly = createMiddleware(async (c, next) => {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) throw new HTTPException(415)
  await next()
})

/** Words to search for, as typed. */
export const searchText = z.string().trim().min(1).max(MAX_QUESTION_CHARS).refine(isPrintable)

/** A parameter that may be left out; an empty one (`?q=`) says nothing. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value: string | undefined) => value || undefined, schema.optional())

const wholeNumber = optional(z.coerce.number().int().nonnegative())

/** How many to give: at most `most`, however many are asked for. */
export const limitOf = (standard: number, most: number) =>
  wholeNumber.transform((limit) => Math.min(limit ?? standard, most))

/** How many to skip. */
export const offset = wholeNumber.transform((skipped) => skipped ?? 0)

const locales = { zh: z.locales.zhCN(), en: z.locales.en() }

function explain(schema: z.ZodType, value: unknown, c: Context): string {
  const lang = preferredLang(c.req.header('accept-language'))
  const texts = messages[lang]
  const issue = schema.safeParse(value, { error: locales[lang].localeError }).error?.issues[0]
  const field = issue?.path.join('.') || 'body'
  const isQuestion = field === 'question' || field === 'q'
  if (isQuestion && issue?.code === 'too_big') return texts.longQuestion(MAX_QUESTION_CHARS)
  if (isQuestion && issue?.code === 'too_small') return texts.emptyQuestion
  if (issue?.code === 'custom') return texts.unprintable(field)
  return texts.invalid(field, issue?.message ?? '')
}

/** Checks a part of the request; what does not fit is told in the asker's language, with the first field at fault. */
export const checked = <Schema extends z.ZodType, Target extends keyof ValidationTargets>(
  target: Target,
  schema: Schema,
) =>
  zValidator(target, schema, (result, c) => {
    if (!result.success) throw new AppError('bad-request', explain(schema, result.data, c))
  })
