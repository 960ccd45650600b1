import type { Lang, Qualifier } from '../../../index/report.ts'
import type { QuestionKind } from '../../question/query.ts'
import type { GroupBy } from '../rows/aggregate-plan.ts'
import type { Outcome } from '../rows/outcome.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** An outcome affirmed and denied: 'completed', 'not completed'. */
export type OutcomeWords = readonly [is: string, isNot: string]

/** Everything an answer says in its own words, in one language. */
export type Wording = {
  lang: Lang
  qualifier: Record<Qualifier, string>
  yes: string
  no: string
  planned: string
  completed: string
  difference: string
  together: string
  stop: string
  /** Between two sentences. */
  space: string
  comma: string
  semicolon: string
  colon: string
  /** Between the names of a list. */
  enumerationComma: string
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
  countOf(count: number): string
  countOfOutcome(count: number, outcome: OutcomeWords): string
  /** What is said of outputs that did and that did not end so. */
  outcomes: Record<Outcome, OutcomeWords>
  marked(count: number, outcome: OutcomeWords): string
  moreByFigures(count: number, outcome: OutcomeWords): string
  onlyByFigures(count: number, outcome: OutcomeWords): string
  byFigures(count: number, outcome: OutcomeWords): string
  parted(all: number, count: number, others: number, outcome: OutcomeWords): string
  partedByMark(all: number, count: number, others: number, outcome: OutcomeWords): string
  groups(by: GroupBy, count: number): string
  most(names: string): string
  highest(names: string): string
  lowest(names: string): string
  differBy(count: number): string
  fewest(names: string): string
  moreNotShown(count: number): string
  chineseName(full: string, short: string | null): string
  englishName(full: string, short: string | null): string
  /** Where a name comes from that no report lists; a passage that uses it follows. */
  fromGlossary: string
  fromGlossaryUnused: string
  paragraph(report: string, label: string): string
  noParagraph(asked: string, report: string, last: string): string
  reportLine(title: string, symbol: string | null, paragraphs: number, outputs: number): string
  corpusLead(count: number): string
  contents(headings: readonly string[]): string
  greeting: string
  welcome: string
  goodbye: string
  refusal: string
  lookedFor(what: string): string
  notNamed(names: string): string
  noFigure(kind: string): string
  notThatTime(period: string): string
  notInCorpus: string
  /** What the report tells of what a question takes for granted wrongly follows. */
  otherwise: string
  noVerdict: string
  noSuperlative: string
  tooVague: string
  /** Like figures of other things follow. */
  alsoTold: string
  noSuchPlace: string
  rowsThatSay(count: number, all: number, value: string): string
  /** The second of a ranking follows. */
  next: string
  nearest: string
  kinds: Record<string, string>
  questionKinds: Record<QuestionKind, string>
  /** Names of what a trace tells of a question; `lacks` of what a passage does not name. */
  trace: Record<'kind' | 'needs' | 'terms' | 'entities' | 'periods' | 'lacks', string>
}

/** The words of a language. */
export const wordingFor = (lang: Lang): Wording => (lang === 'zh' ? zh : en)
