import type { OutputRow } from '../../../index/report.ts'
import { speaksOfOutputs } from '../../question/quantity.ts'
import type { Context, Draft } from '../context.ts'
import { cite, type Piece, quote, say, show } from '../draft.ts'
import { nameIn } from '../phrasing/labels.ts'
import { type Plan, readPlan } from '../rows/aggregate-plan.ts'
import { askedRows } from '../rows/asked-rows.ts'
import { counted, parted, total } from '../rows/counted.ts'
import { bothWays, byHeading, grouped } from '../rows/grouping.ts'
import { completePairs, type Judged, judge, pairsOf } from '../rows/outcome.ts'
import { pairPieces, remarks } from './outputs.ts'
import { refuse } from './refuse.ts'

const SHOWN = 12 // rows listed in one answer; the rest are counted and said to be left out
const RANKED = 5 // rows of a ranking that names no number

/** Counts, lists, groupings, rankings and verdicts over output rows, by what the question names. */
export function aggregate(context: Context): Draft | null {
  const { query, store } = context
  const plan = readPlan(query.text)
  const { rows: asked, saying, apart, isPlain, unknown, isMentioned } = askedRows(context)
  const rows = plan.reason ? asked.filter((row) => givesReason(row) === (plan.reason === 'given')) : asked
  const refuseName = (names: readonly string[]) =>
    refuse(context, { is: 'name', names: names.map((name) => nameIn(query.lang, name)) })
  if (unknown) return refuseName(unknown)
  if (plan.keep === null && plan.order === null && !plan.group && !plan.count) {
    const found = isPlain && query.entities.length > 0 ? rows : saying
    return plan.list && found.length > 1 ? listed({ rows: found, byFigures: [] }, plan, context) : null
  }
  if (plan.verdict && !speaksOfOutputs(query.text) && !(isPlain && query.entities.length > 0)) return null
  if (rows.length === 0 || (plan.keep === null && plan.group && !isPlain)) return null
  if (plan.group) return grouped(byHeading(rows, plan.group), plan, context)
  if (apart.length > 1) return grouped(apart, plan, context)
  if (plan.order) return ranked(rows, plan.order, plan.limit ?? RANKED, context)
  if (plan.isTwofold)
    return { kind: 'aggregate', answered: true, pieces: [...bothWays(rows, plan, context), ...standIns(rows)] }
  const judged = judge(rows, plan.keep, plan.basis, store)
  if (isMentioned && judged.rows.length + judged.byFigures.length === 0)
    return refuseName(query.entities.map(({ name }) => name))
  if (plan.isShare && plan.keep) return shareOf(rows, judged, plan, context)
  return plan.verdict && plan.keep ? judgedWhole(rows, judged, plan, context) : listed(judged, plan, context)
}

const REASON = /原因|归因|由于|因为|\b(?:because|due to|owing to|reason)\b/iu
const givesReason = ({ remarks }: OutputRow): boolean => REASON.test(remarks)

/** Rows that stand for the many counted. */
const standIns = (rows: readonly OutputRow[]): Piece[] => rows.slice(0, 2).map((row) => cite(row, row.cells.planned))

/** What share of the rows ended so, how many they are, and those that stand for them. */
function shareOf(all: readonly OutputRow[], judged: Judged, plan: Plan, { words }: Context): Draft {
  const value = Math.round((judged.rows.length / all.length) * 1000) / 10
  const shown = `${value}%`
  const expression = `${judged.rows.length} ÷ ${all.length} = ${shown}`
  return {
    kind: 'aggregate',
    answered: true,
    pieces: [
      show({
        from: 'computed',
        value,
        unit: null,
        kind: 'percent',
        shown,
        operation: 'rate',
        expression,
        operands: [],
      }),
      say(words.space),
      ...parted(all, judged, plan, words),
      ...standIns(judged.rows.length > 0 ? judged.rows : all),
    ],
  }
}

/** Yes or no to a question on all outputs, or on whether there are any; then how many are and are not, and which. */
function judgedWhole(all: readonly OutputRow[], judged: Judged, plan: Plan, context: Context): Draft {
  const { words } = context
  const kept = [...judged.rows, ...judged.byFigures]
  const others = all.filter((row) => !kept.includes(row))
  const isYes = plan.verdict === 'all' ? others.length === 0 : kept.length > 0
  const shown = plan.verdict === 'any' ? kept : others
  return {
    kind: 'aggregate',
    answered: true,
    pieces: [
      say(`${isYes ? words.yes : words.no}${words.stop}${words.space}`),
      ...parted(all, judged, plan, words),
      ...(shown.length === 0 ? standIns(all) : lines(shown, context)),
    ],
  }
}

function listed(judged: Judged, plan: Plan, context: Context): Draft {
  const limit = Math.min(SHOWN, plan.limit ?? SHOWN)
  const rows = [...judged.rows, ...judged.byFigures]
  const isSaid = plan.count || rows.length !== 1 || judged.byFigures.length > 0
  return {
    kind: 'aggregate',
    answered: true,
    pieces: isSaid
      ? [...total(judged, plan, context.words), ...lines(rows, context, limit)]
      : lines(rows, context).slice(1),
  }
}

function lines(rows: readonly OutputRow[], context: Context, limit = SHOWN): Piece[] {
  const { words } = context
  const left = Math.max(0, rows.length - limit)
  const more = left > 0 ? [say('\n'), ...counted(words.moreNotShown(left), [left]), say(words.stop)] : []
  return [...rows.slice(0, limit).flatMap((row) => rowLine(row, context)), ...more]
}

function rowLine(row: OutputRow, context: Context): Piece[] {
  return [
    say('\n'),
    say('• '),
    quote(row, row.cells.planned, []),
    cite(row, row.cells.planned),
    say(context.words.colon),
    ...pairsOf(row, context.store).flatMap((pair, i) => [
      ...(i > 0 ? [say(context.words.space)] : []),
      ...pairPieces(row, pair, false, context),
    ]),
    ...remarks(row, context),
  ]
}

function ranked(rows: readonly OutputRow[], order: 'above' | 'below', limit: number, context: Context): Draft | null {
  const sign = order === 'above' ? 1 : -1
  const scored = rows
    .flatMap((row) =>
      completePairs(row, context.store).map((pair) => ({
        row,
        pair,
        by: sign * (pair.figure.value / (pair.planned.value || 1) - 1),
      })),
    )
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
    .slice(0, Math.min(SHOWN, limit))
  if (scored.length === 0) return null
  const pieces = scored.flatMap(({ row, pair }, i) => [
    say(`${i > 0 ? '\n' : ''}• `),
    ...pairPieces(row, pair, false, context),
    say(context.words.space),
    quote(row, row.cells.planned, []),
    cite(row, row.cells.planned),
  ])
  return { kind: 'aggregate', answered: true, pieces }
}
