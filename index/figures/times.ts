import type { Period } from '../language/periods.ts'
import type { Span } from '../report.ts'
import type { Quantity } from './quantities.ts'

const TIE = /^[^，。；：、,;:()（）\n]{0,10}$/
const OWNED = /^[^\S\n]?的/ // 2009 年的 12 150 人: the year belongs to this figure and no other
const COORDINATED = /^[^\S\n]?(?:和|及|与|以及|、|and|,)[^\S\n]?$/
// 41 个在 2013/14 年度期间出现的案件; 24,050 officers in 2010
const TIE_AFTER =
  /^\s?(?:在|于|从|自|截至)?\s?$|^(?:\s(?!and\b|from\b|to\b)[\w-]+){0,5}\s(?:in|during|for|as at|as of|by|on|at)\s(?:the\s)?$/
const CLAUSE_END = /[，。；：;\n]/

/**
 * The time each quantity of a stretch belongs to, as printed: the one tied to it (2009 年的 12 150 人; 24,050 in 2010), else the
 * last free one before it, else a free one after it in its clause. 同一时期 is the time named before.
 */
export function timesOf(text: string, quantities: readonly Quantity[], periods: readonly Period[]): (string | null)[] {
  const tied = new Map<number, Span>()
  const taken = new Set<Period>()
  quantities.forEach((quantity, i) => {
    const own = tiedTo(text, quantity, quantities, i, periods)
    if (!own) return
    tied.set(i, coordinated(text, own, periods, taken))
    const isOwned = OWNED.test(text.slice(own.span.end, quantity.span.start)) || own.relative === 'previous period'
    if (isOwned || own.span.start > quantity.span.start) taken.add(own)
  })
  return quantities.map(({ span }, i) => {
    const own = tied.get(i)
    if (own) return text.slice(own.start, own.end)
    const sameClause = (p: Period) => !CLAUSE_END.test(text.slice(p.span.end, span.start))
    const chosen =
      periods.findLast(
        (p) => p.span.end <= span.start && (!taken.has(p) || (sameClause(p) && !isComparison(text, p))),
      ) ??
      periods.find((p) => p.span.start >= span.end && !taken.has(p) && isNear(text, span.end, p)) ??
      null
    return chosen && resolve(chosen, periods).printed
  })
}

/** 比 2012 年的 5.2 亿美元增加 5.8%: the time only of what is compared with. */
const isComparison = (text: string, { span }: Period): boolean =>
  /比\s?$/.test(text.slice(Math.max(0, span.start - 2), span.start))

const isNear = (text: string, from: number, { span }: Period): boolean =>
  span.start - from < 40 && !CLAUSE_END.test(text.slice(from, span.start))

function tiedTo(
  text: string,
  { span }: Quantity,
  quantities: readonly Quantity[],
  i: number,
  periods: readonly Period[],
): Period | null {
  const nextStart = quantities[i + 1]?.span.start ?? text.length
  const right = periods.find((p) => p.span.start >= span.end)
  if (right && right.span.end <= nextStart && TIE_AFTER.test(text.slice(span.end, right.span.start))) return right
  const previousEnd = quantities[i - 1]?.span.end ?? 0
  const left = periods.findLast((p) => p.span.end <= span.start)
  return left && left.span.start >= previousEnd && TIE.test(text.slice(left.span.end, span.start)) ? left : null
}

/** 2008/09 和 2009/10 年间的 100%: both years, as one printed run. */
function coordinated(text: string, period: Period, periods: readonly Period[], taken: Set<Period>): Span {
  const at = periods.indexOf(period)
  const before = periods[at - 1]
  if (!before || !COORDINATED.test(text.slice(before.span.end, period.span.start))) return resolve(period, periods).span
  taken.add(before)
  return { start: before.span.start, end: period.span.end }
}

function resolve(period: Period, periods: readonly Period[]): Period {
  if (period.relative !== 'same') return period
  return periods.findLast((p) => p.span.end <= period.span.start && p.relative === null) ?? period
}
