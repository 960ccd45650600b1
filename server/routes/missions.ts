import { Hono } from 'hono'
import * as z from 'zod'
import { AppError } from '../../index/app-error.ts'
import { bodyCalled, findBodies, type NamedBody } from '../bodies.ts'
import { textsFor } from '../http-errors.ts'
import { citedPassage, labelsOf, reportOf } from '../present.ts'
import type { Body, BodyList, BodyPage } from '../schema.ts'
import type { Services } from '../services.ts'
import { checked, idPath, limitOf, offset } from './checked.ts'

const pageQuery = z.object({ offset, limit: limitOf(50, 1000) })

const counted = ({ mentions, figures, ...named }: NamedBody): Body => ({
  ...named,
  mentions: mentions.length,
  figures: figures.length,
})

/** The missions, departments, offices and bodies named in the reports, and what is said of each by name. */
export const missionRoutes = ({ open }: Services) =>
  new Hono()
    .get('/missions', async (c) => {
      const { store } = await open()
      return c.json({ missions: (await findBodies(store)).map(counted) } satisfies BodyList)
    })
    .get('/missions/:id', checked('param', idPath), checked('query', pageQuery), async (c) => {
      const { store } = await open()
      const { offset, limit } = c.req.valid('query')
      const name = c.req.valid('param').id
      const body = bodyCalled(await findBodies(store), name)
      if (!body) throw new AppError('not-found', textsFor(c).unknownMission(name))
      const passages = body.mentions.slice(offset, offset + limit).map(({ passage, spans }) => ({
        passage: citedPassage(passage, reportOf(store, passage)),
        spans: spans.map(({ start, end }): [number, number] => [start, end]),
      }))
      const { figures } = body
      return c.json({
        mission: counted(body),
        passages,
        figures,
        labels: labelsOf(store, figures),
      } satisfies BodyPage)
    })
