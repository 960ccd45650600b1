import type { Figure, Lang, OutputRow, Passage, Report, Span } from '../index/report.ts'
import type { Store } from '../index/store/store.ts'
import { pairUp } from './answer/rows/pairing.ts'
import type { CitedPassage, Output, ReaderPassage } from './schema.ts'

/** How the index's own types look from outside. */

const range = ({ start, end }: Span): [number, number] => [start, end]

const OUTPUT_HEADER: Record<Lang, string[]> = {
  zh: ['计划产出', '已完成（数目或是/否）', '说明'],
  en: ['Planned outputs', 'Completed (number or yes/no)', 'Explanation'],
}

/** A report without its sections: for lists. */
export const withoutSections = ({ sections: _, ...report }: Report): Omit<Report, 'sections'> => report

/** The passage as citations carry it. `report` is the one that it stands in. */
export function citedPassage(passage: Passage, report: Report): CitedPassage {
  return {
    id: passage.id,
    report: { id: report.id, symbol: report.symbol, title: report.title },
    kind: passage.kind,
    label: passage.label,
    section: passage.section,
    text: passage.text,
    page: passage.page,
    lang: report.lang,
  }
}

/** The report that a passage stands in; the store holds no passage without one. */
export function reportOf(store: Store, passage: Passage): Report {
  const report = store.reports.find(({ id }) => id === passage.report)
  if (!report) throw new Error(`Passage ${passage.id} belongs to no report of the index`)
  return report
}

function tableOf(passage: Passage, lang: Lang): ReaderPassage['table'] {
  const cell = (spans: readonly Span[]) => ({
    text: spans.map(({ start, end }) => passage.text.slice(start, end)).join('\n'),
    ranges: spans.map(range),
  })
  if (passage.kind === 'output') {
    const { planned, completed, remarks } = passage.cells
    return { header: OUTPUT_HEADER[lang], cells: [cell([planned]), cell(completed), cell(remarks)] }
  }
  if (passage.kind === 'table-row') return { header: passage.header, cells: passage.cells.map((span) => cell([span])) }
  return null
}

/** The passage as the reader shows it, with its figures and columns. */
export function readerPassage(store: Store, passage: Passage): ReaderPassage {
  const report = reportOf(store, passage)
  return {
    ...citedPassage(passage, report),
    figures: [...store.figuresOf(passage.id)],
    table: tableOf(passage, report.lang),
    parent: passage.kind === 'item' ? passage.parent : null,
  }
}

/** How people cite the passages that figures stand in. */
export function labelsOf(store: Store, figures: readonly Figure[]): Record<string, string> {
  return Object.fromEntries(figures.map(({ passage }) => [passage, store.passage(passage)?.label ?? passage]))
}

/** An output row as data. `figures` are those of the row. */
export function outputOf(row: OutputRow, figures: readonly Figure[]): Output {
  return {
    id: row.id,
    report: row.report,
    department: row.department,
    office: row.office,
    accomplishment: row.accomplishment.number,
    planned: row.planned,
    completed: pairUp(row, figures).map(({ planned, completed: { value, unit } }) => ({
      value,
      unit,
      planned: planned?.value ?? null,
    })),
    remarks: row.remarks,
    variance: row.variance,
  }
}
