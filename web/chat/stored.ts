import * as z from 'zod'
import { feedbackSchema } from '../../server/schema/feedback.ts'
import { doubtSchema } from '../../server/schema/model.ts'
import { apiErrorSchema } from '../../server/schema/problem.ts'
import { parseShown } from '../../server/schema/text.ts'
import { answerFigureSchema, answerSchema, citationSchema } from '../../server/schema.ts'
import { asStopped, type Conversation, type Reply } from './chat.ts'

const PREFIX = 'lankui.conversation.'

const draft = {
  text: z.string(),
  citations: z.array(citationSchema),
  figures: z.array(answerFigureSchema),
  doubts: z.array(doubtSchema).optional(),
}

const replySchema: z.ZodType<Reply> = z.discriminatedUnion('status', [
  z.object({ status: z.literal('stopped'), ...draft }),
  z.object({ status: z.literal('answered'), answer: answerSchema.omit({ trace: true }) }),
  z.object({ status: z.literal('failed'), error: apiErrorSchema }),
])

const conversationSchema = z.object({
  id: z.string().min(1),
  title: z.string().nullable(),
  changed: z.string(),
  exchanges: z.array(
    z.object({
      id: z.string(),
      question: z.string(),
      reports: z.array(z.string()).nullable(),
      attempt: z.int(),
      reply: replySchema,
      verdict: feedbackSchema.shape.verdict.nullable().default(null),
    }),
  ),
})

export function isConversationKey(key: string | null): boolean {
  return key?.startsWith(PREFIX) === true
}

/** The conversations kept in the browser, latest first. What cannot be read is left out. */
export function storedConversations(storage: Storage): Conversation[] {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '')
  return keys
    .filter(isConversationKey)
    .flatMap((key) => readConversation(storage.getItem(key) ?? '') ?? [])
    .sort((a, b) => b.changed.localeCompare(a.changed))
}

/** Reads a conversation as stored or exported; null where it is none. */
export function readConversation(text: string): Conversation | null {
  try {
    const parsed = conversationSchema.safeParse(parseShown(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** The conversation as stored and exported: an answer still arriving is kept as stopped. */
export function writeConversation(conversation: Conversation): string {
  const exchanges = conversation.exchanges.map(({ reply, ...exchange }) => ({
    ...exchange,
    reply: reply.status === 'streaming' ? asStopped(reply) : reply,
  }))
  return JSON.stringify({ ...conversation, exchanges })
}

/** Keeps a conversation; false when the browser has no room for it. */
export function storeConversation(storage: Storage, conversation: Conversation): boolean {
  try {
    storage.setItem(PREFIX + conversation.id, writeConversation(conversation))
    return true
  } catch {
    return false
  }
}

export function dropConversation(storage: Storage, id: string): void {
  storage.removeItem(PREFIX + id)
}
