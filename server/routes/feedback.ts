import { Hono } from 'hono'
import { feedbackSchema } from '../schema.ts'
import type { Services } from '../services.ts'
import { jsonBody } from './checked.ts'

/** `POST /feedback`: what a person thinks of an answer, kept beside the index; `npm run feedback` lists it. */
export const feedbackRoutes = ({ keepFeedback }: Services) =>
  new Hono().post('/feedback', ...jsonBody(feedbackSchema), async (c) => {
    await keepFeedback(c.req.valid('json'))
    return c.json({ kept: true }, 201)
  })
