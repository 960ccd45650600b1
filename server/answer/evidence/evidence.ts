import { readPeriods, samePeriod } from '../../../index/language/periods.ts'
import { remembering } from '../../../index/remembering.ts'
import type { Figure, Passage, Span } from '../../../index/report.ts'
import type { Hit, QueryTerm, Store } from '../../../index/store/store.ts'
import { CHANGES } from '../../question/cues.ts'
import type { Entity, Query } from '../../question/query.ts'
import { isKnown } from '../../question/words.ts'
import { askedNames } from './asked-names.ts'
import { type Matchable, makeMatchable, matchTerms, placesOf, type TermMatch } from './match.ts'
import { matchable, sentencesOf, surroundings } from './matchable.ts'
import { names, OWN_NAMES } from './naming.ts'
import { periodFit } from './period-fit.ts'

/** A sentence of a passage (for an output row the whole row) with what of the question stands in it. */
export type SentenceEvidence = {
  span: Span
  coverage: number
  subject: number
  matches: TermMatch[]
  figures: readonly Figure[]
}

/** A passage found, weighed against the question. */
export type Evidence = {
  passage: Passage
  hit: Hit
  sentences: SentenceEvidence[]
  best: SentenceEvidence
  /** Share of the question's weight found in or around the best sentence, 0 to 1. */
  coverage: number
  subject: number
  /** Entities of the question that neither the passage nor its headings name. */
  missing: Entity[]
  /** -1 when the passage speaks of another time than asked, 1 of the same, 0 when either says nothing. */
  period: number
  score: number
}

/** How much a term found in a place counts for a sentence: less the further it stands from it. */
const PLACE = { sentence: 1, before: 0.7, leaning: 0.85, after: 0.4, section: 0.4, office: 0.9, pointed: 0.6 }

/** What a passage's score is made of; the parts are shares of 1 before weighting. */
const WEIGHT = {
  retrieval: 0.35,
  coverage: 0.5,
  figure: 0.12,
  asked: 0.1,
  cause: 0.06,
  change: 0.06,
  period: 0.12,
  entity: 0.2,
  agreed: 0.08,
  context: 0.2,
  leantOn: 1,
  paragraph: 1,
}

/** Words that give a reason or a purpose: 原因是…, 由于…, 归因于…, …加剧了…, 目的是…. */
export const CAUSE =
  /因为|由于|原因|归因|所致|因此|因而|从而|以便|为了|目的|旨在|鉴于|基于|导致|造成|加剧|促使|使得|源于|理由|as a result|because|owing to|due to|attributable|in order to|therefore/iu

/** What weighing needs to know of the question as a whole. */
type Weighing = {
  query: Query
  store: Store
  /** The score of the passage found first. */
  top: number
  importance: ReadonlyMap<QueryTerm, number>
  /** The words that are about something. */
  subjects: ReadonlySet<QueryTerm>
  total: number
  subjectTotal: number
  /** The words of a report's title, and of the time it covers: what they name, all its passages are about. */
  inTitle: (report: string) => ReadonlySet<QueryTerm>
}

/** Weighs the passages found against the question; best first, ties in the order of retrieval. */
export function weigh(query: Query, hits: readonly Hit[], store: Store): Evidence[] {
  const importance = importances(query.words, store)
  const subjects = new Set(query.words.filter(isSubject))
  const weighing: Weighing = {
    query,
    store,
    top: hits[0]?.score ?? 1,
    importance,
    subjects,
    total: [...importance.values()].reduce((a, b) => a + b, 0) || 1,
    subjectTotal: [...importance].reduce((sum, [term, worth]) => sum + (subjects.has(term) ? worth : 0), 0),
    inTitle: remembering(hits.length + 1, (report: string) => ofWhole(report, query, store)),
  }
  return hits.map((hit) => weighPassage(hit, weighing)).sort((a, b) => b.score - a.score)
}

const ofWhole = (report: string, query: Query, store: Store): ReadonlySet<QueryTerm> =>
  new Set([...wordsIn(titleOf(report, store), query.words), ...timesCovered(report, query, store)])

/** The words for a time that the whole report is about: a performance report need not say 2015/16 again. */
function timesCovered(report: string, { periods, words }: Query, store: Store): QueryTerm[] {
  const covered = readPeriods(store.reports.find(({ id }) => id === report)?.period ?? '')
  const asked = periods.filter((period) => covered.some((time) => samePeriod(time, period)))
  return words.filter(({ source }) => /\d/.test(source) && asked.some(({ printed }) => printed.includes(source)))
}

const wordsIn = (text: Matchable, words: readonly QueryTerm[]) =>
  words.filter(({ options }) => options.some(({ term }) => placesOf(term, text).length > 0))

/** The sentences of a passage, each with what of the question stands in it or around it. */
function weighSentences(passage: Passage, missing: readonly Entity[], weighing: Weighing): SentenceEvidence[] {
  const { query, store, importance, subjects, total, subjectTotal, inTitle } = weighing
  const figures = store.figuresOf(passage.id)
  const around = matchTerms(query.words, surroundings(passage, store))
  const sentences = sentencesOf(passage)
  const found = sentences.map(({ text }) => matchTerms(query.words, text))
  const named = inTitle(passage.report)
  const pointed = query.words.filter((word) => named.has(word) || isPointedTo(word, query.entities, missing))
  let leansFrom = -1 // those from here on are told of together
  return sentences.map(({ span, leansBack }, i): SentenceEvidence => {
    const best = new Map<QueryTerm, number>()
    if (!leansBack) leansFrom = i
    for (const [j, matches] of found.entries()) {
      const before = j >= leansFrom ? PLACE.leaning : PLACE.before
      credit(best, matches, j === i ? PLACE.sentence : j < i ? before : PLACE.after)
    }
    credit(best, around, passage.kind === 'output' ? PLACE.office : PLACE.section)
    for (const word of pointed) best.set(word, Math.max(best.get(word) ?? 0, PLACE.pointed))
    let sum = 0
    let subject = 0
    for (const [term, share] of best) {
      const worth = (importance.get(term) ?? 0) * share
      sum += worth
      if (subjects.has(term)) subject += worth
    }
    return {
      span,
      coverage: sum / total,
      subject: subjectTotal > 0 ? subject / subjectTotal : sum / total,
      matches: found[i] ?? [],
      figures: figures.filter((f) => f.span.start >= span.start && f.span.end <= span.end),
    }
  })
}

/** Counts each term found at the place where it counts most. */
function credit(best: Map<QueryTerm, number>, matches: readonly TermMatch[], share: number): void {
  for (const { term, strength } of matches) best.set(term, Math.max(best.get(term) ?? 0, strength * share))
}

function weighPassage(hit: Hit, weighing: Weighing): Evidence {
  const { passage } = hit
  const { query, store, top } = weighing
  const missing = query.entities.filter((entity) => !names(passage, entity, store))
  const sentences = weighSentences(passage, missing, weighing)
  const wanted = query.needs.flatMap((need) => need.kinds)
  const hasFigure = (s: SentenceEvidence) =>
    query.needs.length === 0 ? 0 : s.figures.some((f) => wanted.length === 0 || wanted.includes(f.kind)) ? 1 : 0
  const namesAsked = (s: SentenceEvidence) => (askedNames(passage, s.span, query).length > 0 ? 1 : 0)
  const givesCause = (s: SentenceEvidence) =>
    query.kind === 'why' && passage.kind !== 'output' && CAUSE.test(passage.text.slice(s.span.start, s.span.end))
      ? 1
      : 0
  const givesChange = (s: SentenceEvidence) =>
    asksForChange(query) && s.figures.some((f) => f.change !== null) ? 1 : 0
  const worth = (s: SentenceEvidence) =>
    s.coverage * WEIGHT.coverage +
    hasFigure(s) * WEIGHT.figure +
    namesAsked(s) * WEIGHT.asked +
    givesCause(s) * WEIGHT.cause +
    givesChange(s) * WEIGHT.change
  const best = sentences.reduce(
    (a, b) => (worth(b) > worth(a) ? b : a),
    sentences[0] ?? { span: { start: 0, end: 0 }, coverage: 0, subject: 0, matches: [], figures: [] },
  )
  const period = periodFit(query.periods, passage, store)
  const contextRank = query.context.indexOf(passage.id)
  const score =
    (hit.score / top) * WEIGHT.retrieval +
    worth(best) +
    period * WEIGHT.period -
    missingShare(query.entities, missing) * WEIGHT.entity +
    contextWorth(query, passage, contextRank) +
    (hit.ranks.lexical === 1 && hit.ranks.dense === 1 ? WEIGHT.agreed : 0) +
    (isParagraph(passage, query.paragraphs) ? WEIGHT.paragraph : 0)
  return { passage, hit, sentences, best, coverage: best.coverage, subject: best.subject, missing, period, score }
}

/** True where a change is to be worked out or told: a sentence that tells one answers best. */
export const asksForChange = ({ kind, text }: Query): boolean =>
  (kind === 'compute' || kind === 'compare') && CHANGES.test(text)

/** What speaks for a passage that the earlier answer rested on; all there is, where the follow-up only asks on. */
function contextWorth(query: Query, passage: Passage, rank: number): number {
  if (rank < 0) return 0
  if (rank < query.leansOn) return WEIGHT.leantOn * (1 - rank / MOST_CITED)
  return (rank === 0 ? WEIGHT.context : WEIGHT.context / 2) * ownShare(query, passage)
}

const MOST_CITED = 100 // of one answer

/** Share of a follow-up's own words that a passage holds; all where it has none of its own. */
function ownShare(query: Query, passage: Passage): number {
  const own = query.words.filter((word) => query.own.includes(word.source) && word.options.length > 0)
  return own.length === 0 ? 1 : Math.max(0.3, matchTerms(own, matchable(passage)).length / own.length)
}

/** Share of the bodies asked about that a passage does not name; half for those that may go under another name. */
function missingShare(asked: readonly Entity[], missing: readonly Entity[]): number {
  if (asked.length === 0) return 0
  return missing.reduce((sum, { kind }) => sum + (OWN_NAMES.has(kind) ? 1 : 0.5), 0) / asked.length
}

const titleOf = (report: string, store: Store): Matchable =>
  makeMatchable(store.reports.find(({ id }) => id === report)?.title ?? '')

/** True for the words that name an entity which the passage only points to (该厅). */
function isPointedTo(word: QueryTerm, entities: readonly Entity[], missing: readonly Entity[]): boolean {
  return entities.some((entity) => !missing.includes(entity) && word.options.some((o) => entity.forms.includes(o.term)))
}

/** Weight of each term: what the question gives it times how rare it is in the reports; an unknown one is of middling rarity. */
export function importances(terms: readonly QueryTerm[], store: Store): Map<QueryTerm, number> {
  const least = 0.5 / Math.max(1, store.passages.length)
  const rarity = terms.map((term) =>
    !isKnown(term, store)
      ? null
      : Math.log(1 / Math.max(least, ...term.options.map((o) => store.documentFrequency(o.term) * o.p))),
  )
  const known = rarity.filter((value) => value !== null)
  const middling = known.length > 0 ? known.reduce((a, b) => a + b, 0) / known.length : 1
  return new Map(terms.map((term, i) => [term, term.weight * (rarity[i] ?? middling)]))
}

/** True for words that are about something: not numbers, times, or what is said of nearly everything. */
const isSubject = (term: QueryTerm) =>
  term.weight > GENERIC_WEIGHT && !/^[\d./ -]+$/.test(term.source) && !/\b(?:19|20)\d\d\b/.test(term.source)
const GENERIC_WEIGHT = 0.4

/** True when a passage belongs to one of the named paragraphs. */
function isParagraph(passage: Passage, numbers: readonly string[]): boolean {
  return (
    numbers.length > 0 && passage.kind === 'paragraph' && passage.number !== null && numbers.includes(passage.number)
  )
}
