import type { Store } from '../index/store/store.ts'
import { type FigureFilter, filterFigures } from './figure-filter.ts'
import { requireReports } from './known.ts'
import type { Messages } from './messages.ts'
import { filterOutputs, type OutputFilter, type OutputSort, sortOutputs } from './output-filter.ts'
import { labelsOf, outputOf } from './present.ts'
import type { FigurePage, OutputPage } from './schema.ts'

/** Data page by page, as every door gives it. Both throw AppError not-found for a report that is not here. */

type Cut = { limit: number; offset: number }
type Sorted = { sort?: OutputSort | undefined; order?: 'asc' | 'desc' | undefined }

const named = ({ report }: { report?: string | undefined }): string[] => (report === undefined ? [] : [report])

/** Planned outputs and what became of them: in reading order unless sorted, then the largest first unless told. */
export function outputPage(store: Store, query: OutputFilter & Sorted & Cut, texts: Messages): OutputPage {
  const { limit, offset, sort, order = 'desc', ...filter } = query
  requireReports(store, named(filter), texts)
  const found = filterOutputs(store, filter)
  const rows = sort ? sortOutputs(store, found, sort, order) : found
  const outputs = rows.slice(offset, offset + limit).map((row) => outputOf(row, store.figuresOf(row.id)))
  return { total: rows.length, outputs }
}

/** The figures of the reports, each with its place. */
export function figurePage(
  store: Store,
  { limit, offset, ...filter }: FigureFilter & Cut,
  texts: Messages,
): FigurePage {
  requireReports(store, named(filter), texts)
  const found = filterFigures(store, filter)
  const figures = found.slice(offset, offset + limit)
  return { total: found.length, figures, labels: labelsOf(store, figures) }
}
