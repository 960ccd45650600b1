import type { Report } from '../../../index/report.ts'
import { passagesOf } from '../../../index/store/reading-order.ts'
import type { Context, Draft } from '../context.ts'
import { say } from '../draft.ts'

/** What reports there are, how much they hold, and what their chapters are about. */
export function corpus({ store, words, query }: Context): Draft {
  const reports = store.reports.filter(({ id }) => query.reports?.includes(id) ?? true)
  const lines = reports.map((report) => {
    const of = passagesOf(report.id, store)
    const paragraphs = new Set(of.flatMap((p) => (p.kind === 'paragraph' && p.number !== null ? [p.number] : []))).size
    const rows = of.filter((p) => p.kind === 'output').length
    const headings = chaptersOf(report)
    const contents = headings.length > 0 ? `\n  ${words.contents(headings)}${words.stop}` : ''
    return `\n• ${words.reportLine(report.title, report.symbol, paragraphs, rows)}${words.stop}${contents}`
  })
  return { kind: 'corpus', answered: true, pieces: [say(words.corpusLead(reports.length)), ...lines.map(say)] }
}

/** The chapter headings of a report; those below them where it has a single chapter. */
function chaptersOf({ sections }: Report): string[] {
  const at = (level: number) => sections.filter((s) => s.number !== null && s.level === level).map((s) => s.heading)
  const chapters = at(1)
  return chapters.length > 1 ? chapters : at(2)
}

/** A greeting or 'what can you do': who answers here and from what; thanks and a goodbye are answered in kind. */
export function greeting({ query, words }: Context): Draft {
  const text = THANKS.test(query.typed) ? words.welcome : GOODBYE.test(query.typed) ? words.goodbye : words.greeting
  return { kind: 'greeting', answered: true, pieces: [say(text)] }
}

const THANKS = /谢|thank|cheers/iu
const GOODBYE = /再见|拜拜|回头见|\b(?:good ?)?bye\b|see you/iu
