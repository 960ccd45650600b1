import { readPeriods } from '../../../index/language/periods.ts'
import { unitOf } from '../../../index/language/units.ts'
import type { QueryTerm } from '../../../index/store/store.ts'
import type { Need, Query } from '../../question/query.ts'
import { belongsElsewhere } from './attribution.ts'
import type { Candidate } from './candidates.ts'
import { countsAnother } from './counted.ts'
import { asksForChange } from './evidence.ts'
import { type Matchable, makeMatchable, matchTerms } from './match.ts'
import { figurePeriodFit } from './period-fit.ts'
import { sameUnit, tellsOfPeople } from './unit-fit.ts'

/** How much each sign that a figure is the asked one counts; a kind or unit that cannot answer rules it out. */
const SIGN = {
  kind: 1,
  otherKind: -0.6,
  lostSign: 0.5,
  unit: 1,
  otherUnit: -0.5,
  focus: { measure: 1.4, clause: 0.9, sentence: 0.5 },
  shared: { measure: 0.7, clause: 0.5, sentence: 0.25 },
  sentence: 2.2,
  period: 0.7,
  side: 0.8,
  completed: 0.4,
  unasked: -0.5,
  value: 0.3,
  namedByPlan: 0.7,
  role: 0.25,
  change: 0.8,
  given: -2,
  stated: -1.5,
  article: -0.6,
  order: -0.02,
}

const BEFORE =
  /原来|原先|之前|以前|从前|过去|当初|起初|最初|改进前|改组前|\b(?:before|previously|originally|initially|used to|at first)\b/iu

/** 一次, 一个: oftener an article than a count. */
const ARTICLE = /^一/u

/** What scoring needs to know of the question as a whole. */
export type Weighing = { query: Query; importance: Map<QueryTerm, number>; stated: ReadonlySet<number> }

/** How well a figure answers a need; null when it cannot: another kind, unit or time, or another body's. */
export function scoreFigure({ query, importance, stated }: Weighing, need: Need, candidate: Candidate): number | null {
  const { figure } = candidate
  const kind = kindPoints(need, candidate)
  const unit = unitPoints(need, candidate)
  const time = figure.kind === 'date' ? 0 : figurePeriodFit(periodsOf(need, query), figure)
  if (kind === null || unit === null || time <= -1) return null
  if (
    belongsElsewhere(candidate, need, query, periodsOf(need, query)) ||
    countsAnother(need, candidate, query, importance)
  )
    return null
  const words = figure.kind === 'date' ? query.words.filter((term) => !/\d/.test(term.source)) : query.words
  const focus = words.filter((term) => need.focus.toLowerCase().includes(term.source.toLowerCase()))
  const others = words.filter((term) => !focus.includes(term))
  let score = kind + unit + candidate.sentence.coverage * SIGN.sentence + candidate.order * SIGN.order
  const told = asPart(candidate, query.words)
  score += overlap(focus, told, importance, SIGN.focus) + overlap(others, told, importance, SIGN.shared)
  score += time * SIGN.period
  score += sidePoints(need, candidate)
  if (candidate.planned !== null && stated.has(candidate.planned)) score += SIGN.namedByPlan
  if (candidate.isValue || candidate.side === null) score += SIGN.value
  if (query.given.includes(figure.id)) score += SIGN.given
  if (stated.has(figure.value)) score += SIGN.stated
  if (ARTICLE.test(figure.printed) && sameUnit(need.unit ?? '', figure.unit) < 1) score += SIGN.article
  if (figure.change) score += (figure.change.role === 'before') === BEFORE.test(need.focus) ? SIGN.role : -SIGN.role
  if (figure.change && asksForChange(query)) score += SIGN.change
  return score
}

function kindPoints(need: Need, { figure, sentence }: Candidate): number | null {
  if (need.kinds.includes(figure.kind)) return need.kinds[0] === figure.kind ? SIGN.kind : SIGN.kind * 0.8
  // a percent sign lost in the report's own text leaves a bare number among percentages
  if (need.kinds.includes('percent') && figure.kind === 'count' && figure.unit === null)
    return sentence.figures.some((f) => f.kind === 'percent') ? SIGN.lostSign : SIGN.otherKind
  if (need.kinds.length === 0) return figure.kind === 'date' ? null : figure.kind === 'rank' ? SIGN.otherKind : 0
  if (need.kinds.includes('count') && figure.kind === 'measure') return 0
  // 'how many missions think …' may be told as a share of them
  if (need.kinds.includes('count') && figure.kind === 'percent' && need.unit === null) return SIGN.otherKind
  return null
}

/** People are not counted in items: where they are asked for, the figure's unit or its words must be of people. */
function unitPoints(need: Need, { unit, measure, clause, figure, isValue }: Candidate): number | null {
  if (!need.unit) return 0
  if (isPerson(need.unit) && !(unit ? isPerson(unit) : tellsOfPeople(`${measure}\n${clause}`))) return null
  if (!unit) return 0
  const fit = sameUnit(need.unit, unit)
  if (fit > 0) return fit * SIGN.unit
  // a plan that only names whom a completed value is for leaves open what it counts: 为 1 300 名工作人员开病假证明
  const isForPeople = isValue && !tellsOfPeople(figure.measure)
  return isPerson(unit) && !isForPeople ? null : SIGN.otherUnit
}

const isPerson = (unit: string) => unitOf(unit).canonical === 'person'

function sidePoints(need: Need, { side }: Candidate): number {
  if (need.side && side) return need.side === side ? SIGN.side : -SIGN.side
  return side === 'planned' ? SIGN.unasked : SIGN.completed
}

/** The times a need speaks of itself; of two things compared, the one time that stands with either. */
function periodsOf({ focus }: Need, { kind, needs, periods }: Query): Query['periods'] {
  const own = readPeriods(focus)
  const isShared =
    (kind === 'compare' && periods.length === 1) || needs.every((need) => readPeriods(need.focus).length === 0)
  return own.length > 0 || !isShared ? own : periods
}

function overlap(
  terms: readonly QueryTerm[],
  { measure, clause, sentence }: Candidate,
  importance: Map<QueryTerm, number>,
  points: typeof SIGN.focus,
): number {
  const total = terms.reduce((sum, term) => sum + (importance.get(term) ?? 0), 0)
  if (total === 0) return 0
  const share = (text: Matchable) =>
    matchTerms(terms, text).reduce((sum, m) => sum + (importance.get(m.term) ?? 0) * m.strength, 0) / total
  const inSentence = sentence.matches.reduce(
    (sum, m) => sum + (terms.includes(m.term) ? (importance.get(m.term) ?? 0) * m.strength : 0),
    0,
  )
  return (
    points.measure * share(makeMatchable(measure)) +
    points.clause * share(makeMatchable(HAN.test(clause) ? clause : `${clause}\n${measure}`)) +
    (points.sentence * inSentence) / total
  )
}

const HAN = /\p{Script=Han}/u // an English measure may be told clauses before: 9 per cent for A, 8 per cent for B

/** A part is of what it breaks down where a word tells it apart from the whole: 推特上 2 029 个 of 发言帖. */
function asPart(candidate: Candidate, words: readonly QueryTerm[]): Candidate {
  const { measure, whole } = candidate
  if (whole === null) return candidate
  const inWhole = matchTerms(words, makeMatchable(whole)).map(({ term }) => term)
  const isTold = matchTerms(words, makeMatchable(measure)).some(({ term }) => !inWhole.includes(term))
  return isTold ? { ...candidate, measure: `${measure}\n${whole}` } : candidate
}

/** Figures told side by side: both values, or both figures of one label. */
export const areSiblings = (a: Candidate, b: Candidate): boolean =>
  a.figure.kind === b.figure.kind &&
  a.isValue === b.isValue &&
  a.inBrackets === b.inBrackets &&
  a.side === b.side &&
  a.sentence === b.sentence

/** Numbers that the question gives itself: they name what is asked about and are not the answer; those of a date do neither. */
export const statedNumbers = (text: string): number[] =>
  [...withoutTimes(text).matchAll(/\d[\d\s,]*(?:\.\d+)?/g)].map((m) => Number(m[0].replace(/[\s,]/g, '')))

const withoutTimes = (text: string): string =>
  readPeriods(text).reduceRight((rest, { span }) => `${rest.slice(0, span.start)} ${rest.slice(span.end)}`, text)
