import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { AppError } from '../../index/app-error.ts'
import type { Passage, Report } from '../../index/report.ts'
import type { Store } from '../../index/store/store.ts'
import { textsFor } from '../http-errors.ts'
import { outlineOf } from '../outline.ts'
import { readerPassage, withoutSections } from '../present.ts'
import type { Outline, PassagePage, ReaderPassage, ReportList } from '../schema.ts'
import type { Services } from '../services.ts'
import { starters } from '../starters.ts'
import { checked, limitOf, offset } from './checked.ts'

/** Refuses a request that names a report which is not here. */
export function requireReports(store: Store, ids: readonly string[], c: Context): void {
  const known = store.reports.map(({ id }) => id)
  const unknown = ids.find((id) => !known.includes(id))
  if (unknown !== undefined) throw new AppError('not-found', textsFor(c).unknownReport(unknown, known))
}

function findReport(store: Store, id: string, c: Context): Report {
  requireReports(store, [id], c)
  return store.reports.find((report) => report.id === id) as Report
}

function findPassage(store: Store, id: string, c: Context): Passage {
  const passage = store.passage(id)
  if (!passage) throw new AppError('not-found', textsFor(c).unknownPassage(id))
  return passage
}

function countsOf(store: Store, report: string): ReportList['reports'][number]['counts'] {
  const passages = store.passages.filter((passage) => passage.report === report)
  return {
    passages: passages.length,
    paragraphs: passages.filter(({ kind }) => kind === 'paragraph').length,
    outputs: passages.filter(({ kind }) => kind === 'output').length,
    figures: store.figures.filter((figure) => figure.report === report).length,
  }
}

const pageQuery = z.object({ offset, limit: limitOf(100, 1000), around: z.string().optional() })

/** The reports, their outlines and their passages in reading order. */
export const reportRoutes = ({ open, ask }: Services) =>
  new Hono()
    .get('/reports', async (c) => {
      const opened = await open()
      const { store } = opened
      const reports = store.reports.map((report) => ({
        ...withoutSections(report),
        counts: countsOf(store, report.id),
      }))
      return c.json({ reports, starters: await starters(opened, ask) } satisfies ReportList)
    })
    .get('/reports/:id', async (c) => {
      const { store } = await open()
      return c.json(outlineOf(store, findReport(store, c.req.param('id'), c)) satisfies Outline)
    })
    .get('/reports/:id/passages', checked('query', pageQuery), async (c) => {
      const { store } = await open()
      const { id } = findReport(store, c.req.param('id'), c)
      const { limit, around, ...query } = c.req.valid('query')
      const all = store.passages.filter((passage) => passage.report === id)
      const middle = around === undefined ? null : all.indexOf(findPassage(store, around, c))
      const first =
        middle === null ? query.offset : Math.max(0, Math.min(middle - Math.floor(limit / 2), all.length - limit))
      const passages = all.slice(first, first + limit).map((passage) => readerPassage(store, passage))
      return c.json({ passages, total: all.length, offset: first } satisfies PassagePage)
    })
    .get('/passages/:id{.+}', async (c) => {
      const { store } = await open()
      return c.json(readerPassage(store, findPassage(store, c.req.param('id'), c)) satisfies ReaderPassage)
    })
