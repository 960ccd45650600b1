import { Hono } from 'hono'
import { type FeedbackReply, feedbackSchema } from '../schema/feedback.ts'
import type { Services } from '../services.ts'
import { jsonBody } from './checked.ts'

/** `POST /feedback`: what a person thinks of an answer, kept beside the index; `npm run feedback` lists it. */
export const feedbackRoutes = ({ keepFeedback }: Services) =>
  new Hono().post('/feedback', ...jsonBody(feedbackSchema), async (c) => {
    await keepFeedback(c.req.valid('json'))
    return c.json({ kept: true } satisfies FeedbackReply, 201)
  })
