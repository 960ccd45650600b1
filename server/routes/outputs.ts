import { Hono } from 'hono'
import * as z from 'zod'
import { varianceSchema } from '../../index/report.ts'
import { textsFor } from '../http-errors.ts'
import { outputPage } from '../pages.ts'
import type { OutputPage } from '../schema.ts'
import type { Services } from '../services.ts'
import { checked, limitOf, offset, optional, searchText } from './checked.ts'

const query = z.object({
  report: optional(z.string()),
  department: optional(searchText).describe('Characters of its name.'),
  office: optional(searchText).describe('Characters of its name.'),
  variance: optional(
    z
      .string()
      .transform((list) => list.split(','))
      .pipe(z.array(varianceSchema)),
  ).describe('above, below or both; several are joined by commas.'),
  done: optional(z.enum(['yes', 'no', 'number'])).describe('What the report says of its completion.'),
  q: optional(searchText).describe('Characters of the planned output, of what became of it or of the remarks.'),
  sort: optional(z.enum(['planned', 'completed', 'rate'])),
  order: optional(z.enum(['asc', 'desc'])),
  limit: limitOf(1000, 5000),
  offset,
})

/** `GET /outputs`: planned outputs and what became of them, as data. */
export const outputRoutes = ({ open }: Services) =>
  new Hono().get('/outputs', checked('query', query), async (c) => {
    const { store } = await open()
    return c.json(outputPage(store, c.req.valid('query'), textsFor(c)) satisfies OutputPage)
  })
