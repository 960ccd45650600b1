import { type Figure, yearsOf } from './filter.ts'

/** The same thing measured several times: earliest first. */
export type Series = { id: string; report: string; measure: string; points: Figure[] }

/**
 * What changed, by the reports' own words (from … to …) and by figures of one measure and unit at different times.
 * A measure with two values at one time says of each time no one thing, so only its stated changes are taken.
 */
export function findSeries(figures: readonly Figure[]): Series[] {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (figure.measure === '' || figure.kind === 'date' || figure.kind === 'rank') continue
    if (figure.change === null && !isOneTime(figure)) continue
    const key = [figure.report, figure.measure, figure.unit, figure.kind].join('\n')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [figure])
    else group.push(figure)
  }
  return [...groups.values()].flatMap((group) => {
    const points = (isPlain(group) ? group : group.filter(({ change }) => change !== null)).sort(byTime)
    const [first] = points
    if (first === undefined || points.length < 2) return []
    return [{ id: first.id, report: first.report, measure: first.measure, points }]
  })
}

/** One value at each time, and more than one time. */
function isPlain(group: readonly Figure[]): boolean {
  const counts = new Map<number, number>()
  for (const figure of group) counts.set(timeOf(figure), (counts.get(timeOf(figure)) ?? 0) + 1)
  return group.every((figure) => figure.change !== null || counts.get(timeOf(figure)) === 1)
}

/** A year, a month or a day: not since when, and not from when to when. */
function isOneTime(figure: Figure): boolean {
  return yearsOf(figure).length > 0 && !/[自从以来至到]|since|from|to/iu.test(figure.period ?? '')
}

/** Months since the year 0; of a stated change without a time, before or after all others. */
function timeOf({ period, date, change }: Figure): number {
  const [year] = yearsOf({ period, date })
  if (year === undefined) return change?.role === 'before' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  const month = /(\d{1,2})\s*月/u.exec(period ?? '')?.[1]
  return Number(year) * 12 + (month === undefined ? 0 : Number(month) - 1)
}

function byTime(a: Figure, b: Figure): number {
  const [x, y] = [timeOf(a), timeOf(b)]
  if (x !== y) return x < y ? -1 : 1
  return Number(a.change?.role === 'after') - Number(b.change?.role === 'after')
}
