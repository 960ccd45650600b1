import { Hono } from 'hono'
import * as z from 'zod'
import { citedPassage, reportOf } from '../present.ts'
import { asTyped, type SearchReply } from '../schema.ts'
import type { Services } from '../services.ts'
import { checked, limitOf } from './checked.ts'

const query = z.object({ q: asTyped, limit: limitOf(10, 100) })

/** `GET /search`: the passages nearest to some words, with each one's rank in either leg of the search. */
export const searchRoutes = ({ open, search }: Services) =>
  new Hono().get('/search', checked('query', query), async (c) => {
    const { q, limit } = c.req.valid('query')
    const opened = await open()
    const hits = await search(opened, q, limit, c.req.raw.signal)
    const passages = hits.map(({ passage, score, ranks }) => ({
      passage: citedPassage(passage, reportOf(opened.store, passage)),
      score,
      ranks,
    }))
    return c.json({ passages } satisfies SearchReply)
  })
