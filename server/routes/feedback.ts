import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { MAX_BODY_BYTES } from '../http-errors.ts'
import { feedbackSchema } from '../schema.ts'
import type { Services } from '../services.ts'
import { checked, isPrintable, jsonOnly } from './checked.ts'

const body = feedbackSchema.superRefine((feedback, issues) => {
  for (const field of ['comment', 'question'] as const)
    if (!isPrintable(feedback[field])) issues.addIssue({ code: 'custom', path: [field] })
})

/** `POST /feedback`: what a person thinks of an answer, kept beside the index; `npm run feedback` lists it. */
export const feedbackRoutes = ({ keepFeedback }: Services) =>
  new Hono().post('/feedback', jsonOnly, bodyLimit({ maxSize: MAX_BODY_BYTES }), checked('json', body), async (c) => {
    await keepFeedback(c.req.valid('json'))
    return c.json({ kept: true }, 201)
  })
