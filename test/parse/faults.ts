import type { ParsedReport } from '../../index/parse/parsed-report.ts'
import type { SourceDocument } from '../../index/read/document.ts'
import type { Span } from '../../index/report.ts'
import { squeeze } from './seed.ts'

/** What is wrong with a parse: characters lost or claimed twice, texts that are not their spans, ids used twice. */
export function faults(document: SourceDocument, { passages, furniture, report }: ParsedReport): string[] {
  const found: string[] = []
  const claims: { by: string; span: Span }[] = [
    ...passages.flatMap((passage) => passage.source.map((span) => ({ by: passage.id, span }))),
    ...report.sections.flatMap((section) => section.source.map((span) => ({ by: section.heading, span }))),
    ...furniture.map(({ kind, span }) => ({ by: kind, span })),
  ].sort((a, b) => a.span.start - b.span.start)
  let end = 0
  for (const { by, span } of claims) {
    const between = document.text.slice(end, span.start)
    if (span.start < end) found.push(`${by} claims again '${document.text.slice(span.start, end)}'`)
    else if (between.trim() !== '') found.push(`nothing claims '${between.trim()}'`)
    end = Math.max(end, span.end)
  }
  const rest = document.text.slice(end).trim()
  if (rest !== '') found.push(`nothing claims '${rest}'`)
  for (const { id, text, source } of passages) {
    const printed = source.map((span) => document.text.slice(span.start, span.end)).join('')
    if (squeeze(printed) !== squeeze(text)) found.push(`${id} says '${text}' where the source has '${printed}'`)
  }
  for (const { kind, text, span } of furniture) {
    if (document.text.slice(span.start, span.end) !== text) found.push(`${kind} '${text}' is not what its span holds`)
  }
  const ids = passages.map((passage) => passage.id)
  for (const id of new Set(ids.filter((one, i) => ids.indexOf(one) !== i))) found.push(`${id} is used twice`)
  return found
}
