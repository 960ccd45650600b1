import type { Context, Draft } from './context.ts'
import { cite, quote, say } from './draft.ts'
import { labelIn } from './labels.ts'

/** Paragraphs named by number, in the report's words. */
export function locate({ query, store, words }: Context): Draft | null {
  const reports = query.reports ?? store.reports.map((r) => r.id)
  const named = store.passages.filter(
    (p) =>
      reports.includes(p.report) &&
      ((p.kind === 'paragraph' && p.number !== null && query.paragraphs.includes(p.number)) ||
        (p.kind === 'item' && p.parent !== null && query.paragraphs.some((n) => p.parent === `${p.report}/${n}`))),
  )
  if (named.length === 0) return null
  const title = (id: string) => store.reports.find((r) => r.id === id)
  const pieces = named.flatMap((p, i) => {
    const span = { start: 0, end: p.text.length }
    const report = title(p.report)
    const lead =
      p.kind === 'paragraph'
        ? words.paragraph(report?.symbol ?? report?.title ?? p.report, labelIn(words.lang, p.label))
        : ''
    return [
      say(`${i > 0 ? '\n' : ''}${lead}${words.open}`),
      quote(p, span, store.figuresOf(p.id)),
      say(words.close),
      cite(p, span),
    ]
  })
  return { kind: 'locate', answered: true, pieces }
}
