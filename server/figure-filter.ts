import type { Figure, FigureKind } from '../index/report.ts'
import type { Store } from '../index/store/store.ts'
import { squeezed } from './squeezed.ts'

export type FigureFilter = {
  report?: string | undefined
  kind?: FigureKind | undefined
  passage?: string | undefined
  /** Characters of the time it belongs to, as printed. */
  period?: string | undefined
  /** Characters of what it measures, or of the figure as printed; spaces and width aside. */
  q?: string | undefined
}

/** The figures that fit, in reading order. */
export function filterFigures(store: Store, { report, kind, passage, period, q }: FigureFilter): readonly Figure[] {
  const wanted = q === undefined ? undefined : squeezed(q)
  const time = period === undefined ? undefined : squeezed(period)
  return (passage === undefined ? store.figures : store.figuresOf(passage)).filter(
    (figure) =>
      (report === undefined || figure.report === report) &&
      (kind === undefined || figure.kind === kind) &&
      (time === undefined || squeezed(figure.period ?? '').includes(time)) &&
      (wanted === undefined || squeezed(`${figure.measure}\n${figure.printed}`).includes(wanted)),
  )
}
