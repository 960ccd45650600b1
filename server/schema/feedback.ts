import * as z from 'zod'
import { asTyped, MAX_QUESTION_CHARS } from '../schema.ts'
import { printable } from './text.ts'

export const MAX_COMMENT_CHARS = 2000

/** What a person thinks of an answer, with what is needed to look into it: kept on this machine. */
export const feedbackSchema = z.object({
  verdict: z.enum(['up', 'down']),
  reason: z
    .enum(['figure', 'source', 'missing', 'refuse', 'other'])
    .nullable()
    .default(null)
    .describe('Why not good; null for a good one.'),
  comment: printable.trim().max(MAX_COMMENT_CHARS).default(''),
  question: asTyped,
  understood: z.string().max(MAX_QUESTION_CHARS).nullable().default(null),
  answer: z.string().max(20_000).describe("The answer's text as it was given."),
  cited: z.array(z.string().max(200)).max(100).default([]).describe('Ids of the passages that it cited.'),
})
export type Feedback = z.infer<typeof feedbackSchema>
export type FeedbackReason = NonNullable<Feedback['reason']>

export const feedbackReplySchema = z.object({ kept: z.literal(true) })
export type FeedbackReply = z.infer<typeof feedbackReplySchema>
