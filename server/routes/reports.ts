import { Hono } from 'hono'
import * as z from 'zod'
import { passagesOf } from '../../index/store/reading-order.ts'
import { textsFor } from '../http-errors.ts'
import { findPassage, findReport } from '../known.ts'
import { outlineOf } from '../outline.ts'
import { readerPassage } from '../present.ts'
import { listReports } from '../report-list.ts'
import type { Outline, PassagePage, ReportList } from '../schema.ts'
import type { Services } from '../services.ts'
import { starters } from '../starters.ts'
import { checked, idPath, limitOf, offset } from './checked.ts'

const pageQuery = z.object({
  offset,
  limit: limitOf(100, 1000),
  around: idPath.shape.id.optional().describe('The passage to have in the middle, by its id.'),
})

/** The reports, their outlines and their passages in reading order. */
export const reportRoutes = ({ open, ask, model = null }: Services) =>
  new Hono()
    .get('/reports', async (c) => {
      const opened = await open()
      const list = { reports: listReports(opened.store), starters: await starters(opened, ask), model }
      return c.json(list satisfies ReportList)
    })
    .get('/reports/:id', checked('param', idPath), async (c) => {
      const { store } = await open()
      return c.json(outlineOf(store, findReport(store, c.req.valid('param').id, textsFor(c))) satisfies Outline)
    })
    .get('/reports/:id/passages', checked('param', idPath), checked('query', pageQuery), async (c) => {
      const { store } = await open()
      const { id } = findReport(store, c.req.valid('param').id, textsFor(c))
      const { limit, around, ...query } = c.req.valid('query')
      const all = passagesOf(id, store)
      const middle = around === undefined ? null : all.indexOf(findPassage(store, around, textsFor(c)))
      const first =
        middle === null ? query.offset : Math.max(0, Math.min(middle - Math.floor(limit / 2), all.length - limit))
      const passages = all.slice(first, first + limit).map((passage) => readerPassage(store, passage))
      return c.json({ passages, total: all.length, offset: first } satisfies PassagePage)
    })
