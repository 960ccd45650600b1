import { readPeriods } from '../../../index/language/periods.ts'
import { namesTotal } from '../../../index/language/totals.ts'
import type { Figure, Passage, Span } from '../../../index/report.ts'
import type { QueryTerm, Store } from '../../../index/store/store.ts'
import { askedHead } from '../../question/intent.ts'
import type { Query } from '../../question/query.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { makeMatchable, matchTerms } from '../evidence/match.ts'

export type TableRow = Extract<Passage, { kind: 'table-row' }>

/** The rows of one table, in the order of the report. */
export const rowsOf = (table: string, store: Store): TableRow[] =>
  store.passages.flatMap((passage) => (passage.kind === 'table-row' && passage.table === table ? passage : []))

/** A row that sums up others, and so is none of those that are ranked or listed. */
export const isTotal = (row: TableRow): boolean => namesTotal(cellOf(row, 0))

export function cellOf(row: TableRow, column: number): string {
  const cell = row.cells[column]
  return cell ? row.text.slice(cell.start, cell.end).trim() : ''
}

/** The words that name a row: its first cell, and the next where the first is a mere number. */
export function nameSpan({ cells: [first, second], text }: TableRow): Span {
  const { start, end } = first ?? { start: 0, end: 0 }
  return { start, end: second && !/\p{L}/u.test(text.slice(start, end)) ? second.end : end }
}

export const nameOf = (row: TableRow): string => {
  const { start, end } = nameSpan(row)
  return row.text.slice(start, end).replace(/\n/gu, ' ')
}

/**
 * What a cell tells: the name of its row and the head of its column, without the unit, and without a time that the
 * question does not tell: the head stands outside of the row that is cited.
 */
export function nameOfCell(row: TableRow, within: Span, question: string): string {
  const column = row.cells.findIndex(({ start, end }) => start <= within.start && within.end <= end)
  const head = untimed(row.header[column] ?? '', question).replace(/(?<!\s)\s*[(（][^()（）]*[)）]$/u, '')
  return [nameOf(row), head].filter((words) => words !== '').join(' ')
}

const untimed = (head: string, question: string): string =>
  readPeriods(head)
    .filter(({ printed }) => /\d/.test(printed) && !tellsAlike(question, printed))
    .reduceRight((rest, { span }) => `${rest.slice(0, span.start)}${rest.slice(span.end)}`, head)
    .trim()

/** True where a text tells the numbers of a time: 2021/22 of 2021/22 年度. */
export const tellsAlike = (text: string, time: string): boolean =>
  (time.match(/\d+/g) ?? []).every((digits) => text.includes(digits))

/** The number that fills a cell; in brackets it is below zero, as accounts print it. */
export function amountIn(row: TableRow, column: number, store: Store): { figure: Figure; signed: number } | null {
  const cell = row.cells[column]
  const figure = cell && store.figuresOf(row.id).find(({ span }) => cell.start <= span.start && span.end <= cell.end)
  if (!figure || figure.kind === 'date' || /\p{L}{2}/u.test(cellOf(row, column))) return null
  return { figure, signed: /^[(（-]/u.test(cellOf(row, column)) ? -figure.value : figure.value }
}

/** How much of what is asked stands in a text. */
export const held = (words: readonly QueryTerm[], text: string): number =>
  matchTerms(words, makeMatchable(text)).reduce((sum, { term, strength }) => sum + strength * term.weight, 0)

/** The tables that rows found are of, the best first. */
export const tablesIn = (evidence: readonly Evidence[]): string[] => [
  ...new Set(evidence.flatMap(({ passage }) => (passage.kind === 'table-row' ? passage.table : []))),
]

/** A row, whatever it is: 哪一类, 'which item'. */
const ANY_ROW =
  /^(?:个|项|类|类别|项目|一项|一类|支出|categor(?:y|ies)|items?|groups?|class(?:es)?|types?|lines?|rows?|areas?)$/u

/** True where what is asked to be named is what the rows are, and not some other thing. */
export function isOfRows(query: Query, row: TableRow): boolean {
  const head = askedHead(query.text, query.lang)
  const word = query.words.filter(({ source }) => head.includes(source.toLowerCase()))
  const about = [...row.header, ...row.section].join('\n')
  return ANY_ROW.test(head) || head === '' || matchTerms(word, makeMatchable(about)).length > 0
}
