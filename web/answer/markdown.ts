import type { Answer } from '../../server/schema.ts'
import type { Messages } from '../i18n/messages.ts'
import { withDoubts } from './doubts.ts'
import { passageName, toRange } from './names.ts'
import { sentenceAround } from './sentences.ts'

/** An answer in Markdown: the question as a heading, [n] as footnotes that name and quote the passage. */
export function answerMarkdown(question: string, answer: Answer, t: Messages): string {
  const known = new Set(answer.citations.map(({ n }) => n))
  const told = withDoubts(answer.text, answer.doubts ?? [], t.doubts)
  const text = told.replace(/\[(\d+)\]/g, (mark, n: string) => (known.has(Number(n)) ? `[^${n}]` : mark))
  const notes = answer.citations.map(({ n, passage, spans }) => {
    const first = spans[0]
    const range = sentenceAround(passage.text, first === undefined ? { start: 0, end: 1 } : toRange(first))
    return `[^${n}]: ${passageName(passage, t)}: “${passage.text.slice(range.start, range.end)}”`
  })
  return [`## ${question}`, text, notes.join('\n')].filter((part) => part !== '').join('\n\n')
}
