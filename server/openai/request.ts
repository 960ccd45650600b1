import * as z from 'zod'
import { asked } from '../conversation.ts'
import { askRequestSchema, type Turn } from '../schema.ts'

const textSchema = z.union([
  z.string(),
  z.array(
    z.union([
      z.object({ type: z.literal('text'), text: z.string() }).transform(({ text }) => text),
      z.object({ type: z.literal('refusal'), refusal: z.string() }).transform(({ refusal }) => refusal),
    ]),
  ),
])

/** Text, whole or in parts. */
const contentSchema = z.unknown().transform((content, issues) => {
  const parsed = textSchema.safeParse(content)
  if (parsed.success) return Array.isArray(parsed.data) ? parsed.data.join('\n') : parsed.data
  issues.addIssue({ code: 'custom', message: 'textOnly' })
  return z.NEVER
})

/** What is not said by the user or to the user is passed over: no prompt can move the answer from the reports. */
const messageSchema = z.discriminatedUnion('role', [
  z.object({ role: z.literal('user'), content: contentSchema }),
  z.object({ role: z.literal('assistant'), content: z.preprocess((content) => content ?? '', contentSchema) }),
  z.object({ role: z.enum(['system', 'developer', 'tool', 'function']) }).transform(() => null),
])

const bodySchema = z.object({
  model: z.string().min(1),
  messages: z.array(messageSchema).min(1),
  stream: z.boolean().nullish(),
  // what cannot be done is refused, not passed over in silence: one answer, as text
  n: z.literal(1).nullish(),
  response_format: z.object({ type: z.literal('text') }).nullish(),
  tool_choice: z.enum(['none', 'auto']).nullish(),
  lankui: askRequestSchema.pick({ reports: true, trace: true, writer: true }).partial().optional(),
})

const questionSchema = askRequestSchema.and(z.object({ model: z.string(), stream: z.boolean() }))

/**
 * The body of `POST /v1/chat/completions`, read as a question. Fields that change how a language model writes
 * (temperature, max_tokens, tools and the like) are passed over.
 */
export const completionRequestSchema = bodySchema
  .transform(({ messages, model, stream, lankui }, issues): z.input<typeof questionSchema> => {
    const turns = messages.filter((message): message is Turn => message !== null)
    if (turns.at(-1)?.role !== 'user') {
      issues.addIssue({ code: 'custom', message: 'noQuestion', path: ['messages'] })
      return z.NEVER
    }
    return { ...asked(turns), ...lankui, model, stream: stream === true }
  })
  .pipe(questionSchema)
