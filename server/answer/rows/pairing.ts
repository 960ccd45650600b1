import type { Completed, Figure, OutputRow, Span } from '../../../index/report.ts'
import { squeezed } from '../../squeezed.ts'
import { sameUnit } from '../evidence/unit-fit.ts'
import { varianceOf } from './row-remarks.ts'

/** One completed value of an output row with the planned figure it answers; null where the row does not say which. */
export type Pair = { planned: Figure | null; completed: Completed; figure: Figure | null }

const within = (figure: Figure, span: Span) => figure.span.start >= span.start && figure.span.end <= span.end

/**
 * Figures of the planned cell that are quantities of the output itself: not dates, breakdowns in brackets, terms beside
 * counts, or numbers that only say of whom or of what the output is (就 12 个维和行动, 涉及 24 个职组的, 进行一次).
 */
export function plannedQuantities(row: OutputRow, figures: readonly Figure[]): Figure[] {
  const own = plannedFigures(row, figures).filter((f) => !inBrackets(row.text, f.span.start))
  const counts = own.filter((f) => f.kind !== 'duration')
  const isOutput = (f: Figure) => !/^一/u.test(f.printed) && !isOfWhom(row, f)
  const sieves = [isOutput, (f: Figure) => !isBreakdown(row, f)]
  return sieves.reduce(
    (kept, sieve) => {
      const rest = kept.length > row.completed.length ? kept.filter(sieve) : kept
      return rest.length > 0 ? rest : kept
    },
    counts.length > 0 ? counts : own,
  )
}

const plannedFigures = (row: OutputRow, figures: readonly Figure[]) =>
  figures.filter(
    (f) => within(f, row.cells.planned) && f.kind !== 'date' && f.kind !== 'rank' && !isRangeEnd(row.text, f.span),
  )

/** One end of 6-8 次 is no plan. */
const isRangeEnd = (text: string, { start, end }: Span) =>
  /\d\s*[-–—~至]\s*$/u.test(text.slice(0, start)) || /^\s*[-–—~至]\s*\d/u.test(text.slice(end))

const isOfWhom = (row: OutputRow, figure: Figure) => OF_WHOM.test(row.text.slice(0, figure.span.start).trimEnd())

/** What stands before a number that says of whom: for, to, with, in, concerning so many missions. */
const OF_WHOM = /(?:就|对|为|向|给|与|在|于|从|由|关于|涉及|针对|支持|支助|协助|覆盖)$/u

const isBreakdown = (row: OutputRow, figure: Figure) =>
  /(?:其中|包括)(?:(?!其中|包括)[^；;。])*$/u.test(row.text.slice(row.cells.planned.start, figure.span.start))

/**
 * Pairs planned and completed figures by what they count, and what is left in order where there are as many of one as of
 * the other and the labels agree. Operands are never guessed: a value has no plan where it shares one with others, where
 * the row's own remark says the contrary, or where it is only a yes.
 */
export function pairUp(row: OutputRow, figures: readonly Figure[]): Pair[] {
  const known = paired.get(row)
  if (known?.figures === figures) return known.pairs
  const pairs = readPairs(row, figures)
  paired.set(row, { figures, pairs })
  return pairs
}

const paired = new WeakMap<OutputRow, { figures: readonly Figure[]; pairs: Pair[] }>()

function readPairs(row: OutputRow, figures: readonly Figure[]): Pair[] {
  const figureOf = (completed: Completed) =>
    figures.find((f) => f.span.start <= completed.span.start && completed.span.end <= f.span.end) ?? null
  const bare = row.completed.map((completed): Pair => ({ planned: null, completed, figure: figureOf(completed) }))
  const planned = plannedQuantities(row, figures).filter((plan) => bare.some((pair) => !isOtherKind(pair, plan)))
  const likenesses = bare.map((pair) => planned.map((plan) => likeness(row, pair, plan, figures)))
  const favourites = likenesses.map(favourite)
  const named = favourites.map((j, i) => (j !== null && isOwn(bare, likenesses, i, j) ? j : null))
  const isInOrder = planned.length === bare.length && named.every((j, i) => j === null || j === i)
  return bare.map((pair, i) => {
    const j = named[i] ?? (isInOrder && !named.includes(i) && (favourites[i] ?? i) === i ? i : null)
    const plan = j === null ? undefined : planned[j]
    const isSure = plan && (named[i] !== null || !contradicts(row, pair, plan, figures))
    const found = isSure ? plan : breakdownOf(row, pair, figures, planned)
    return { ...pair, planned: found && isAsRemarked(row, pair, found) ? found : null }
  })
}

/** Completed values that are parts of one planned total. */
export type Parts = { total: Figure; parts: Figure[] }

/** The planned total that several values are parts of, and those parts; null where one is not sure to be. */
export function partsOf(row: OutputRow, figures: readonly Figure[]): Parts | null {
  const pairs = pairUp(row, figures)
  for (const total of plannedQuantities(row, figures)) {
    if (pairs.some(({ planned }) => planned === total)) continue
    const alike = pairs.filter(
      (pair) => pair.planned === null && pair.figure && likeness(row, pair, total, figures) >= CLOSE,
    )
    const parts = alike.flatMap(({ figure }) => figure ?? [])
    const sum = parts.reduce((all, part) => all + part.value, 0)
    const isListed = alike.every(({ completed }) => shared(labelOf(completed), usual(row.planned)) >= SAME_LABEL)
    const isRemarked = row.variance === (sum > total.value ? 'above' : sum < total.value ? 'below' : null)
    if (parts.length > 1 && (row.variance === null ? isListed : isRemarked)) return { total, parts }
  }
  return null
}

const SAME_LABEL = 0.6 // share of character pairs: 系统合同 and 系统合同(包括修正)
const CLOSE = 0.34 // share of character pairs by which two names are of one thing
const CLEARLY = 0.8 // what comes nearer to the best than this is as good
const NAMED_CHARS = 4 // a shorter label is a bare class word: 会议, 报告

/** The planned figure that a value is clearly most like. */
function favourite(scores: readonly number[]): number | null {
  const best = Math.max(...scores, 0)
  if (best < CLOSE || scores.filter((score) => score > best * CLEARLY).length > 1) return null
  return scores.indexOf(best)
}

/** True when no other value is as like the planned figure, nor is one, without a better plan, of the same class of thing. */
function isOwn(pairs: readonly Pair[], likenesses: readonly number[][], i: number, j: number): boolean {
  const likenessOf = (k: number) => likenesses[k]?.[j] ?? 0
  const isTotal = pairs.filter(({ figure }) => figure).length > (likenesses[i]?.length ?? 0)
  const isClassOf = (k: number) => isTotal && classOf(pairs[k]) !== '' && classOf(pairs[k]) === classOf(pairs[i])
  return pairs.every((_, k) => {
    const best = Math.max(0, ...(likenesses[k] ?? []))
    const isTorn = likenessOf(k) >= likenessOf(i) * SAME_LABEL && likenessOf(k) > best * CLEARLY
    return k === i || !(isTorn || (best < CLOSE && isClassOf(k)))
  })
}

const classOf = (pair: Pair | undefined) => (pair?.figure ? labelOf(pair.completed).slice(-CLASS_CHARS) : '')
const CLASS_CHARS = 2 // 合同, 通报, 人员: Chinese names the class last

/** How much a value's label says what the planned figure counts, from 0 to 1. */
function likeness(row: OutputRow, pair: Pair, plan: Figure, figures: readonly Figure[]): number {
  const label = labelOf(pair.completed)
  if (label === '' || !pair.figure || pair.figure.value !== pair.completed.value) return 0
  if (isOtherKind(pair, plan)) return 0
  const noun = nounOf(label)
  const { before, after } = phraseOf(row, plan, figures)
  const isNamed = after.includes(noun)
  if (countsInside(pair, plan, figures, isNamed)) return 0
  return Math.max(
    isNamed ? 1 : 0,
    shared(noun, after),
    shared(label, `${plan.unit ?? ''}${after}`) * 0.95,
    before.includes(noun) ? 0.9 : 0,
    shared(noun, `${before}${after}`) * 0.8,
  )
}

/**
 * The words that say what a planned figure counts: those after it, up to a mark or the next figure; before it only where
 * they are no other figure's. Of one said to be for so many, where another number follows, none do.
 */
function phraseOf(row: OutputRow, plan: Figure, figures: readonly Figure[]) {
  const others = plannedFigures(row, figures).filter((f) => f !== plan)
  const from = Math.max(
    row.cells.planned.start,
    ...others.map((f) => f.span.end).filter((end) => end <= plan.span.start),
  )
  const to = Math.min(row.cells.planned.end, ...others.map((f) => f.span.start).filter((at) => at >= plan.span.end))
  const before = row.text.slice(from, plan.span.start).split(MARK)
  const after = row.text.slice(plan.span.end, to).split(MARK)
  if (isOfWhom(row, plan) && after.length === 1 && to < row.cells.planned.end) return { before: '', after: '' }
  const own = /^\s*、/u.test(after[0] ?? '') ? '' : usual(after[0] ?? '')
  const isFirst = before.length > 1 || from === row.cells.planned.start
  return { before: isFirst || own === '' ? usual(before.at(-1) ?? '') : '', after: own }
}

const MARK = /[，,；;。：:()（）]/u

/** Missions and operations in the field are the same thing. */
const usual = (text: string) => text.replace(/(?:维和|维持和平|外地)(?:特派团|行动)/gu, '特派团').trim()

/** A value's label up to its first mark: what follows says more of it. */
const labelOf = ({ unit }: Completed) => usual((unit ?? '').split(MARK)[0] ?? '')

/** The thing counted, which comes last: 综合评估报告 in 为 6 个维和行动编写了综合评估报告; whoever 接受 something stands before. */
function nounOf(label: string): string {
  const noun = (label.split('接受')[0] || label).split(BEFORE_NOUN).at(-1)?.trim() ?? ''
  return noun.length >= 2 ? noun : label
}

const BEFORE_NOUN = /[的了\d]|举办|提供|编写|制定|进行|开展|制作|举行/u

const isOtherKind = ({ figure }: Pair, plan: Figure) =>
  figure !== null &&
  figure.kind !== plan.kind &&
  [figure.kind, plan.kind].some((kind) => kind !== 'count' && kind !== 'measure')

/** True when the value's own label counts the planned figure's unit itself: '1 | 为48名人员举办了讲习班' is no answer to 30名. */
function countsInside({ completed }: Pair, plan: Figure, figures: readonly Figure[], isNamed: boolean): boolean {
  return labelFigures(completed, figures).some(
    (f) => f.value !== completed.value && sameUnit(f.unit ?? '', plan.unit) >= (isNamed ? 1 : 0.8),
  )
}

function labelFigures(completed: Completed, figures: readonly Figure[]): Figure[] {
  const span = labelStart(completed)
  return span ? figures.filter((f) => within(f, span) && f.unit !== null) : []
}

/** A value's label up to its first mark, in the row's text. */
export function labelStart({ unit, unitSpan }: Completed): Span | null {
  const length = (unit ?? '').split(MARK)[0]?.length ?? 0
  return unitSpan && { start: unitSpan.start, end: unitSpan.start + length }
}

/**
 * True when the plan's number is not of what the label counts: both say what and have nothing in common (pages are no
 * missions), or the number says of whom the output is and the label does not
 * count them. The number that opens the planned cell is of the output itself, whatever the one value is called.
 */
function contradicts(row: OutputRow, pair: Pair, plan: Figure, figures: readonly Figure[]): boolean {
  const { completed } = pair
  if (completed.value === '是') return true
  if (completed.value === '否' || completed.unit === '%') return false
  if (isOtherKind(pair, plan) || countsInside(pair, plan, figures, false)) return true
  const label = labelOf(completed)
  if (row.completed.length === 1 && (plan.span.start === row.cells.planned.start || endsInUnit(label, plan)))
    return false
  const alike = likeness(row, pair, plan, figures)
  const isInPlan = usual(row.text.slice(plan.span.end, row.cells.planned.end)).includes(nounOf(label))
  if (isOfWhom(row, plan)) return label.length > 0 && alike < CLOSE
  return label.length >= NAMED_CHARS && plan.measure.length >= NAMED_CHARS && alike === 0 && !isInPlan
}

/** 案件 are what 件 counts. */
const endsInUnit = (label: string, { unit }: Figure) => unit !== null && label.length > 1 && label.endsWith(unit)

/** The planned number of a value's own name among those that only break the plan down: (26 个车辆合同、…). */
function breakdownOf(row: OutputRow, pair: Pair, figures: readonly Figure[], planned: readonly Figure[]) {
  const noun = nounOf(labelOf(pair.completed))
  const found = plannedFigures(row, figures).filter(
    (f) => !planned.includes(f) && noun.length >= NAMED_CHARS && phraseOf(row, f, figures).after.startsWith(noun),
  )
  const [only] = found
  return found.length === 1 && only && !isOtherKind(pair, only) && !countsInside(pair, only, figures, true)
    ? only
    : undefined
}

/** False when the remark that follows the value alone says the contrary of what the numbers do. */
function isAsRemarked(row: OutputRow, { completed, figure }: Pair, plan: Figure): boolean {
  const said = varianceOf(row, completed)
  if (figure === null || said === null || figure.value === plan.value) return true
  return said === (figure.value > plan.value ? 'above' : 'below')
}

/** Share of the shorter text's character pairs that the longer one has too. */
export function shared(a: string, b: string): number {
  const pairs = (text: string) => {
    const form = squeezed(text)
    return new Set(Array.from({ length: Math.max(0, form.length - 1) }, (_, i) => form.slice(i, i + 2)))
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
