import { AppError } from '../index/app-error.ts'
import type { Figure, Passage, Report } from '../index/report.ts'
import type { Store } from '../index/store/store.ts'
import type { Messages } from './messages.ts'

/** Refuses ids of reports which are not here. Throws AppError not-found. */
export function requireReports(store: Store, ids: readonly string[], texts: Messages): void {
  const known = store.reports.map(({ id }) => id)
  const unknown = ids.find((id) => !known.includes(id))
  if (unknown !== undefined) throw new AppError('not-found', texts.unknownReport(unknown, known))
}

/** The report of an id. Throws AppError not-found. */
export function findReport(store: Store, id: string, texts: Messages): Report {
  requireReports(store, [id], texts)
  return store.reports.find((report) => report.id === id) as Report
}

/** The passage of an id. Throws AppError not-found. */
export function findPassage(store: Store, id: string, texts: Messages): Passage {
  const passage = store.passage(id)
  if (!passage) throw new AppError('not-found', texts.unknownPassage(id))
  return passage
}

/** The figure of an id. Throws AppError not-found. */
export function findFigure(store: Store, id: string, texts: Messages): Figure {
  const passage = id.slice(0, Math.max(0, id.lastIndexOf('#')))
  const figure = store.figuresOf(passage).find((one) => one.id === id)
  if (!figure) throw new AppError('not-found', texts.unknownFigure(id))
  return figure
}
