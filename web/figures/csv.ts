import { writeCsv } from '../explore/csv.ts'
import type { Figure } from './filter.ts'

const HEADER = ['id', 'report', 'label', 'printed', 'value', 'unit', 'kind', 'qualifier', 'measure', 'period', 'date']

/** Figures as comma-separated values. `labels` say how their passages are cited. */
export function figuresCsv(figures: readonly Figure[], labels: Record<string, string>): string {
  const lines = figures.map((figure) => [
    figure.id,
    figure.report,
    labels[figure.passage] ?? '',
    figure.printed,
    String(figure.value),
    figure.unit ?? '',
    figure.kind,
    figure.qualifier ?? '',
    figure.measure,
    figure.period ?? '',
    figure.date ?? '',
  ])
  return writeCsv([HEADER, ...lines])
}
