import { Hono } from 'hono'
import * as z from 'zod'
import { varianceSchema } from '../../index/report.ts'
import { textsFor } from '../http-errors.ts'
import { requireReports } from '../known.ts'
import { filterOutputs, sortOutputs } from '../output-filter.ts'
import { outputOf } from '../present.ts'
import type { OutputPage } from '../schema.ts'
import type { Services } from '../services.ts'
import { checked, limitOf, offset, optional, searchText } from './checked.ts'

const query = z.object({
  report: optional(z.string()),
  department: optional(searchText),
  office: optional(searchText),
  variance: optional(
    z
      .string()
      .transform((list) => list.split(','))
      .pipe(z.array(varianceSchema)),
  ),
  done: optional(z.enum(['yes', 'no', 'number'])),
  q: optional(searchText),
  sort: optional(z.enum(['planned', 'completed', 'rate'])),
  order: optional(z.enum(['asc', 'desc'])),
  limit: limitOf(1000, 5000),
  offset,
})

/** `GET /outputs`: planned outputs and what became of them, as data. */
export const outputRoutes = ({ open }: Services) =>
  new Hono().get('/outputs', checked('query', query), async (c) => {
    const { limit, offset, sort, order = 'desc', ...filter } = c.req.valid('query')
    const { store } = await open()
    requireReports(store, filter.report === undefined ? [] : [filter.report], textsFor(c))
    const found = filterOutputs(store, filter)
    const rows = sort ? sortOutputs(store, found, sort, order) : found
    const outputs = rows.slice(offset, offset + limit).map((row) => outputOf(row, store.figuresOf(row.id)))
    return c.json({ total: rows.length, outputs } satisfies OutputPage)
  })
