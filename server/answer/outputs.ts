import type { OutputRow, Span } from '../../index/report.ts'
import { type Choice, chooseFigures } from './choose.ts'
import type { Context, Draft } from './context.ts'
import { cite, type Piece, quote, say, show } from './draft.ts'
import type { Evidence } from './evidence.ts'
import { figureText, stated } from './figure-text.ts'
import { computed } from './operations.ts'
import { type Pair, pairUp } from './pairing.ts'

/** An output row: the asked figures first, then the row's planned and completed figures, variance and remarks. */
export function outputs(context: Context): Draft | null {
  const { query, evidence, store } = context
  const item = evidence[0]
  if (item?.passage.kind !== 'output') return null
  const row = item.passage
  const figures = store.figuresOf(row.id)
  const pairs = pairUp(row, figures)
  const choices = query.needs.length > 0 ? chooseFigures(query, [item], store) : []
  if (query.needs.length > 0 && choices.length === 0 && !answersWithYesNo(row)) return null
  const pieces: Piece[] = []
  const inRemarks = choices.filter((c) => !isCell(c, pairs, row))
  for (const choice of inRemarks)
    pieces.push(
      show(stated(choice.figure, row, figureText(choice.figure, query.lang))),
      cite(row, choice.figure.span),
      say(context.words.stop),
      say('\n'),
    )
  const asked = pairs.filter((pair) => choices.some((c) => c.figure === pair.figure || c.figure === pair.planned))
  const shown = inRemarks.length === choices.length && choices.length > 0 ? [] : asked.length > 0 ? asked : pairs
  const plannedFirst = choices[0] ? !pairs.some((p) => p.figure === choices[0]?.figure) : query.kind === 'compare'
  pieces.push(
    ...shown.flatMap((pair, i) => [...(i > 0 ? [say('\n')] : []), ...pairPieces(row, pair, plannedFirst, context)]),
  )
  pieces.push(...remarks(row, context))
  return { kind: 'outputs', answered: true, pieces, choices }
}

const answersWithYesNo = (row: OutputRow) => row.completed.some(({ value }) => typeof value === 'string')

function isCell(choice: Choice, pairs: readonly Pair[], row: OutputRow): boolean {
  return (
    pairs.some((p) => p.figure === choice.figure || p.planned === choice.figure) ||
    choice.figure.span.end <= row.cells.planned.end
  )
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
    ? [say(`${words.completed} `), show(stated(figure, row, figureText(figure, query.lang)))]
    : [
        say(
          `${words.completed} ${typeof completed.value === 'number' ? String(completed.value) : yesNo(completed.value, context)}`,
        ),
      ]
  const target: Piece[] = planned
    ? [say(`${words.planned} `), show(stated(planned, row, figureText(planned, query.lang)))]
    : []
  const unit: Piece[] = completed.unitSpan
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
    say(i === 0 ? `\n${words.reportSays}${words.open}` : ' '),
    quote(row, span, []),
    ...(i === spans.length - 1 ? [say(words.close), cite(row, span)] : []),
  ])
}

/** The remark pieces that say more than the units beside the numbers. */
export function remarkSpans(row: OutputRow): Span[] {
  const units = row.completed.flatMap(({ unitSpan }) => (unitSpan ? [unitSpan] : []))
  return row.cells.remarks.filter((span) => !units.some((unit) => unit.start <= span.start && span.end <= unit.end))
}

/** The row as a whole, for questions that ask for no figure of it. */
export function rowPieces(evidence: Evidence, context: Context): Piece[] {
  const { passage } = evidence
  if (passage.kind !== 'output') return []
  return [
    say(`${context.words.open}`),
    quote(passage, passage.cells.planned, []),
    say(context.words.close),
    cite(passage, passage.cells.planned),
  ]
}
