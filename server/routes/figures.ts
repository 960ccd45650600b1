import { Hono } from 'hono'
import * as z from 'zod'
import { figureKindSchema } from '../../index/report.ts'
import { filterFigures } from '../figure-filter.ts'
import { textsFor } from '../http-errors.ts'
import { requireReports } from '../known.ts'
import { labelsOf } from '../present.ts'
import type { FigurePage } from '../schema.ts'
import type { Services } from '../services.ts'
import { checked, limitOf, offset, optional, searchText } from './checked.ts'

const query = z.object({
  report: optional(z.string()),
  kind: optional(figureKindSchema),
  passage: optional(z.string()),
  period: optional(searchText),
  q: optional(searchText),
  limit: limitOf(100, 5000),
  offset,
})

/** `GET /figures`: the figures of the reports as data, each with its place; `q` looks in what they measure and as printed, `period` in their time. */
export const figureRoutes = ({ open }: Services) =>
  new Hono().get('/figures', checked('query', query), async (c) => {
    const { limit, offset, ...filter } = c.req.valid('query')
    const { store } = await open()
    requireReports(store, filter.report === undefined ? [] : [filter.report], textsFor(c))
    const found = filterFigures(store, filter)
    const figures = found.slice(offset, offset + limit)
    return c.json({ total: found.length, figures, labels: labelsOf(store, figures) } satisfies FigurePage)
  })
