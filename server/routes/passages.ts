import { Hono } from 'hono'
import { etag } from 'hono/etag'
import * as z from 'zod'
import { AppError } from '../../index/app-error.ts'
import type { Span } from '../../index/report.ts'
import { textsFor } from '../http-errors.ts'
import { findPassage } from '../known.ts'
import { annotationOf } from '../linked-data.ts'
import { linked, originOf, preferredType } from '../negotiate.ts'
import { readerPassage } from '../present.ts'
import { ANNOTATION } from '../schema/linked.ts'
import type { ReaderPassage } from '../schema.ts'
import type { Services } from '../services.ts'
import { checked, idPath, optional } from './checked.ts'

const query = z.object({
  span: optional(z.string().regex(/^\d{1,9}-\d{1,9}$/)).describe(
    "For an annotation: which stretch, in UTF-16 code units of the passage's text. All of the text when absent.",
  ),
})

/** The stretch of a text that '12-31' means; null where the text does not have it whole. */
function stretchOf(text: string, span: string): Span | null {
  const [start = 0, end = 0] = span.split('-').map(Number)
  const isWhole = start < end && end <= text.length && !/\p{Cs}/u.test(text.slice(start, end))
  return isWhole ? { start, end } : null
}

/** `GET /passages/:id`: a passage as the reader shows it, or a stretch of it as a W3C Web Annotation, as `Accept` asks. */
export const passageRoutes = ({ open }: Services) =>
  new Hono().get('/passages/:id{.+}', etag(), checked('param', idPath), checked('query', query), async (c) => {
    const type = preferredType(['application/json', ANNOTATION], c)
    const { store } = await open()
    const passage = findPassage(store, c.req.valid('param').id, textsFor(c))
    if (type === 'application/json') return c.json(readerPassage(store, passage) satisfies ReaderPassage)
    const { text } = passage
    const span = stretchOf(text, c.req.valid('query').span ?? `0-${text.length}`)
    if (!span) throw new AppError('bad-request', textsFor(c).spanOutside(text.length))
    return linked(annotationOf(passage, span, originOf(c)), type, c)
  })
