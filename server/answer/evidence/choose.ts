import type { Figure, Passage } from '../../../index/report.ts'
import type { Store } from '../../../index/store/store.ts'
import type { Need, Query } from '../../question/query.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { type Evidence, importances, type SentenceEvidence } from './evidence.ts'
import { areSiblings, scoreFigure, statedNumbers, type Weighing } from './figure-score.ts'
import { OWN_NAMES } from './naming.ts'

/** A figure chosen to answer a need. */
export type Choice = { need: Need; figure: Figure; passage: Passage; sentence: SentenceEvidence; score: number }

/** The passages looked at for figures: further down the odds that a better one is missed are small. */
const PASSAGES_READ = 6

/** A passage whose score is less than this share of the best one's is not about the question. */
const NEAR = 0.8

/** Nor one that holds less than this share of the subject words the best one holds. */
const NEAR_SUBJECT = 0.6

/** How much more the passage counts than the figure in it: a fitting figure elsewhere is the commoner mistake. */
const PASSAGE_TRUST = 8

/** What a need without a figure costs a passage, in points of a figure's score. */
const MISSING_COST = 1.5

/** What it speaks for a figure that another one beside it is chosen too. */
const SIBLING = 0.7

/** The best figure for each need, all from the passage that answers the needs best together; empty when none fits. */
export function chooseFigures(query: Query, evidence: readonly Evidence[], store: Store): Choice[] {
  const weighing = weighingOf(query, store)
  const sets = near(evidence).map((item) => {
    const choices = assign(query.needs, candidatesOf(item, store), (need, candidate) =>
      scoreFigure(weighing, need, candidate),
    )
    const total = choices.reduce((sum, c) => sum + c.score, 0) / Math.max(1, query.needs.length)
    return { choices, score: item.score * PASSAGE_TRUST + total - (query.needs.length - choices.length) * MISSING_COST }
  })
  const answering = sets.filter(({ choices }) => choices.length > 0)
  return answering.reduce((a, b) => (b.score > a.score ? b : a), answering[0] ?? { choices: [], score: 0 }).choices
}

const weighingOf = (query: Query, store: Store): Weighing => ({
  query,
  importance: importances(query.words, store),
  stated: new Set(statedNumbers(query.typed)),
})

/** Gives each need its figure, the surest first: figures told side by side answer questions asked side by side. */
function assign(
  needs: readonly Need[],
  candidates: readonly Candidate[],
  score: (need: Need, candidate: Candidate) => number | null,
): Choice[] {
  const own = new Map(needs.map((need) => [need, candidates.map((candidate) => score(need, candidate))]))
  const chosen = new Map<Need, { candidate: Candidate; score: number }>()
  while (chosen.size < needs.length) {
    const taken = [...chosen.values()].map((c) => c.candidate)
    let best: { need: Need; candidate: Candidate; score: number } | null = null
    for (const [need, scores] of own) {
      if (chosen.has(need)) continue
      candidates.forEach((candidate, i) => {
        const points = scores[i]
        if (points === null || points === undefined || taken.includes(candidate)) return
        // beside a completed value, a planned one answers only who asks for the plan
        if (candidate.side === 'planned' && need.side === null && taken.length > 0) return
        const total = points + (taken.some((other) => areSiblings(other, candidate)) ? SIBLING : 0)
        if (!best || total > best.score) best = { need, candidate, score: total }
      })
    }
    if (best === null) break
    const { need, ...rest } = best as { need: Need; candidate: Candidate; score: number }
    chosen.set(need, rest)
  }
  return needs.flatMap((need): Choice[] => {
    const found = chosen.get(need)
    if (!found) return []
    const { figure, passage, sentence } = found.candidate
    return [{ need, figure, passage, sentence, score: found.score }]
  })
}

/** Figures of the same kind told elsewhere in words that hold as much of the question: it may be of them as well. */
export function rivals(query: Query, evidence: readonly Evidence[], store: Store, chosen: Choice): Choice[] {
  const weighing = weighingOf(query, store)
  const best = new Map<SentenceEvidence, Choice>()
  for (const item of near(evidence).filter(({ passage }) => passage.kind !== 'output')) {
    for (const candidate of candidatesOf(item, store)) {
      const { figure, passage, sentence } = candidate
      const isElsewhere = sentence.span.start !== chosen.sentence.span.start || passage.id !== chosen.passage.id
      const isAlike = figure.kind === chosen.figure.kind && figure.change?.role !== 'before'
      if (!isElsewhere || !isAlike || sentence.coverage < chosen.sentence.coverage) continue
      const score = scoreFigure(weighing, chosen.need, candidate)
      if (score === null || score < chosen.score - CLOSE) continue
      if (score > (best.get(sentence)?.score ?? -Infinity))
        best.set(sentence, { need: chosen.need, figure, passage, sentence, score })
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST_RIVALS)
}

const CLOSE = 1.5 // points of a figure's score
const MOST_RIVALS = 2

const near = (evidence: readonly Evidence[]) =>
  evidence
    .slice(0, PASSAGES_READ)
    .filter(
      (item) =>
        item.score >= (evidence[0]?.score ?? 0) * NEAR &&
        item.period > -1 &&
        !item.missing.some(({ kind }) => OWN_NAMES.has(kind)) &&
        item.subject >= (evidence[0]?.subject ?? 0) * NEAR_SUBJECT,
    )
