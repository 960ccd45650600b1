import type { OutputRow, Span } from '../../index/report.ts'
import { chooseFigures } from './choose.ts'
import type { Context, Draft } from './context.ts'
import { cite, type Piece, quote, say, show } from './draft.ts'
import { figurePieces } from './figure-text.ts'
import { computed } from './operations.ts'
import { type Pair, pairUp } from './pairing.ts'
import { focusPairs } from './row-focus.ts'

/** An output row: the asked figures first, then the row's planned and completed figures, variance and remarks. */
export function outputs(context: Context): Draft | null {
  const { query, evidence, store, words } = context
  const choices = query.needs.length > 0 ? chooseFigures(query, evidence, store) : []
  const row = choices[0]?.passage ?? evidence[0]?.passage
  if (row?.kind !== 'output') return null
  if (query.needs.length > 0 && choices.length === 0 && !saysOnlyYesOrNo(row, query)) return null
  const pairs = pairUp(row, store.figuresOf(row.id))
  const isIn = (pair: Pair) => choices.some((c) => c.figure === pair.figure || c.figure === pair.planned)
  const loose = choices.filter((c) => !pairs.some((p) => p.figure === c.figure || p.planned === c.figure))
  const isComparison = query.kind === 'compare' && (query.needs.length !== 1 || query.needs[0]?.side === null)
  const asked = isComparison ? focusPairs(pairs, query) : pairs.filter(isIn)
  const shown = asked.length > 0 ? asked : loose.length > 0 ? [] : pairs
  const plannedFirst = choices[0] ? pairs.some((p) => p.planned === choices[0]?.figure) : query.kind === 'compare'
  const lines = [
    ...loose.map((c) => [...figurePieces(c.figure, row, query.lang), cite(row, c.figure.span), say(words.stop)]),
    ...shown.map((pair) => pairPieces(row, pair, plannedFirst, context)),
  ]
  const source = shown.length === 0 || query.needs.length === 0 ? rowPieces(row, context) : []
  return { kind: 'outputs', answered: true, pieces: [...joined(lines), ...source, ...remarks(row, context)], choices }
}

const joined = (lines: readonly Piece[][]): Piece[] => lines.flatMap((line, i) => (i > 0 ? [say('\n'), ...line] : line))

/** A row of yes or no answers a count only by saying that; it cannot answer for money, time or a share. */
function saysOnlyYesOrNo(row: OutputRow, query: Context['query']): boolean {
  const plain = query.needs.every((need) => need.kinds.length === 0 || need.kinds.includes('count'))
  return plain && row.completed.every(({ value }) => typeof value === 'string')
}

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
  const unit: Piece[] =
    completed.unitSpan && completed.unit !== '%'
      ? [
          say(query.lang === 'zh' ? '（' : ' ('),
          quote(row, completed.unitSpan, []),
          say(query.lang === 'zh' ? '）' : ')'),
        ]
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
  const difference = computed('difference', [
    { figure, passage: row },
    { figure: planned, passage: row },
  ])
  if (difference.value === 0) return [say(`${words.comma}${words.equal}`)]
  const text = figure.value > planned.value ? words.above('\u0000') : words.below('\u0000')
  const [before = '', after = ''] = text.split('\u0000')
  return [say(`${words.comma}${before}`), show(difference), say(after)]
}

export function yesNo(value: '是' | '否', { words }: Context): string {
  return value === '是' ? words.yes : words.no
}

/** What the row's remarks say, in the report's words. */
export function remarks(row: OutputRow, { words }: Context): Piece[] {
  const spans = remarkSpans(row)
  return spans.flatMap((span, i) => [
    say(i === 0 ? `\n${words.reportSays}${words.open}` : `${words.close}${words.open}`),
    quote(row, span, []),
    ...(i === spans.length - 1 ? [say(words.close), cite(row, span)] : []),
  ])
}

/** The remark pieces that say more than the units beside the numbers. */
export function remarkSpans(row: OutputRow): Span[] {
  const units = row.completed.flatMap(({ unitSpan }) => (unitSpan ? [unitSpan] : []))
  return row.cells.remarks.filter((span) => !units.some((unit) => unit.start <= span.start && span.end <= unit.end))
}

/** The row's planned output in the report's words, on a line of its own. */
export function rowPieces(row: OutputRow, { words }: Context): Piece[] {
  const { planned } = row.cells
  return [
    say(`
${words.planned}${words.colon}${words.open}`),
    quote(row, planned, []),
    say(words.close),
    cite(row, planned),
  ]
}
