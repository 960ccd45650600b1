import { contains, overlaps, type Period, readPeriods, samePeriod } from '../../../index/language/periods.ts'
import type { Figure, Passage } from '../../../index/report.ts'
import type { Store } from '../../../index/store/store.ts'

const dated = (period: Period) => period.start !== null

const WITHIN = 0.8

/** How two times agree: 1 the same, 0.7 one within or across the other, 0 when either is untold, -1 apart. */
function agreement(asked: Period, told: Period): number {
  if (samePeriod(asked, told)) return 1
  if (!dated(asked) || !dated(told)) return 0
  if (told.end === null && asked.end !== null && asked.start !== told.start) return 0 // 自1948年以来 tells of no later year
  return contains(asked, told) || contains(told, asked) ? WITHIN : overlaps(asked, told) ? 0.5 : -1
}

/** How well a figure's own time answers the times asked about, -1 to 1; 0 when either says nothing. */
export function figurePeriodFit(asked: readonly Period[], figure: Figure): number {
  if (asked.length === 0 || !figure.period) return 0
  const told = readPeriods(figure.period)
  if (told.length === 0) return 0
  return Math.max(...asked.map((a) => Math.max(...told.map((t) => agreement(a, t)))))
}

/** True when a text tells one of the times asked about, or one within or around it. */
export const tellsTime = (asked: readonly Period[], text: string): boolean =>
  asked.some((a) => readPeriods(text).some((told) => agreement(a, told) >= WITHIN))

/**
 * How well a passage's times answer those asked about: 1 to 0 by the best agreement, -0.5 when it tells only other times,
 * -1 when its whole report is about another time (a performance report of one financial year).
 */
export function periodFit(asked: readonly Period[], passage: Passage, store: Store): number {
  if (asked.length === 0) return 0
  const heads = passage.kind === 'table-row' ? passage.header : []
  const told = [passage.text, ...heads].flatMap((text) => readPeriods(text))
  const best = Math.max(-1, ...asked.flatMap((a) => told.map((t) => agreement(a, t))))
  if (best > 0) return best
  const covered = store.reports.find((r) => r.id === passage.report)?.period
  const askedDates = asked.filter(dated)
  if (covered && askedDates.length > 0) {
    const fiscal = readPeriods(covered)
    return fiscal.some((f) => askedDates.some((a) => overlaps(a, f))) ? 0.3 : -1
  }
  return told.some(dated) && askedDates.length > 0 ? -0.5 : 0
}
