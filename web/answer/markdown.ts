import type { Answer } from '../../server/schema.ts'
import type { Messages } from '../i18n/messages.ts'
import { withDoubts } from './doubts.ts'
import { passageName, toRange } from './names.ts'
import { sentenceAround } from './sentences.ts'

const MARKUP = /[\\`*_[\]<>#|~&]/g // https://spec.commonmark.org/0.31.2/#backslash-escapes

/** Words as they stand, on one line: what they hold of Markdown or HTML is shown and does nothing. */
export const plainWords = (text: string): string => text.replace(/(?<!\s)\s*\n\s*/g, ' ').replace(MARKUP, '\\$&')

/** The same for a text of several lines, each of which stays one. */
export const plainLines = (text: string): string => text.split('\n').map(plainWords).join('\n')

/** An answer in Markdown: the question as a heading, [n] as footnotes that name and quote the passage. */
export function answerMarkdown(question: string, answer: Answer, t: Messages): string {
  const known = new Set(answer.citations.map(({ n }) => n))
  const told = withDoubts(answer.text, answer.doubts ?? [], t.doubts)
  const text = plainLines(told).replace(/\\\[(\d+)\\\]/g, (mark, n: string) =>
    known.has(Number(n)) ? `[^${n}]` : mark,
  )
  const notes = answer.citations.map(({ n, passage, spans }) => {
    const first = spans[0]
    const range = sentenceAround(passage.text, first === undefined ? { start: 0, end: 1 } : toRange(first))
    const quoted = passage.text.slice(range.start, range.end)
    return `[^${n}]: ${plainWords(passageName(passage, t))}: “${plainWords(quoted)}”`
  })
  return [`## ${plainWords(question)}`, text, notes.join('\n')].filter((part) => part !== '').join('\n\n')
}
