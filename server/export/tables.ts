import type { Figure, OutputRow, Passage, Report, Span } from '../../index/report.ts'
import { pairUp } from '../answer/rows/pairing.ts'
import { type Content, type Table, table } from './table.ts'

/** The tables that can be exported. Spans are `start` and `end`, half-open, in UTF-16 units of the passage's text. */

const pair = ({ start, end }: Span): readonly [number, number] => [start, end]

function byId<Item extends { id: string }>(items: readonly Item[]): (id: string) => Item {
  const known = new Map(items.map((item) => [item.id, item]))
  return (id) => {
    const item = known.get(id)
    if (!item) throw new Error(`The index refers to ${id}, which it does not hold`)
    return item
  }
}

type InReport<Row> = { row: Row; report: Report }

function* passageRows({ reports, passages }: Content): Iterable<InReport<Passage>> {
  const report = byId(reports)
  for (const row of passages) yield { row, report: report(row.report) }
}

const passages = table(passageRows, [
  ['id', 'text', ({ row }) => row.id],
  ['report', 'text', ({ row }) => row.report],
  ['symbol', 'text', ({ report }) => report.symbol],
  ['lang', 'text', ({ report }) => report.lang],
  ['kind', 'text', ({ row }) => row.kind],
  ['label', 'text', ({ row }) => row.label],
  ['section', 'json', ({ row }) => row.section],
  ['page', 'integer', ({ row }) => row.page],
  ['text', 'text', ({ row }) => row.text],
  ['file', 'text', ({ report }) => report.file],
  ['source', 'json', ({ row }) => row.source.map(pair)],
])

type FigureRow = InReport<Figure> & { passage: Passage }

function* figureRows({ reports, passages, figures }: Content): Iterable<FigureRow> {
  const [report, passage] = [byId(reports), byId(passages)]
  for (const row of figures) yield { row, report: report(row.report), passage: passage(row.passage) }
}

const figures = table(figureRows, [
  ['id', 'text', ({ row }) => row.id],
  ['report', 'text', ({ row }) => row.report],
  ['symbol', 'text', ({ report }) => report.symbol],
  ['passage', 'text', ({ row }) => row.passage],
  ['label', 'text', ({ passage }) => passage.label],
  ['section', 'json', ({ passage }) => passage.section],
  ['printed', 'text', ({ row }) => row.printed],
  ['value', 'number', ({ row }) => row.value],
  ['unit', 'text', ({ row }) => row.unit],
  ['kind', 'text', ({ row }) => row.kind],
  ['qualifier', 'text', ({ row }) => row.qualifier],
  ['measure', 'text', ({ row }) => row.measure],
  ['period', 'text', ({ row }) => row.period],
  ['date', 'text', ({ row }) => row.date],
  ['change_role', 'text', ({ row }) => row.change?.role ?? null],
  ['change_other', 'text', ({ row }) => row.change?.other ?? null],
  ['start', 'integer', ({ row }) => row.span.start],
  ['end', 'integer', ({ row }) => row.span.end],
])

type OutputRecord = InReport<OutputRow> & { figures: readonly Figure[] }

function* outputRows(content: Content): Iterable<OutputRecord> {
  const figures = new Map<string, Figure[]>()
  for (const figure of content.figures) figures.set(figure.passage, [...(figures.get(figure.passage) ?? []), figure])
  for (const { row, report } of passageRows(content))
    if (row.kind === 'output') yield { row, report, figures: figures.get(row.id) ?? [] }
}

/** Every completed value with its unit, the planned count that it answers, and where each stands. */
const completedOf = ({ row, figures }: OutputRecord) =>
  pairUp(row, figures).map(({ planned, completed: { value, unit, span, unitSpan } }) => ({
    value,
    unit,
    span: pair(span),
    unit_span: unitSpan && pair(unitSpan),
    planned: planned?.value ?? null,
    planned_span: planned && pair(planned.span),
  }))

const outputs = table(outputRows, [
  ['id', 'text', ({ row }) => row.id],
  ['report', 'text', ({ row }) => row.report],
  ['symbol', 'text', ({ report }) => report.symbol],
  ['label', 'text', ({ row }) => row.label],
  ['department', 'text', ({ row }) => row.department],
  ['office', 'text', ({ row }) => row.office],
  ['accomplishment', 'text', ({ row }) => row.accomplishment.number],
  ['accomplishment_text', 'text', ({ row }) => row.accomplishment.text],
  ['planned', 'text', ({ row }) => row.planned],
  ['planned_span', 'json', ({ row }) => pair(row.cells.planned)],
  ['completed', 'json', completedOf],
  ['remarks', 'text', ({ row }) => row.remarks],
  ['remarks_spans', 'json', ({ row }) => row.cells.remarks.map(pair)],
  ['variance', 'text', ({ row }) => row.variance],
])

export const tables = { figures, outputs, passages } satisfies Record<string, Table>
export type TableName = keyof typeof tables
