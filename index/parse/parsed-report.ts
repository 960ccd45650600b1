import type { Passage, Report, Span } from '../report.ts'

/**
 * Text that is neither passage nor heading: kept so that nothing of the source is lost unnoticed. A label is the number
 * of a paragraph ('79.'), the letter of an item ('(a)') or a footnote's mark; it stands in the passage's `label`.
 */
export type Furniture = {
  kind: 'masthead' | 'page-header' | 'page-footer' | 'rule' | 'table-header' | 'link' | 'label'
  text: string
  span: Span
}

/** A report as understood. Passages, section headings and furniture together cover the source, whitespace aside, once. */
export type ParsedReport = {
  report: Report
  passages: Passage[]
  furniture: Furniture[]
  /** Lines that fit no construct; they became paragraphs. */
  unknown: { text: string; span: Span }[]
}

/** What the text does not say, from reports.json. */
export type ReportFacts = {
  file: string
  id?: string | undefined
  symbol?: string | null | undefined
  title?: string | undefined
  lang?: 'zh' | 'en' | undefined
  session?: string | undefined
  date?: string | undefined
  period?: string | undefined
}
