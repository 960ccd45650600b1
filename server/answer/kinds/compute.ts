import type { Figure, FigureKind, OutputRow } from '../../../index/report.ts'
import { countedNoun } from '../../question/counted-noun.ts'
import { asksBothSides } from '../../question/needs.ts'
import type { Query } from '../../question/query.ts'
import type { Context, Draft } from '../context.ts'
import { cite, type Piece, say } from '../draft.ts'
import { type Choice, chooseFigures } from '../evidence/choose.ts'
import { matchTerms } from '../evidence/match.ts'
import { matchable } from '../evidence/matchable.ts'
import { changeTold, figuresInTurn, twoOperands } from '../evidence/operands.ts'
import { alike } from '../evidence/parts.ts'
import { computed, type Operand } from '../phrasing/operations.ts'
import { expressionOf, resultPieces } from '../phrasing/result-text.ts'
import { readClaim } from '../rows/claim.ts'
import { type Pair, pairUp, plannedQuantities } from '../rows/pairing.ts'
import { asksTogether, focusPairs, summands } from '../rows/row-focus.ts'
import { headline, lookup, quotedOnce } from './lookup.ts'
import { pairPieces, remarks } from './outputs.ts'
import { refuse } from './refuse.ts'

/** Arithmetic over stated figures; a result the report states itself is looked up instead. */
export function compute(context: Context): Draft | null {
  const { query } = context
  const item = context.evidence[0]
  if (!item) return null
  const named = figuresInTurn(context) ?? namedOperands(context)
  if (named) return computeProse(context, named)
  if (item.passage.kind === 'output') {
    const told = query.operation === 'rate' ? null : changeTold(context)
    const row = told ? computeProse(context, told) : computeFirstRow(item.passage, context)
    if (row) return row
    if (changeAsked(query) !== null) return changeInProse(context)
  }
  return statedChange(context) ?? computeProse(context)
}

/** The row that comes first, where a figure of it counts what is asked and can be computed with; else the one whose does. */
function computeFirstRow(first: OutputRow, context: Context): Draft | null {
  const { query, evidence, store } = context
  const [own] = chooseFigures(query, evidence.slice(0, 1), store)
  const other = chooseFigures(query, evidence, store)[0]?.passage
  return (own ? computeRow(first, context) : null) ?? computeRow(other?.kind === 'output' ? other : first, context)
}

/** '减少了61%', 'up 69%': the change that is asked for, printed as such. */
const CHANGED =
  /(?:增加|减少|增长|下降|提高|降低|上升|缩短|缩减|节省|节约|增|减|降|升)了?(?:约|近|超过|大约|将近)?\s*$/u

function statedChange(context: Context): Draft | null {
  const { query, store, evidence } = context
  if (query.operation !== 'percent-change' && query.operation !== 'difference') return null
  const found = chooseFigures(query, evidence, store)
  const first = found[0]
  if (!first || first.figure.change) return null
  const before = first.passage.text.slice(Math.max(0, first.figure.span.start - 8), first.figure.span.start)
  return CHANGED.test(before) && !isOfAnother(first, query) ? lookup(context) : null
}

/** A word of the question that stands elsewhere in the passage, not by this figure, is of another: 出版|周期, 财产处置的|周期. */
function isOfAnother({ passage, sentence }: Choice, { words }: Query): boolean {
  const here = sentence.matches.map(({ term }) => term)
  return (
    passage.kind === 'paragraph' &&
    matchTerms(
      words.filter((word) => !here.includes(word)),
      matchable(passage),
    ).length > 0
  )
}

function computeRow(row: OutputRow, context: Context): Draft | null {
  const { query, store } = context
  const pairs = pairUp(row, store.figuresOf(row.id))
  const operation = query.operation ?? 'difference'
  const named = operation === 'sum' ? summands(pairs, query) : []
  const asked = named.length > 0 ? named : focusPairs(pairs, query)
  const operands =
    operation === 'sum'
      ? completedOf(row, asked)
      : (labelOperands(row, pairs, context) ??
        rowOperands(row, asked, asksTogether(query.text), plannedQuantities(row, store.figuresOf(row.id))))
  if (!operands || !answersKind(query, operands) || (operation !== 'sum' && isOfOtherChange(operands, query)))
    return null
  const result =
    operation === 'difference' || operation === 'sum'
      ? signedSum(operation, operands)
      : computed(operation, [...operands.plus, ...operands.minus])
  const facts = asked.flatMap((pair) => [say('\n'), ...pairPieces(row, pair, false, context)])
  const spans = [...operands.plus, ...operands.minus].map((o) => o.figure.span)
  return {
    kind: 'compute',
    answered: true,
    pieces: [
      ...resultPieces(result, query.lang),
      cite(row, ...spans),
      say(
        `${query.lang === 'zh' ? '（' : ' ('}${expressionOf(result, query.lang)}${query.lang === 'zh' ? '）' : ')'}${context.words.stop}`,
      ),
      ...facts,
      ...remarks(row, context),
    ],
  }
}

/** The change that 'how much did it fall?' takes for granted; null where none is, or one against the plan. */
function changeAsked({ text }: Query): 'up' | 'down' | null {
  const { direction, plan } = readClaim(text)
  return plan !== null || asksBothSides(text) ? null : direction
}

/** Of a row that ended as planned, or on the other side of its plan, such a change is not asked. */
function isOfOtherChange({ plus, minus }: Terms, query: Query): boolean {
  const sum = (operands: readonly Operand[]) => operands.reduce((total, { figure }) => total + figure.value, 0)
  const by = sum(plus) - sum(minus)
  const asked = changeAsked(query)
  return asked !== null && (asked === 'up' ? by <= 0 : by >= 0)
}

/** The change as the text tells it, where it holds most of the question; a row that did not change so tells none. */
function changeInProse(context: Context): Draft {
  const evidence = context.evidence.filter(({ passage, coverage }) => passage.kind !== 'output' && coverage >= MOST)
  const prose = { ...context, evidence }
  return (
    statedChange(prose) ??
    computeProse(prose) ??
    refuse(context, { is: 'figure', kind: context.query.needs[0]?.kinds[0] ?? 'figure' })
  )
}

const MOST = 0.5 // of the question's weight

/** A result is worked out of figures of the kind asked for: no money out of numbers of agreements. */
function answersKind({ needs }: Query, { plus }: Terms): boolean {
  const kinds: FigureKind[] = needs
    .flatMap((need) => need.kinds)
    .filter((kind) => kind !== 'percent' && kind !== 'points' && kind !== 'ratio')
  return kinds.length === 0 || plus.some(({ figure }) => kinds.includes(figure.kind))
}

type Terms = { plus: Operand[]; minus: Operand[] }

function completedOf(row: OutputRow, pairs: readonly Pair[]): Terms | null {
  const plus = pairs.flatMap(({ figure }) => (figure ? [{ figure, passage: row }] : []))
  return plus.length >= 2 ? { plus, minus: [] } : null
}

/** '1 | 为54名工作者举办培训班' of '为25名工作者…举办1次': the numbers of a noun that label and plan count beside the output. */
function labelOperands(row: OutputRow, pairs: readonly Pair[], { query, evidence, store }: Context): Terms | null {
  const [need, ...more] = query.needs
  const item = evidence.find(({ passage }) => passage === row)
  if (!need || more.length > 0 || !item || countedNoun(need, query.lang) === null) return null
  const [actual, planned] = (['completed', 'planned'] as const).map(
    (side) => chooseFigures({ ...query, needs: [{ ...need, side }] }, [item], store)[0]?.figure,
  )
  const isBeside = (figure: Figure) => pairs.every((pair) => pair.figure !== figure && pair.planned !== figure)
  if (!actual || !planned || ![actual, planned].every(isBeside) || !alike(actual, planned)) return null
  const isInPlan = ({ span }: Figure) => span.end <= row.cells.planned.end
  if (isInPlan(actual) || !isInPlan(planned)) return null
  return { plus: [{ figure: actual, passage: row }], minus: [{ figure: planned, passage: row }] }
}

function rowOperands(
  row: OutputRow,
  pairs: readonly Pair[],
  together: boolean,
  planned: readonly Figure[],
): Terms | null {
  const operand = (figure: Figure) => ({ figure, passage: row })
  if (together && pairs.length > 1) {
    const plus = pairs.flatMap((p) => (p.figure ? [operand(p.figure)] : []))
    return plus.length > 1 && planned.length > 0 ? { plus, minus: planned.map(operand) } : null
  }
  const pair = pairs.find((p) => p.planned && p.figure)
  return pair?.figure && pair.planned ? { plus: [operand(pair.figure)], minus: [operand(pair.planned)] } : null
}

/** Completed values added up, less the planned ones: one difference over several values of a row. */
function signedSum(operation: 'difference' | 'sum', { plus, minus }: Terms): ReturnType<typeof computed> {
  if (minus.length === 0) return computed('sum', plus)
  if (plus.length === 1 && minus.length === 1) return computed('difference', [...plus, ...minus])
  const sum = (operands: Operand[]) => operands.reduce((total, o) => total + o.figure.value, 0)
  const base = computed('sum', [...plus, ...minus])
  const value = Math.abs(sum(plus) - sum(minus))
  const side = (operands: Operand[]) => operands.map((o) => String(o.figure.value)).join(' + ')
  const shown = String(value)
  return {
    ...base,
    operation,
    value,
    shown,
    expression: `(${side(plus)}) − (${side(minus)}) = ${sum(plus) >= sum(minus) ? '' : '−'}${shown}`,
  }
}

/** The figures of two things named in the question, where both stand in one place and neither is the plan of the other. */
function namedOperands({ query, evidence, store }: Context): Choice[] | null {
  if (query.needs.length !== 2 || query.needs.some((need) => need.side !== null)) return null
  const chosen = chooseFigures(query, evidence, store)
  const [a, b] = chosen
  const apart = a && b && a.figure.kind === b.figure.kind && alike(a.figure, b.figure)
  return apart && chosen.every((c) => c.passage.kind !== 'output' || c.figure.span.start > c.passage.cells.planned.end)
    ? chosen
    : null
}

/** A computation over figures of prose: the result, each operand as told, and the sentences they stand in. */
export function computeProse(context: Context, named: Choice[] | null = null): Draft | null {
  const operands = named ?? (context.query.operation === 'sum' ? severalOperands(context) : twoOperands(context))
  if (!operands) return null
  const result = computed(
    context.query.operation ?? 'difference',
    operands.map(({ figure, passage }) => ({ figure, passage })),
  )
  const { words, query } = context
  const each = operands.flatMap((choice): Piece[] => [say('\n'), ...headline(choice, context)])
  return {
    kind: 'compute',
    answered: true,
    pieces: [
      ...resultPieces(result, query.lang),
      ...operands.map((o) => cite(o.passage, o.figure.span)),
      say(
        `${query.lang === 'zh' ? '（' : ' ('}${expressionOf(result, query.lang)}${query.lang === 'zh' ? '）' : ')'}${words.stop}`,
      ),
      ...each,
      ...quotedOnce(operands, context),
    ],
  }
}

/** Shares in brackets that the question adds up by name: 维持(25%)或改进了(44%). */
function namedShares(one: Choice, { query }: Context): Choice[] {
  const { text } = one.passage
  return one.sentence.figures
    .filter(({ kind, span }) => kind === one.figure.kind && BRACKETS.test(`${text[span.start - 1]}${text[span.end]}`))
    .filter(({ measure }) =>
      measure
        .split(/[/、]/u)
        .some((name) => query.text.includes(name.replace(/(?<![了的\s])[了的\s]+$/u, '').slice(-CLASS_CHARS))),
    )
    .map((figure) => ({ ...one, figure }))
}

const BRACKETS = /^[(（][)）]$/u
const CLASS_CHARS = 2 // of a name in Chinese, whose last characters tell what it is

function severalOperands(context: Context): Choice[] | null {
  const chosen = chooseFigures(context.query, context.evidence, context.store)
  if (chosen.length >= 2) return chosen
  const [only] = chosen
  const shares = only ? namedShares(only, context) : []
  return shares.length >= 2 ? shares : twoOperands(context)
}
