import type { Context, Draft } from './context.ts'
import { say } from './draft.ts'

/** What reports there are and how much they hold. */
export function corpus({ store, words }: Context): Draft {
  const lines = store.reports.map((report) => {
    const of = store.passages.filter((p) => p.report === report.id)
    const paragraphs = of.filter((p) => p.kind === 'paragraph' && p.number !== null).length
    const rows = of.filter((p) => p.kind === 'output').length
    return `\n• ${words.reportLine(report.title, report.symbol, paragraphs, rows)}${words.stop}`
  })
  return { kind: 'corpus', answered: true, pieces: [say(words.corpusLead(store.reports.length)), ...lines.map(say)] }
}

/** A greeting or 'what can you do': who answers here, and what can be asked. */
export function greeting({ words }: Context): Draft {
  return { kind: 'greeting', answered: true, pieces: [say(words.greeting)] }
}
