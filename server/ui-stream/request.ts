import * as z from 'zod'
import { asked } from '../conversation.ts'
import { askRequestSchema, type Turn } from '../schema.ts'

/** Of a message only its text is read: what else an answer brought (sources, figures, steps) comes back with it. */
const messageSchema = z.object({
  role: z.enum(['system', 'user', 'assistant']),
  parts: z.array(z.looseObject({ type: z.string(), text: z.string().optional() })),
})

type Message = z.infer<typeof messageSchema>

const textOf = ({ parts }: Message): string =>
  parts.flatMap(({ type, text }) => (type === 'text' && text !== undefined ? [text] : [])).join('\n')

const isTurn = ({ role }: Message): boolean => role !== 'system'

/** The body of `POST /api/chat`, as `useChat` sends it, read as a question: the last message, after the others. */
export const chatRequestSchema = z
  .object({ messages: z.array(messageSchema).min(1), ...askRequestSchema.pick({ reports: true, writer: true }).shape })
  .transform(({ messages, reports, writer }, issues): z.input<typeof askRequestSchema> => {
    const turns = messages.filter(isTurn)
    const last = turns.at(-1)
    const isText = last?.parts.every(({ type }) => type !== 'file')
    if (last?.role !== 'user' || !isText) {
      const message = last?.role === 'user' ? 'textOnly' : 'noQuestion'
      issues.addIssue({ code: 'custom', message, path: ['messages'] })
      return z.NEVER
    }
    const said = turns.map(
      (turn): Turn => ({ role: turn.role === 'user' ? 'user' : 'assistant', content: textOf(turn) }),
    )
    return { ...asked(said), reports, writer }
  })
  .pipe(askRequestSchema)
