import { findTerms } from '../../index/language/glossary.ts'
import { readPeriods } from '../../index/language/periods.ts'
import type { Figure, OutputRow, Passage, Span } from '../../index/report.ts'
import type { QueryTerm, Store } from '../../index/store/store.ts'
import type { Entity, Need, Query, Side } from '../question/query.ts'
import type { Evidence, SentenceEvidence } from './evidence.ts'
import { importances } from './evidence.ts'
import { makeMatchable, matchTerms } from './match.ts'
import { pairUp } from './pairing.ts'
import { figurePeriodFit } from './period-fit.ts'
import { sameUnit } from './unit-fit.ts'

/** A figure chosen to answer a need. */
export type Choice = { need: Need; figure: Figure; passage: Passage; sentence: SentenceEvidence; score: number }

/** How much each sign that a figure is the asked one counts; a kind that cannot answer rules it out. */
const SIGN = {
  kind: 1,
  otherKind: -0.6,
  unit: 1,
  otherUnit: -0.5,
  focus: { measure: 1.4, clause: 0.9, sentence: 0.5 },
  shared: { measure: 0.7, clause: 0.5, sentence: 0.25 },
  period: 0.7,
  side: 0.8,
  completed: 0.4,
  unasked: 0.5,
  namedByPlan: 0.7,
  given: -2,
  sibling: 0.6,
  stated: -0.7,
  role: 0.5,
  sentence: 2.2,
  lostSign: 0.5,
  value: 0.3,
  order: 0.02,
}

/** The passages looked at for figures: further down the odds that a better one is missed are small. */
const PASSAGES_READ = 6

/** A passage whose score is less than this share of the best one's is not about the question. */
const NEAR = 0.8

/** Nor one that holds less than this share of the subject words the best one holds. */
const NEAR_SUBJECT = 0.6

/** How much more the passage counts than the figure in it: a fitting figure elsewhere is the commoner mistake. */
const PASSAGE_TRUST = 8

const BEFORE = /原来|原先|之前|以前|起初|最初|\b(?:before|previously|originally|initially|used to)\b/iu

/** The best figure for each need, all from the passage that answers the needs best together; empty when none fits. */
export function chooseFigures(query: Query, evidence: readonly Evidence[], store: Store): Choice[] {
  const importance = importances(query.words, store)
  const stated = new Set(query.needs.length > 0 ? statedNumbers(query.typed) : [])
  const sets = near(evidence).map((item) => {
    const candidates = candidatesOf(item, store)
    const choices = assign(query.needs, candidates, item, (need, candidate) =>
      scoreFigure(query, need, candidate, importance, stated),
    )
    const total = choices.reduce((sum, c) => sum + c.score, 0) / Math.max(1, query.needs.length)
    return { choices, score: item.score * PASSAGE_TRUST + total - (query.needs.length - choices.length) * MISSING_COST }
  })
  const answering = sets.filter(({ choices }) => choices.length > 0)
  return answering.reduce((a, b) => (b.score > a.score ? b : a), answering[0] ?? { choices: [], score: 0 }).choices
}

/** What a need without a figure costs a passage, in points of a figure's score. */
const MISSING_COST = 1.5

/** Gives each need its figure, the surest first: figures told side by side answer questions asked side by side. */
function assign(
  needs: readonly Need[],
  candidates: readonly Candidate[],
  { passage }: Evidence,
  score: (need: Need, candidate: Candidate) => number | null,
): Choice[] {
  const open = new Set(needs)
  const chosen = new Map<Need, { candidate: Candidate; score: number }>()
  while (open.size > 0) {
    let best: { need: Need; candidate: Candidate; score: number } | null = null
    for (const need of open) {
      for (const candidate of candidates) {
        const taken = [...chosen.values()].map((c) => c.candidate)
        if (taken.includes(candidate)) continue
        const own = score(need, candidate)
        if (own === null) continue
        const total = own + (taken.some((other) => areSiblings(other, candidate)) ? SIGN.sibling : 0)
        if (!best || total > best.score) best = { need, candidate, score: total }
      }
    }
    if (!best) break
    open.delete(best.need)
    chosen.set(best.need, best)
  }
  return needs.flatMap((need): Choice[] => {
    const found = chosen.get(need)
    return found
      ? [{ need, figure: found.candidate.figure, passage, sentence: found.candidate.sentence, score: found.score }]
      : []
  })
}

const areSiblings = (a: Candidate, b: Candidate): boolean =>
  a.figure.kind === b.figure.kind && a.isValue === b.isValue && a.side === b.side && a.sentence === b.sentence

const near = (evidence: readonly Evidence[]) =>
  evidence
    .slice(0, PASSAGES_READ)
    .filter(
      (item) =>
        item.score >= (evidence[0]?.score ?? 0) * NEAR &&
        item.period > -1 &&
        item.subject >= (evidence[0]?.subject ?? 0) * NEAR_SUBJECT,
    )

type Candidate = {
  figure: Figure
  sentence: SentenceEvidence
  clause: string
  measure: string
  side: Side | null
  unit: string | null
  order: number
  /** The planned value of a completed figure: people name a row by its plan. */
  planned: number | null
  /** The completed value itself, not a figure in its label. */
  isValue: boolean
  /** Missions and places that the figure may belong to, by kind; null where the whole passage is read as one. */
  owners: Map<string, Set<string>> | null
}

function candidatesOf({ passage, sentences }: Evidence, store: Store): Candidate[] {
  const figures = store.figuresOf(passage.id)
  const pairs = passage.kind === 'output' ? pairUp(passage, figures) : []
  return figures.flatMap((figure, order): Candidate[] => {
    const sentence = sentences.find((s) => s.figures.includes(figure))
    if (!sentence) return []
    const pair = pairs.find((p) => p.figure === figure)
    return [
      {
        figure,
        sentence,
        clause: passage.text.slice(...clauseAround(passage.text, figure.span)),
        measure: pair ? `${ownLabel(pair.completed.unit ?? '')}\n${pair.planned?.measure ?? ''}` : figure.measure,
        planned: pair?.planned?.value ?? null,
        side: passage.kind === 'output' ? sideOfFigure(passage, figure, pair !== undefined) : null,
        unit: pair ? (pair.planned?.unit ?? null) : figure.unit,
        order,
        owners: ownersOf(passage, sentences, sentence),
        isValue: pair !== undefined,
      },
    ]
  })
}

/** A completed value's own label: what follows a bracket, a colon or further figures counts something else. A clause (为48名…举办了…) is no label. */
function ownLabel(unit: string): string {
  const label = unit.split(/[(（：:]/u)[0]?.split(/\d/u)[0] ?? ''
  return label.trim().length > 2 ? label : ''
}

function sideOfFigure(row: OutputRow, figure: Figure, isValue: boolean): Side | null {
  const isLabel = row.completed.some(
    ({ unitSpan }) => unitSpan && unitSpan.start <= figure.span.start && figure.span.end <= unitSpan.end,
  )
  if (isValue || isLabel) return 'completed'
  return figure.span.end <= row.cells.planned.end ? 'planned' : null
}

function scoreFigure(
  query: Query,
  need: Need,
  candidate: Candidate,
  importance: Map<QueryTerm, number>,
  stated: ReadonlySet<number>,
): number | null {
  const { figure } = candidate
  if (query.entities.some((entity) => isOfOthers(candidate, entity))) return null
  let score = candidate.sentence.coverage * SIGN.sentence - candidate.order * SIGN.order
  const fit = kindFit(
    need,
    figure,
    candidate.sentence.figures.some((f) => f.kind === 'percent'),
  )
  if (fit === null) return null
  score += fit
  if (need.unit && candidate.unit) score += unitPoints(sameUnit(need.unit, candidate.unit))
  const focus = query.words.filter((term) => need.focus.toLowerCase().includes(term.source.toLowerCase()))
  const others = query.words.filter((term) => !focus.includes(term))
  score += overlap(focus, candidate, importance, SIGN.focus) + overlap(others, candidate, importance, SIGN.shared)
  score += figurePeriodFit(periodsOf(need, query), figure) * SIGN.period
  if (need.side && candidate.side) score += need.side === candidate.side ? SIGN.side : -SIGN.side
  else if (candidate.side !== 'planned') score += SIGN.completed
  else score -= SIGN.unasked
  if (candidate.planned !== null && stated.has(candidate.planned)) score += SIGN.namedByPlan
  if (candidate.isValue || candidate.side === null) score += SIGN.value
  if (query.given.includes(figure.id)) score += SIGN.given
  if (stated.has(figure.value)) score += SIGN.stated
  if (figure.change)
    score += (figure.change.role === 'before') === BEFORE.test(need.focus) ? SIGN.role / 2 : -SIGN.role / 2
  return score
}

/** Kinds of entity that a figure belongs to: the budget of one mission is not that of all. */
const OWNERS = new Set(['mission', 'place'])

/**
 * True when a figure is told of others than the entity asked about: its sentence names several of the kind and gives the
 * figure to none of them, or does not name it while the sentence before does not lead to it either.
 */
function isOfOthers({ clause, owners }: Candidate, entity: Entity): boolean {
  if (!OWNERS.has(entity.kind) || owners === null || entity.forms.some((form) => clause.includes(form))) return false
  const named = owners.get(entity.kind) ?? new Set()
  return !named.has(entity.name) || named.size > 2
}

/**
 * The missions and places that a sentence of prose speaks of, by kind: those it names, else those of the sentence before
 * it, else those of the headings. Null for rows, which are read as one.
 */
function ownersOf(
  passage: Passage,
  sentences: readonly SentenceEvidence[],
  sentence: SentenceEvidence,
): Candidate['owners'] {
  if (passage.kind === 'output' || passage.kind === 'table-row') return null
  const before = sentences[sentences.indexOf(sentence) - 1]
  const places = [sentence, before].flatMap((s) => (s ? [passage.text.slice(s.span.start, s.span.end)] : []))
  const owners = new Map<string, Set<string>>()
  for (const text of [...places, passage.section.join('\n')]) {
    const found = findTerms(text, 'zh').filter(({ entry }) => OWNERS.has(entry.kind) && !owners.has(entry.kind))
    for (const kind of new Set(found.map(({ entry }) => entry.kind)))
      owners.set(kind, new Set(found.filter(({ entry }) => entry.kind === kind).map(({ entry }) => entry.zh[0] ?? '')))
  }
  return owners
}

/** The times a need speaks of itself; where no need does, those of the whole question. */
function periodsOf(need: Need, query: Query): Query['periods'] {
  const named = query.needs.map((n) => readPeriods(n.focus))
  return named.some((periods) => periods.length > 0) ? readPeriods(need.focus) : query.periods
}

const unitPoints = (fit: number) => (fit > 0 ? fit * SIGN.unit : SIGN.otherUnit)

/** Points for a figure's kind; null when a figure of that kind cannot answer the need. */
function kindFit(need: Need, figure: Figure, amongPercents: boolean): number | null {
  if (need.kinds.includes(figure.kind)) return SIGN.kind - Math.min(1, need.kinds.indexOf(figure.kind)) * 0.2
  // a percent sign lost in the report's own text leaves a bare number among percentages
  if (need.kinds.includes('percent') && figure.kind === 'count' && figure.unit === null)
    return amongPercents ? SIGN.lostSign : SIGN.otherKind
  if (need.kinds.length === 0) return figure.kind === 'date' || figure.kind === 'rank' ? SIGN.otherKind : 0
  if (need.kinds.includes('count') && figure.kind === 'measure') return 0
  return null
}

function overlap(
  terms: readonly QueryTerm[],
  candidate: Candidate,
  importance: Map<QueryTerm, number>,
  points: typeof SIGN.focus,
): number {
  const total = terms.reduce((sum, term) => sum + (importance.get(term) ?? 0), 0)
  if (total === 0) return 0
  const inMeasure = shareOf(terms, makeMatchable(candidate.measure), importance)
  const inClause = shareOf(terms, makeMatchable(candidate.clause), importance)
  const inSentence = candidate.sentence.matches.reduce(
    (sum, m) => sum + (terms.includes(m.term) ? (importance.get(m.term) ?? 0) * m.strength : 0),
    0,
  )
  return (points.measure * inMeasure + points.clause * inClause + points.sentence * inSentence) / total
}

function shareOf(
  terms: readonly QueryTerm[],
  text: ReturnType<typeof makeMatchable>,
  importance: Map<QueryTerm, number>,
): number {
  return matchTerms(terms, text).reduce((sum, m) => sum + (importance.get(m.term) ?? 0) * m.strength, 0)
}

const CLAUSE_END = /[，,；;。！？!?\n()（）、：:]/u

/** The stretch between the punctuation marks around a span; a comma inside a number does not end it. */
export function clauseAround(text: string, span: Span): [number, number] {
  let start = span.start
  while (start > 0 && !CLAUSE_END.test(text[start - 1] ?? '')) start--
  let end = span.end
  while (end < text.length && !CLAUSE_END.test(text[end] ?? '')) end++
  return [start, end]
}

function statedNumbers(text: string): number[] {
  return [...text.matchAll(/\d[\d\s,]*(?:\.\d+)?/g)].map((m) => Number(m[0].replace(/[\s,]/g, '')))
}
