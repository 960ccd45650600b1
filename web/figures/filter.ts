import type { FigurePage } from '../../server/schema.ts'

export type Figure = FigurePage['figures'][number]

export type FigureFilter = { report: string; kind: '' | Figure['kind']; year: string; text: string }

export const NO_FILTER: FigureFilter = { report: '', kind: '', year: '', text: '' }

/** The figures that fit all of a filter; text is looked for in what they measure, as printed and their time, spaces aside. */
export function filterFigures(figures: readonly Figure[], { report, kind, year, text }: FigureFilter): Figure[] {
  const wanted = squeeze(text)
  return figures.filter(
    (figure) =>
      (report === '' || figure.report === report) &&
      (kind === '' || figure.kind === kind) &&
      (year === '' || yearsOf(figure).includes(year)) &&
      (wanted === '' || squeeze(`${figure.measure}\n${figure.printed}\n${figure.period ?? ''}`).includes(wanted)),
  )
}

/** The years that a figure's time names: of '2008/09' both; of a date its own. */
export function yearsOf({ period, date }: Pick<Figure, 'period' | 'date'>): string[] {
  const text = `${period ?? ''} ${date ?? ''}`
  const years = [...text.matchAll(/(?<!\d)((?:19|20)\d\d)(?:\/(\d\d)(?!\d))?/gu)].flatMap(([, year = '', next]) =>
    next === undefined ? [year] : [year, `${year.slice(0, 2)}${next}`],
  )
  return [...new Set(years)]
}

/** The years that figures speak of, latest first. */
export function allYears(figures: readonly Figure[]): string[] {
  return [...new Set(figures.flatMap(yearsOf))].sort().reverse()
}

function squeeze(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
}
