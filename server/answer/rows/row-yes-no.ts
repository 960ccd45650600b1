import type { Figure, OutputRow } from '../../../index/report.ts'
import type { Query } from '../../question/query.ts'
import type { Context, Draft } from '../context.ts'
import { cite, type Piece, say } from '../draft.ts'
import { makeMatchable, matchTerms } from '../evidence/match.ts'
import { matchable } from '../evidence/matchable.ts'
import { sameUnit } from '../evidence/unit-fit.ts'
import { pairPieces, remarkSpans, remarks, rowPieces } from '../kinds/outputs.ts'
import { type Amount, asksAll, asksDenied, bearsOut, type Claim } from './claim.ts'
import { pairUp } from './pairing.ts'
import { focusPairs } from './row-focus.ts'

/** What a row's remark says of an output that was not done, or not yet: no yes then, only its words. */
const UNDONE = /推迟|延迟|延期|取消|尚未|仍在|正在|尚在|没有|并未|未能|暂停|postpone|delay|cancel|not yet/iu
const ASKS_UNDONE = /推迟|延迟|延期|取消|拖延|搁置|放弃|\b(?:postpon\w*|delay\w*|cancel\w*|defer\w*|abandon\w*)\b/iu
const SAYS_ALL = /所有|全部|全体|各|每/u

/**
 * Yes or no about an output row: done or not, above or below its plan, as many as put forward; its facts alone where the
 * row leaves that open or its remark denies it.
 */
export function rowYesNo(row: OutputRow, claim: Claim, context: Context): Draft {
  const { words, store, query } = context
  const figures = store.figuresOf(row.id)
  const pairs = pairUp(row, figures)
  const focused = focusPairs(pairs, query)
  const verdict = rowVerdict()
  const lead: Piece[] = verdict ? [say(verdict), cite(row, ...row.cells.completed), say(`${words.stop}\n`)] : []
  const facts = (verdict ? focused : pairs)
    .filter((p) => typeof p.completed.value === 'number')
    .flatMap((pair, i) => [...(i > 0 ? [say('\n')] : []), ...pairPieces(row, pair, false, context)])
  const planned = facts.length === 0 ? rowPieces(row, context) : []
  return {
    kind: 'yesno',
    answered: true,
    pieces: [...lead, ...planned, ...facts, ...remarks(row, context)],
    choices: [],
  }

  function rowVerdict(): string | null {
    if (asksDenied(query.text) || ASKS_UNDONE.test(query.text) || claim.factor !== null) return null
    if (claim.direction !== null && claim.plan === null) return null
    const said = row.completed.map(({ value }) => value)
    const isAll = asksAll(query.text) && !SAYS_ALL.test(row.planned)
    if (said.every((value) => value === '否')) return words.notCompleted
    if (asksOfRemarks(row, query)) return null
    const amount = claimedOf(claim, row, figures)
    if (said.every((value) => value === '是'))
      return isAll || amount || claim.plan || remarksDeny(row) ? null : words.reached
    const [only] = focused
    if (amount && !countsIt(amount, row, query)) return null
    if (focused.length === 1 && only?.figure && amount) {
      if (amount.relation !== 'equal' && !isNear(only.figure.value, amount.value)) return null
      if (amount.unit === '人' && sameUnit(amount.unit, only.figure.unit) === 0) return null
      const borneOut = bearsOut(only.figure, { ...amount, unit: null })
      return borneOut === null ? null : borneOut ? words.yes : words.no
    }
    if (amount || isAll) return null
    const paired = focused.filter((p) => p.planned && p.figure)
    const signs = new Set(paired.map((p) => Math.sign((p.figure?.value ?? 0) - (p.planned?.value ?? 0))))
    if (claim.plan) return signs.size === 1 ? (signs.has(claim.plan === 'above' ? 1 : -1) ? words.yes : words.no) : null
    if (paired.length === 0)
      return said.some((value) => typeof value === 'number' && value > 0) && !remarksDeny(row) ? words.yes : null
    if (!signs.has(-1)) return remarksDeny(row) && !asksTarget(query.text) ? null : words.reached
    return asksTarget(query.text) || signs.size === 1 ? words.notReached : null
  }
}

const FAR = 4

/** People ask about limits near what they have half in mind: a number far off is of something else. */
export const isNear = (told: number, put: number): boolean => told <= put * FAR && told * FAR >= put

/** The amount a question puts forward for a row; a number that the row's plan gives only names the row. */
function claimedOf({ amounts }: Claim, row: OutputRow, figures: readonly Figure[]): Amount | null {
  const planned = figures.filter((f) => f.span.end <= row.cells.planned.end).map((f) => f.value)
  const own = amounts.filter(({ value, relation }) => relation !== 'equal' || !planned.includes(value))
  return own.length === 1 ? (own[0] ?? null) : null
}

/** True where a row tells of what an amount is put forward of, the word after it: 50 briefings, 50次情况通报. */
function countsIt({ printed }: Amount, row: OutputRow, { text, words }: Query): boolean {
  const after = text.slice(text.indexOf(printed) + printed.length)
  const places = words
    .filter(({ source, options }) => options.length > 0 && !source.includes(printed) && !printed.includes(source))
    .map((word) => ({ word, at: after.toLowerCase().indexOf(word.source.toLowerCase()) }))
    .filter(({ at }) => at >= 0 && at <= NEXT)
  return (
    places.length === 0 ||
    matchTerms(
      places.map(({ word }) => word),
      matchable(row),
    ).length > 0
  )
}

const NEXT = 3 // characters between a number and what it counts: 次, a blank, 个的

/**
 * True when a question is of what the remarks tell: a word of it stands in them alone, or in what they put off to a later
 * year. That the output was done does not answer it.
 */
function asksOfRemarks(row: OutputRow, { words }: Query): boolean {
  const known = words.filter((word) => word.options.length > 0)
  const told = remarkSpans(row).map((span) => row.text.slice(span.start, span.end))
  if (told.some((text) => LATER.test(text) && matchTerms(known, makeMatchable(text)).length > 0)) return true
  const inRemarks = matchTerms(known, makeMatchable(told.join('\n')))
  const labels = row.completed.map(({ unit }) => unit ?? '')
  const elsewhere = matchTerms(
    known,
    makeMatchable([row.planned, row.department, row.office ?? '', ...labels].join('\n')),
  )
  return inRemarks.some(({ term }) => !elsewhere.some((m) => m.term === term))
}

const LATER = /(?:计划|推迟|延期)[于到至在]?\s?\d{4}\s?年|将于/u

const remarksDeny = (row: OutputRow): boolean => UNDONE.test(row.remarks)

const asksTarget = (text: string) => /达到|达标|完成|\b(?:reach|met|meet|achieve|complete)/iu.test(text)
