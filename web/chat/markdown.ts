import { answerMarkdown, plainLines, plainWords } from '../answer/markdown.ts'
import type { Messages } from '../i18n/messages.ts'
import { type Conversation, draftOf } from './chat.ts'

/** A conversation in Markdown. Footnotes are numbered through, so that each answer's own keep apart. */
export function conversationMarkdown({ exchanges }: Conversation, title: string, t: Messages): string {
  const parts = exchanges.map(({ question, reply }, i) =>
    reply.status === 'answered'
      ? answerMarkdown(question, reply.answer, t).replace(/\[\^(\d+)\]/g, `[^${i + 1}.$1]`)
      : `## ${plainWords(question)}\n\n${plainLines(draftOf(reply).text)}`,
  )
  return `${[`# ${plainWords(title)}`, ...parts].join('\n\n')}\n`
}
