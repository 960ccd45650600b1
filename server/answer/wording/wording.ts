import type { Lang, Qualifier } from '../../../index/report.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** Everything an answer says in its own words, in one language. */
export type Wording = {
  lang: Lang
  qualifier: Record<Qualifier, string>
  yes: string
  no: string
  planned: string
  completed: string
  difference: string
  stop: string
  comma: string
  colon: string
  /** Around the report's own words. */
  open: string
  close: string
  inPeriod(period: string): string
  /** The report's words follow. */
  reportSays: string
  above(difference: string): string
  below(difference: string): string
  equal: string
  notCompleted: string
  notReached: string
  reached: string
  larger(name: string): string
  bothEqual: string
  rose: string
  fell: string
  from: string
  to: string
  unchanged: string
  noReason: string
  countOf(count: number, what: string): string
  rows: string
  moreNotShown(count: number): string
  shortFor(short: string): string
  paragraph(report: string, label: string): string
  reportLine(title: string, symbol: string | null, paragraphs: number, outputs: number): string
  corpusLead(count: number): string
  greeting: string
  refusal: string
  lookedFor(what: string): string
  notNamed(names: string): string
  noFigure(kind: string): string
  notThatTime(period: string): string
  notInCorpus: string
  nearest: string
  kinds: Record<string, string>
}

/** The words of a language. */
export const wordingFor = (lang: Lang): Wording => (lang === 'zh' ? zh : en)
