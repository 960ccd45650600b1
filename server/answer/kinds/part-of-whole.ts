import type { Context, Draft } from '../context.ts'
import { clauseAround } from '../evidence/candidates.ts'
import { type Choice, chooseFigures } from '../evidence/choose.ts'
import { partsIn } from '../evidence/parts.ts'
import { computeProse } from './compute.ts'

/** '316人…，其中274人取得证书': the share that a part is of its whole, where a percentage is asked and none is printed. */
export function shareOfWhole(context: Context): Draft | null {
  const needs = context.query.needs
    .filter((need) => need.kinds.includes('percent'))
    .map((need) => ({ ...need, kinds: ['count' as const], unit: null }))
  if (needs.length !== 1) return null
  const query = { ...context.query, needs, operation: 'rate' as const }
  const part = chooseFigures(query, context.evidence, context.store)[0]
  if (!part) return null
  const pair = pairAround(part)
  return pair && computeProse({ ...context, query }, pair)
}

/** 'How many did not …': the rest, where the report tells of a whole and of the part that did. */
export function restOfWhole(context: Context): Draft | null {
  const { query, evidence, store } = context
  const [need] = query.needs
  if (query.needs.length !== 1 || !need?.kinds.every((kind) => kind === 'count') || !ASKS_REST.test(query.text))
    return null
  const [told] = chooseFigures(query, evidence, store)
  const pair = told && !NEGATED.test(clauseOf(told)) ? pairAround(told) : null
  return pair && computeProse({ ...context, query: { ...query, operation: 'difference' } }, [...pair].reverse())
}

const ASKS_REST =
  /\bhow many\b.{0,99}\b(?:not|\w+n['’]t|still|remain\w*|missing|short of|yet|lack\w*)\b|(?:几|多少)[^，。？?]{0,40}(?:没有?|未|还没|尚缺)|(?:还有|还剩|尚有|剩下?|还差|还缺|尚未)[^，。？?]{0,40}(?:几|多少)/iu
const NEGATED = /\b(?:not|no|never|failed|without)\b|没有|未|尚待|不/iu

const clauseOf = ({ passage, figure }: Choice): string => passage.text.slice(...clauseAround(passage.text, figure.span))

/** A part and its whole, where a chosen figure is one of the two. */
function pairAround(chosen: Choice): [Choice, Choice] | null {
  const { figure, passage, sentence } = chosen
  const pair = partsIn(passage.text, sentence.figures).find(({ part, whole }) => part === figure || whole === figure)
  return pair
    ? [
        { ...chosen, figure: pair.part },
        { ...chosen, figure: pair.whole },
      ]
    : null
}
