import { Hono } from 'hono'
import { etag } from 'hono/etag'
import * as z from 'zod'
import { type Figure, figureKindSchema } from '../../index/report.ts'
import { textsFor } from '../http-errors.ts'
import { findFigure, findPassage } from '../known.ts'
import { annotationOf, observationOf } from '../linked-data.ts'
import { linked, originOf, preferredType } from '../negotiate.ts'
import { figurePage } from '../pages.ts'
import { reportOf } from '../present.ts'
import { ANNOTATION, OBSERVATION } from '../schema/linked.ts'
import type { FigurePage } from '../schema.ts'
import type { Services } from '../services.ts'
import { checked, idPath, limitOf, offset, optional, searchText } from './checked.ts'

const query = z.object({
  report: optional(z.string()),
  kind: optional(figureKindSchema),
  passage: optional(z.string()).describe('Those of this passage only.'),
  period: optional(searchText).describe('Characters of the time it belongs to, as printed.'),
  q: optional(searchText).describe('Characters of what it measures, or of the figure as printed.'),
  limit: limitOf(100, 5000),
  offset,
})

/** `GET /figures`: the figures of the reports as data, each with its place; `q` looks in what they measure and as printed, `period` in their time. `GET /figures/:id`: one of them, or the same as linked data, as `Accept` asks. */
export const figureRoutes = ({ open }: Services) =>
  new Hono()
    .get('/figures', checked('query', query), async (c) => {
      const { store } = await open()
      return c.json(figurePage(store, c.req.valid('query'), textsFor(c)) satisfies FigurePage)
    })
    .get('/figures/:id{.+}', etag(), checked('param', idPath), async (c) => {
      const type = preferredType(['application/json', OBSERVATION, ANNOTATION], c)
      const { store } = await open()
      const figure = findFigure(store, c.req.valid('param').id, textsFor(c))
      if (type === 'application/json') return c.json(figure satisfies Figure)
      const passage = findPassage(store, figure.passage, textsFor(c))
      if (type === ANNOTATION) return linked(annotationOf(passage, figure.span, originOf(c)), type, c)
      return linked(observationOf(figure, passage, reportOf(store, passage), originOf(c)), type, c)
    })
