import type { Completed, Figure, Lang, OutputRow, Span } from '../../../index/report.ts'
import { countedNoun } from '../../question/counted-noun.ts'
import type { Context, Draft } from '../context.ts'
import { cite, type Piece, quote, type Stated, say, show } from '../draft.ts'
import { type Choice, chooseFigures } from '../evidence/choose.ts'
import { sameUnit } from '../evidence/unit-fit.ts'
import { figurePieces } from '../phrasing/figure-text.ts'
import { computed } from '../phrasing/operations.ts'
import { labelStart, type Pair, type Parts, pairUp, partsOf, plannedQuantities } from '../rows/pairing.ts'
import { focusPairs } from '../rows/row-focus.ts'
import { remarksOf } from '../rows/row-remarks.ts'

/** An output row: planned and completed figures of what is asked, with what the report remarks of them. */
export function outputs(context: Context): Draft | null {
  const { query, evidence, store, words } = context
  const choices = query.needs.length > 0 ? chooseFigures(query, evidence, store) : []
  const row = choices[0]?.passage ?? evidence[0]?.passage
  if (row?.kind !== 'output') return null
  if (query.needs.length > 0 && choices.length === 0) return null
  const figures = store.figuresOf(row.id)
  const pairs = pairUp(row, figures)
  const parts = partsOf(row, figures)
  const plans = plannedQuantities(row, figures)
  const isOf = (pair: Pair, { figure }: Choice) => pair.figure === figure || pair.planned === figure
  const loose = choices.filter((c) => !pairs.some((pair) => isOf(pair, c)))
  const bare = loose.filter((c) => c.figure !== parts?.total && isAnswer(row, pairs, plans, c, query.lang))
  const isComparison = query.kind === 'compare' && (query.needs.length !== 1 || query.needs[0]?.side === null)
  const isIn = (pair: Pair) =>
    choices.some((c) => isOf(pair, c) || (loose.includes(c) && !bare.includes(c) && isInLabel(pair, c.figure)))
  const asked = isComparison ? focusPairs(pairs, query) : pairs.filter(isIn)
  const isTogether = parts !== null && choices.some((c) => c.figure === parts.total)
  const partPairs = pairs.filter(({ figure }) => figure && parts?.parts.includes(figure))
  const rest = bare.length > 0 ? [] : focusPairs(pairs, query)
  const shown = isTogether ? partPairs : asked.length > 0 ? asked : rest
  const plannedFirst = choices[0] ? pairs.some((p) => p.planned === choices[0]?.figure) : query.kind === 'compare'
  const lines = [
    ...bare.map((c) => [
      say(isPlanned(row, c.figure) ? `${words.planned} ` : ''),
      ...figurePieces(c.figure, row, query.lang),
      cite(row, c.figure.span),
      say(words.stop),
    ]),
    ...shown.map((pair) => pairPieces(row, pair, plannedFirst, context)),
    ...(isTogether ? [partsPieces(row, parts, context)] : []),
  ]
  const isPlanShown =
    query.needs.length > 0 && shown.length > 0 && (isTogether || shown.every(({ planned }) => planned))
  const source = isPlanShown ? [] : rowPieces(row, context)
  return {
    kind: 'outputs',
    answered: true,
    pieces: [...joined(lines), ...source, ...remarks(row, context, shown)],
    choices,
  }
}

const isPlanned = (row: OutputRow, { span }: Figure) => span.end <= row.cells.planned.end

const isInLabel = ({ completed }: Pair, { span }: Figure) => covers(completed.unitSpan, span)

/**
 * True when a figure that is no planned or completed value of its row is what was asked: of the asked kind or unit, the
 * only plan there is, of a noun asked for by name (为 7 个特派团的人员), a share of a value (警务(23)), or a number of the
 * remarks.
 */
function isAnswer(
  row: OutputRow,
  pairs: readonly Pair[],
  plans: readonly Figure[],
  { need, figure }: Choice,
  lang: Lang,
): boolean {
  if (figure.kind !== 'count' && need.kinds.includes(figure.kind)) return true
  const isInPlan = isPlanned(row, figure)
  if (need.side !== null && (need.side === 'planned') !== isInPlan) return false
  if (need.unit !== null && sameUnit(need.unit, figure.unit) >= 0.8) return true
  if (isInPlan)
    return need.side === 'planned' && plans.includes(figure) && pairs.every(({ planned }) => planned === null)
  if (countedNoun(need, lang) !== null) return true
  const isTime = need.kinds.length === 0 && (figure.kind === 'duration' || figure.kind === 'date')
  return need.side === null && !isTime && !pairs.some(({ completed }) => covers(labelStart(completed), figure.span))
}

const covers = (outer: Span | null, inner: Span) =>
  outer !== null && outer.start <= inner.start && inner.end <= outer.end

const joined = (lines: readonly Piece[][]): Piece[] => lines.flatMap((line, i) => (i > 0 ? [say('\n'), ...line] : line))

/** 'Actual 32, planned 40' with the difference, each value cited to its cell. */
export function pairPieces(
  row: OutputRow,
  { planned, completed, figure }: Pair,
  plannedFirst: boolean,
  context: Context,
): Piece[] {
  const { words, query } = context
  const actual: Piece[] = figure
    ? [say(`${words.completed} `), ...figurePieces(figure, row, query.lang)]
    : [
        say(
          `${words.completed} ${typeof completed.value === 'number' ? String(completed.value) : yesNo(completed.value, context)}`,
        ),
      ]
  const target: Piece[] = planned ? [say(`${words.planned} `), ...figurePieces(planned, row, query.lang)] : []
  const label = labelSpan(row, completed)
  const unit: Piece[] = label
    ? [say(query.lang === 'zh' ? '（' : ' ('), quote(row, label, []), say(query.lang === 'zh' ? '）' : ')')]
    : []
  const parts = plannedFirst ? [target, [...actual, ...unit]] : [[...actual, ...unit], target]
  const spans = [completed.span, ...(planned ? [planned.span] : [])]
  return [
    ...parts.filter((part) => part.length > 0).flatMap((part, i) => [...(i > 0 ? [say(words.comma)] : []), ...part]),
    ...gap(row, planned, figure, context),
    cite(row, ...spans),
    say(words.stop),
  ]
}

function gap(row: OutputRow, planned: Pair['planned'], figure: Pair['figure'], { words }: Context): Piece[] {
  if (!planned || !figure || planned.kind !== figure.kind) return []
  const operands = [figure, planned].map((figure) => ({ figure, passage: row }))
  return variance(figure.value - planned.value, computed('difference', operands), words)
}

function variance(by: number, difference: Stated, words: Context['words']): Piece[] {
  if (by === 0) return [say(`${words.comma}${words.equal}`)]
  const text = by > 0 ? words.above('\u0000') : words.below('\u0000')
  const [before = '', after = ''] = text.split('\u0000')
  return [say(`${words.comma}${before}`), show(difference), say(after)]
}

/** 'Together 25, planned 25': the sum of values that are parts of one planned total, and the difference. */
function partsPieces(row: OutputRow, { total, parts }: Parts, { words, query }: Context): Piece[] {
  const sum = computed(
    'sum',
    parts.map((figure) => ({ figure, passage: row })),
  )
  const by = sum.value - total.value
  const value = Math.abs(by)
  const [more, less] = by > 0 ? [sum.value, total.value] : [total.value, sum.value]
  const difference: Stated = {
    ...sum,
    operation: 'difference',
    value,
    shown: String(value),
    expression: `${more} − ${less} = ${value}`,
    operands: [...sum.operands, { figure: total, passage: row }],
  }
  return [
    say(`${words.together} `),
    show(sum),
    say(`${words.comma}${words.planned} `),
    ...figurePieces(total, row, query.lang),
    ...variance(by, difference, words),
    cite(row, total.span, ...parts.map(({ span }) => span)),
    say(words.stop),
  ]
}

export function yesNo(value: '是' | '否', { words }: Context): string {
  return value === '是' ? words.yes : words.no
}

/** What the row remarks, in the report's words; of some of its values alone, where it says which. */
export function remarks(row: OutputRow, { words }: Context, pairs: readonly Pair[] = []): Piece[] {
  const isSome = pairs.length > 0 && pairs.length < row.completed.length
  const spans = isSome ? remarksOf(row, pairs) : remarkSpans(row)
  return spans.flatMap((span, i) => [
    say(i === 0 ? `\n${words.reportSays}${words.open}` : `${words.close}${words.open}`),
    quote(row, span, []),
    ...(i === spans.length - 1 ? [say(words.close), cite(row, span)] : []),
  ])
}

/** The remark pieces that say more than the units beside the numbers. */
export function remarkSpans(row: OutputRow): Span[] {
  const labels = row.completed.map((completed) => labelSpan(row, completed))
  return row.cells.remarks.filter((span) => !labels.some((label) => covers(label, span)))
}

/** What stands beside a value and says what it counts; of a share, the short remark that does: 78.5% | 认证. */
function labelSpan(row: OutputRow, { unit, unitSpan }: Completed): Span | null {
  if (unit !== '%') return unitSpan
  const [first] = row.completed.length === 1 ? row.cells.remarks : []
  return first && /^[^，。；,.;]{1,20}$/u.test(row.text.slice(first.start, first.end)) ? first : null
}

/** The row's planned output in the report's words, on a line of its own. */
export function rowPieces(row: OutputRow, { words }: Context): Piece[] {
  const { planned } = row.cells
  return [
    say(`\n${words.planned}${words.colon}${words.open}`),
    quote(row, planned, []),
    say(words.close),
    cite(row, planned),
  ]
}
