import type { Completed, Figure, OutputRow, Span } from '../../index/report.ts'
import { makeMatchable } from './match.ts'
import { sameUnit } from './unit-fit.ts'

/** One completed value of an output row with the planned figure it answers; null where the row does not say which. */
export type Pair = { planned: Figure | null; completed: Completed; figure: Figure | null }

const within = (figure: Figure, span: Span) => figure.span.start >= span.start && figure.span.end <= span.end

/**
 * Figures of the planned cell that are quantities of the output itself: not dates, breakdowns in brackets, terms beside
 * counts, or numbers that only say of whom or of what the output is (就 12 个维和行动, 涉及 24 个职组的, 进行一次).
 */
export function plannedQuantities(row: OutputRow, figures: readonly Figure[]): Figure[] {
  const own = figures.filter(
    (f) =>
      within(f, row.cells.planned) && f.kind !== 'date' && f.kind !== 'rank' && !inBrackets(row.text, f.span.start),
  )
  const counts = own.filter((f) => f.kind !== 'duration')
  const quantities = counts.length > 0 ? counts : own
  if (quantities.length <= row.completed.length) return quantities
  const plain = quantities.filter(
    (f) => !/^一/u.test(f.printed) && !OF_WHOM.test(row.text.slice(0, f.span.start).trimEnd()),
  )
  return plain.length > 0 ? plain : quantities
}

/** What stands before a number that says of whom: for, to, with, in, concerning so many missions. */
const OF_WHOM = /(?:就|对|为|向|给|与|在|于|从|由|关于|涉及|针对|支持|支助|协助|覆盖|包括)$/u

/**
 * Pairs planned and completed figures: in order where there are as many of one as of the other, else by what they
 * count. Operands are never guessed: a value without a certain partner has none.
 */
export function pairUp(row: OutputRow, figures: readonly Figure[]): Pair[] {
  const planned = plannedQuantities(row, figures)
  const figureOf = (completed: Completed) =>
    figures.find((f) => f.span.start <= completed.span.start && completed.span.end <= f.span.end) ?? null
  const bare = row.completed.map((completed): Pair => ({ planned: null, completed, figure: figureOf(completed) }))
  const fits = (pair: Pair, figure: Figure | undefined) =>
    figure !== undefined && !countsInside(pair, figure, figures) && !countsOther(row, pair, figure)
  if (planned.length === row.completed.length) {
    const order = byLabel(bare, planned) ?? planned
    return bare.map((pair, i) => ({ ...pair, planned: fits(pair, order[i]) ? (order[i] ?? null) : null }))
  }
  const free = new Set(planned)
  return bare.map((pair) => {
    const best = closest(
      pair,
      [...free].filter((figure) => fits(pair, figure)),
    )
    if (best) free.delete(best)
    return { ...pair, planned: best }
  })
}

/** The planned figures in the order of the values' labels, where every label has one planned figure much like it alone. */
function byLabel(pairs: readonly Pair[], planned: readonly Figure[]): Figure[] | null {
  const matched = pairs.map(({ completed }) => {
    const alike = planned.filter(
      (figure) => completed.unit !== null && shared(completed.unit, figure.measure) >= SAME_LABEL,
    )
    return alike.length === 1 ? alike[0] : undefined
  })
  const found = matched.filter((figure) => figure !== undefined)
  const rest = planned.filter((figure) => !found.includes(figure))
  const isSure = new Set(found).size === found.length && found.length >= planned.length - 1
  return isSure ? matched.map((figure) => figure ?? (rest[0] as Figure)) : null
}

const SAME_LABEL = 0.6 // share of character pairs: 系统合同 and 系统合同(包括修正)

/** True when the value's own label counts the planned figure's unit itself: '1 | 为48名人员举办了讲习班' is no answer to 30名. */
function countsInside({ completed }: Pair, figure: Figure, figures: readonly Figure[]): boolean {
  const label = completed.unitSpan
  if (!label || !figure.unit || completed.unit?.includes('(') || completed.unit?.includes('（')) return false
  return figures.some((f) => within(f, label) && f.unit !== null && sameUnit(f.unit, figure.unit) >= 0.8)
}

/**
 * True when the plan's number is not of what the label counts: both say what and have nothing in common (pages are no
 * missions), or the number says of whom the output is and the label does not count them.
 */
function countsOther(row: OutputRow, { completed }: Pair, figure: Figure): boolean {
  const label = headOf(completed.unit ?? '')
  const alike = shared(label, `${figure.unit ?? ''}${figure.measure}`)
  const inPlan = shared(label, row.planned.slice(figure.span.end - row.cells.planned.start))
  if (OF_WHOM.test(row.text.slice(0, figure.span.start).trimEnd()))
    return label.length > 0 && alike < CLOSE && inPlan < SAME_LABEL
  return label.length >= NAMED_CHARS && figure.measure.length >= NAMED_CHARS && alike === 0 && inPlan < CLOSE
}

/** A label up to its brackets, its colon or its own figures. */
const headOf = (label: string): string => label.split(/[(（：:，,]|\d/u)[0]?.trim() ?? ''

const NAMED_CHARS = 4 // a shorter label is a bare class word: 会议, 报告
const CLOSE = 0.34 // share of character pairs by which two names are of one thing

/** The planned figure that counts what the completed value counts, if one clearly does. */
function closest(pair: Pair, planned: readonly Figure[]): Figure | null {
  const unit = headOf(pair.completed.unit ?? '')
  if (unit === '') return null
  const scored = planned
    .map((figure) => ({ figure, share: shared(unit, `${figure.unit ?? ''}${figure.measure}`) }))
    .sort((a, b) => b.share - a.share)
  const [first, second] = scored
  if (!first || first.share < CLOSE) return null
  return second && second.share > first.share * 0.8 ? null : first.figure
}

/** Share of the shorter text's character pairs that the longer one has too. */
export function shared(a: string, b: string): number {
  const pairs = (text: string) => {
    const { squeezed } = makeMatchable(text)
    return new Set(Array.from({ length: Math.max(0, squeezed.length - 1) }, (_, i) => squeezed.slice(i, i + 2)))
  }
  const [x, y] = [pairs(a), pairs(b)]
  const smaller = Math.min(x.size, y.size)
  if (smaller === 0) return a.length > 0 && b.includes(a) ? 1 : 0
  return [...x].filter((pair) => y.has(pair)).length / smaller
}

function inBrackets(text: string, at: number): boolean {
  const open = Math.max(text.lastIndexOf('(', at), text.lastIndexOf('（', at))
  if (open < 0) return false
  const close = /[)）]/.exec(text.slice(open, at))
  return close === null
}
