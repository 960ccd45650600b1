import { Hono } from 'hono'
import * as z from 'zod'
import { figureKindSchema } from '../../index/report.ts'
import { labelsOf } from '../present.ts'
import type { FigurePage } from '../schema.ts'
import type { Services } from '../services.ts'
import { squeezed } from '../squeezed.ts'
import { checked, limitOf, offset, optional, searchText } from './checked.ts'
import { requireReports } from './reports.ts'

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
    const { report, kind, passage, period, q, limit, offset } = c.req.valid('query')
    const { store } = await open()
    requireReports(store, report === undefined ? [] : [report], c)
    const wanted = q === undefined ? undefined : squeezed(q)
    const time = period === undefined ? undefined : squeezed(period)
    const found = (passage === undefined ? store.figures : store.figuresOf(passage)).filter(
      (figure) =>
        (report === undefined || figure.report === report) &&
        (kind === undefined || figure.kind === kind) &&
        (time === undefined || squeezed(figure.period ?? '').includes(time)) &&
        (wanted === undefined || squeezed(`${figure.measure}\n${figure.printed}`).includes(wanted)),
    )
    const figures = found.slice(offset, offset + limit)
    return c.json({ total: found.length, figures, labels: labelsOf(store, figures) } satisfies FigurePage)
  })
