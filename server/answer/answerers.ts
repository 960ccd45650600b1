import { asksOfTable } from '../question/quantity.ts'
import type { QuestionKind } from '../question/query.ts'
import type { Answerer, Context, Draft } from './context.ts'
import { changeTold } from './evidence/operands.ts'
import { aggregate } from './kinds/aggregate.ts'
import { compare } from './kinds/compare.ts'
import { compute } from './kinds/compute.ts'
import { corpus, greeting } from './kinds/corpus.ts'
import { define } from './kinds/define.ts'
import { locate } from './kinds/locate.ts'
import { lookup } from './kinds/lookup.ts'
import { outputs } from './kinds/outputs.ts'
import { restOfWhole, shareOfWhole } from './kinds/part-of-whole.ts'
import { enumeration, explain } from './kinds/prose.ts'
import { lackOf, refuse } from './kinds/refuse.ts'
import { why } from './kinds/why.ts'
import { answerYesNo } from './kinds/yes-no.ts'

/**
 * A figure where one is asked for, else the words that answer. A figure that is not there is not replaced by words, but
 * for a time told without a number: 每季度, 'quarterly'.
 */
function figureOrWords(context: Context): Draft | null {
  const { needs } = context.query
  const announced = context.query.kind === 'list' && needs.length === 0 ? announcedList(context) : null
  if (announced) return announced
  const own = reached(context) ?? restOfWhole(context) ?? outputs(context)
  if (own || needs.length === 0) return own ?? explain(context)
  const told = lookup(context)
  const isShare = told?.choices?.some(({ figure }) => figure.kind === 'percent') ?? false
  return (isShare ? told : shareOfWhole(context)) ?? told ?? toldInWords(context)
}

/** '提高到了多少': what a change that the text tells came to, where a row comes first that tells none. */
function reached(context: Context): Draft | null {
  const [after] = REACHED.test(context.query.text) ? (changeTold(context) ?? []) : []
  return after ? lookup({ ...context, evidence: context.evidence.filter((e) => e.passage === after.passage) }) : null
}

const REACHED =
  /(?:提高|增加|上升|下降|减少|缩短|扩大|[升降增减])[低高加少]?[到至]了?(?:多少|几|多[高大长])|\b(?:rais\w+|ris\w+|rose|increas\w+|cut|fall\w*|fell|drop\w*|reduc\w+|went (?:up|down)) to (?:what|how)\b|\bto what (?:\w+ )?(?:was|were|did|has|have)\b/iu

const LOOKED_AT = 3 // passages
const NEAR = 0.75 // share of the best score

/** The items that a passage announces, where a row comes first and such a passage is as good: a row lists nothing. */
function announcedList(context: Context): Draft | null {
  const { evidence } = context
  const [best] = evidence
  if (best?.passage.kind !== 'output') return null
  const lead = evidence
    .slice(1, LOOKED_AT * 2)
    .find((item) => item.score >= best.score * NEAR && enumeration(item, context) !== null)
  return lead ? explain({ ...context, evidence: [lead, ...evidence.filter((e) => e !== lead)] }) : null
}

/** 每季度, 'quarterly': a time told without a number, in a passage that holds as much of the question as the best one. */
function toldInWords(context: Context): Draft | null {
  const { query, evidence } = context
  const isTime = query.needs.some(({ kinds }) => kinds.includes('duration') || kinds.includes('date'))
  if (!isTime || DATE.test(query.text)) return null
  const told = evidence
    .slice(0, LOOKED_AT)
    .find(
      ({ passage, best, coverage }) =>
        coverage >= (evidence[0]?.coverage ?? 1) && FREQUENCY.test(passage.text.slice(best.span.start, best.span.end)),
    )
  return told ? explain({ ...context, evidence: [told, ...evidence.filter((e) => e !== told)] }) : null
}

/** A day or a year is asked for, not how often. */
const DATE = /哪[一]?[年月天日]|几[号月年]|日期|\b(?:dates?|(?:what|which) (?:day|month|year))\b/iu

const FREQUENCY =
  /每(?:一|两|个|半)?(?:季度|年|月|周|星期|天|日|财政)|季度|\b(?:daily|weekly|monthly|quarterly|yearly|annually|quarter|every (?:day|week|month|quarter|year))\b/iu

/** Tries answerers in order; the first that can carry the answer does. */
const first =
  (...answerers: Answerer[]): Answerer =>
  (context) => {
    for (const answerer of answerers) {
      const draft = answerer(context)
      if (draft) return draft
    }
    return null
  }

/** A question on outputs that no rows answer as a whole is answered, or refused, like any other. */
function fromEvidence(context: Context): Draft | null {
  const lack = lackOf(context)
  if (lack) return refuse(context, lack)
  return asksOfTable(context.query.text) ? answerYesNo(context) : figureOrWords(context)
}

const ANSWERERS: Record<QuestionKind, { compose: Answerer; needsEvidence: boolean }> = {
  greeting: { compose: greeting, needsEvidence: false },
  corpus: { compose: corpus, needsEvidence: false },
  locate: { compose: locate, needsEvidence: false },
  define: { compose: first(define, explain), needsEvidence: false },
  aggregate: { compose: first(aggregate, fromEvidence), needsEvidence: false },
  compute: { compose: first(compute, figureOrWords), needsEvidence: true },
  compare: { compose: compare, needsEvidence: true },
  yesno: { compose: answerYesNo, needsEvidence: true },
  why: { compose: why, needsEvidence: true },
  list: { compose: first(figureOrWords), needsEvidence: true },
  lookup: { compose: figureOrWords, needsEvidence: true },
  explain: { compose: figureOrWords, needsEvidence: true },
}

export const answererFor = (kind: QuestionKind): { compose: Answerer; needsEvidence: boolean } => ANSWERERS[kind]
