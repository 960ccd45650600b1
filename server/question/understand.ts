import { type EntryKind, findTerms, type TermMatch } from '../../index/language/glossary.ts'
import { readPeriods } from '../../index/language/periods.ts'
import { queryTerms } from '../../index/language/query-terms.ts'
import { SIMPLIFIED } from '../../index/language/traditional.ts'
import type { FigureKind, Lang } from '../../index/report.ts'
import type { QueryTerm, Store } from '../../index/store/store.ts'
import { findEntities, nameTerms } from './entities.ts'
import { joined } from './follow-up/joined.ts'
import { askedHead, questionLang, readAsked, readIntent } from './intent.ts'
import { asksBothSides, findNeeds, kindsNamed, sideOf } from './needs.ts'
import { asksPlaceTold, readParagraphs } from './paragraphs.ts'
import { withoutClaims } from './put-forward.ts'
import type { Need, Query, QuestionKind, Side } from './query.ts'
import { segments } from './segments.ts'
import { alternatives, moreSides } from './sides.ts'
import { evidenceWords } from './words.ts'

/** How much more the asked-for noun counts than its neighbours. */
const HEAD_EMPHASIS = 1.7

/** How much the words of the earlier question count beside those of the follow-up. */
const CARRIED_WEIGHT = 0.35

/** Reads a question that stands alone. */
export function understand(question: string, store: Store): Query {
  const text = clean(question)
  const lang = questionLang(text)
  const asked = withSides(findNeeds(text, lang), text)
  const { kind, operation } = readIntent(text, lang, asked.length)
  const head = askedHead(text, lang)
  const periods = readPeriods(text)
  const found = withoutClaims(
    queryTerms(text, lang, (term) => store.documentFrequency(term)),
    { text, kind, periods },
  )
  const terms = withHead([...nameTerms(text, store), ...found], head, store)
  return {
    lang,
    typed: question,
    text,
    kind: kind === 'explain' && isBareName(text) ? 'define' : kind,
    operation,
    needs: needsFor(kind, asked, text, lang),
    asked: askedOf(kind, text, lang),
    terms,
    words: emphasise(withHead(evidenceWords(text, lang, terms, store), head, store), head),
    entities: findEntities(text, lang, store),
    periods,
    reports: undefined,
    paragraphs: readParagraphs(text),
    context: [],
    leansOn: 0,
    own: [],
    given: [],
  }
}

/** What is asked to be named; 责任在哪 asks for a reason, not for a place. */
function askedOf(kind: QuestionKind, text: string, lang: Lang): Query['asked'] {
  const asked = readAsked(text, lang)
  return kind === 'why' && asked === 'place' ? null : asked
}

/** True for a question that leans on nothing, however short: a greeting, a paragraph by its number, a name to spell out. */
export function standsAlone({ kind, lang, text }: Query): boolean {
  if (kind === 'define')
    return !POINTS.test(text) && !isBareName(text) && (ACRONYM.test(text) || findTerms(text, lang).some(isProper))
  return kind === 'greeting' || kind === 'corpus' || (kind === 'locate' && !asksPlaceTold(text))
}

const ACRONYM = /[A-Z]{2,}/
const PROPER: ReadonlySet<EntryKind> = new Set([
  'mission',
  'department',
  'office',
  'post',
  'body',
  'programme',
  'system',
])
const isProper = ({ entry }: TermMatch): boolean => PROPER.has(entry.kind)

/** True for a name and nothing else: 'DFS', 外勤支助部. */
const isBareName = (text: string): boolean => {
  const name = text.replace(/(?<![？?。.!！\s])[？?。.!！\s]+$/u, '')
  return [...findTerms(name, 'zh'), ...findTerms(name, 'en')].some(
    (match) => isProper(match) && match.span.start === 0 && match.span.end === name.length,
  )
}

const POINTS = /[它其该这那此]|\b(?:it|its|that|this|they|their)\b/iu

/** A question of its own, though short: 'what did they do instead?'. */
const OPEN_QUESTION =
  /\b(?:what|which|who|how|where)\b(?! about| (?:is|was|were|are) (?:it|that|they)\b)|什么|哪|谁|怎么|怎样|如何/iu

/** What the earlier answer rested on: passages, best first, how many of them it cited, and the figures it gave. */
export type Told = { told: string[]; cited: number; given: string[] }

/**
 * A follow-up read in the light of the question it leans on: what it does not say itself (what is asked, of whom, when)
 * is carried over, and the passages of the earlier answer come first.
 */
export function carryOver(question: Query, previous: Query, { told, cited, given }: Told): Query {
  const asksNothing = question.kind === 'explain' && !OPEN_QUESTION.test(question.typed)
  const isAside = !speaksOfItself(question) && question.entities.length === 0 && question.periods.length === 0
  const carried = (own: readonly QueryTerm[], earlier: readonly QueryTerm[]): QueryTerm[] => {
    const sources = new Set(own.map((t) => t.source))
    const kept = earlier.filter(
      (term) =>
        !sources.has(term.source) &&
        !isReplacedTime(term, question, previous) &&
        !isReplacedName(term, question, previous),
    )
    const share = isAside ? 1 : CARRIED_WEIGHT
    return [...own, ...kept.map((term) => ({ ...term, weight: term.weight * share }))]
  }
  const kinds = previous.needs[0]?.kinds ?? []
  const worksOut =
    isAside && (question.kind === 'compute' || question.kind === 'compare') && question.operation !== 'rate'
  return {
    ...question,
    text: joined(previous.text, question.text),
    kind: asksNothing ? previous.kind : question.kind,
    operation: asksNothing ? previous.operation : question.operation,
    needs: asksNothing
      ? inherited(previous.needs, question)
      : worksOut && previous.needs.length > 0 && question.needs.every((need) => need.side === null)
        ? previous.needs
        : question.needs.map((need) => (need.kinds.length > 0 || need.unit ? need : { ...need, kinds })),
    asked: question.asked ?? (asksNothing ? previous.asked : null),
    terms: carried(question.terms, previous.terms),
    words: carried(question.words, previous.words),
    entities: question.entities.length > 0 || speaksOfItself(question) ? question.entities : previous.entities,
    periods: question.periods.length > 0 ? question.periods : previous.periods,
    paragraphs: question.paragraphs.length > 0 ? question.paragraphs : previous.paragraphs,
    context: told,
    leansOn: isAside ? cited : 0,
    own: question.words.map((word) => word.source),
    given: worksOut ? [] : given,
  }
}

/** A question of two that were asked before, each with an answer of its own: what is asked of those answers. */
export function ofBoth(question: Query, asks: 'sum' | 'difference' | 'compare'): Query {
  if (question.kind === 'aggregate') return question
  return asks === 'compare'
    ? { ...question, kind: 'compare', operation: null }
    : { ...question, kind: 'compute', operation: question.operation === 'percent-change' ? 'percent-change' : asks }
}

/** True for the body of the earlier question where the follow-up names another of its kind: and for the Department of …. */
function isReplacedName(term: QueryTerm, question: Query, previous: Query): boolean {
  const kinds = new Set(question.entities.map((e) => e.kind))
  return previous.entities.some((e) => kinds.has(e.kind) && term.options.some((o) => e.forms.includes(o.term)))
}

/** What the earlier question asked, asked of something else: several needs become one of their kind. */
function inherited(needs: readonly Need[], question: Query): Need[] {
  const [first] = needs
  if (!first) return []
  const named = kindsNamed(question.text)
  const kind = named.length > 0 ? { kinds: named, unit: null } : {}
  return [{ ...first, ...kind, focus: needs.length === 1 ? `${first.focus} ${question.text}` : question.text }]
}

/** How many words a question has that say what it is of. */
export const wordsOfItself = (question: Query): number =>
  question.words.filter((word) => word.options.length > 0 && word.weight > 1 && !/\d/.test(word.source)).length

/** True for a follow-up with a subject of its own: the earlier one's bodies need not stand beside it. */
const speaksOfItself = (question: Query): boolean => wordsOfItself(question) > 0

/** True for the earlier question's time where the follow-up names another: 那2010年呢. */
function isReplacedTime(term: QueryTerm, question: Query, previous: Query): boolean {
  return question.periods.length > 0 && previous.periods.some((p) => p.printed.includes(term.source))
}

/**
 * The question in one spelling: invisible characters out, white space folded, full-width letters and digits narrow,
 * traditional characters simplified. Punctuation and case stay: they tell where a question divides and what is a name.
 */
function clean(question: string): string {
  const visible = question
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const narrow = visible.replace(/[０-９Ａ-Ｚａ-ｚ％＄．／＆＋－]/gu, (char) => char.normalize('NFKC'))
  return Array.from(narrow, (char) => SIMPLIFIED.get(char) ?? char)
    .join('')
    .replace(MONTH, (month) => month.charAt(0).toUpperCase() + month.slice(1).toLowerCase())
    .replace(BETWEEN_WORDS, '')
}

/** A month beside a number, however typed: june 2009. */
const MONTH =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?=,? \d)|(?<=\b\d{1,2} )(?:january|february|march|april|june|july|august|september|october|november|december)\b/giu
/** Spaces typed between Chinese words, where a function word stands: 的 周期少了 多少天. */
const BETWEEN_WORDS = /(?<=[的了在年])\s(?=\p{Script=Han})|(?<=\p{Script=Han})\s(?=多少|几|[吗呢没]|什么|哪)/gu

/** Bare keywords that name a quantity ask for it: 'annual support budget now', 'ICTD workload: links, contracts'. */
function keywordNeeds(text: string): Need[] {
  const listed =
    LISTED.exec(text)?.[1]
      ?.split(/(?<!\s)\s*[,，、;；]\s*(?:and\s+|和)?|(?<!\s)\s+and\s+|和/u)
      .filter((part) => part.trim().length > 1) ?? []
  if (listed.length > 1)
    return listed.map((focus) => ({ kinds: kindsNamed(focus), unit: null, focus, side: sideOf(focus) }))
  const kinds = kindsNamed(text)
  return kinds.length > 0 ? [{ kinds, unit: null, focus: text, side: sideOf(text) }] : []
}

const LISTED = /[:：]\s*([^\s:：?？。][^:：?？。]*)[?？。]?$/u

function needsFor(kind: QuestionKind, found: Need[], text: string, lang: Lang): Need[] {
  if (kind === 'compute' || kind === 'compare') {
    // a multiple or a number of points is worked out of figures of other kinds
    const open = found.map((need) =>
      need.kinds.some((k) => k === 'ratio' || k === 'points') ? { ...need, kinds: kindsNamed(text), unit: null } : need,
    )
    const kinds = kind === 'compute' ? kindsNamed(text) : []
    const needs = open.length > 0 ? open : [{ kinds, unit: null, focus: text, side: null }]
    const sides = kind === 'compute' ? moreSides(text, lang) : null
    if (sides)
      return [sides.first, sides.second].map((focus) => ({
        kinds: needs[0]?.kinds ?? [],
        unit: null,
        focus,
        side: null,
      }))
    return kind === 'compare' ? withAlternatives(needs, text, lang) : needs
  }
  return forEachTime(kind === 'explain' && found.length === 0 ? keywordNeeds(text) : found, text)
}

/** 'In 2010 and 2009': a figure of each of the times told side by side, in their order. */
function forEachTime(needs: Need[], text: string): Need[] {
  const [only, ...more] = needs
  const times = readPeriods(text).filter(({ start }) => start !== null)
  const isJoined = times.slice(1).every(({ span }, i) => TIME_JOINT.test(text.slice(times[i]?.span.end, span.start)))
  if (!only || more.length > 0 || times.length < 2 || !isJoined || only.kinds.includes('date')) return needs
  return times.map(({ printed }) => ({ ...only, focus: printed }))
}

const TIME_JOINT = /^\s*(?:和|与|及|、|,|，|and|versus|vs\.?|,? and in)\s*$/u

/** What can be set against each other; a date cannot. */
const QUANTITIES: FigureKind[] = ['percent', 'count', 'money', 'duration', 'points', 'measure', 'ratio']

/** 'A or B' asks for a figure of each. */
function withAlternatives(needs: Need[], text: string, lang: Lang): Need[] {
  const sides = alternatives(text, lang)
  if (!sides || asksBothSides(text)) return needs
  const kinds = needs[0]?.kinds.length ? needs[0].kinds : QUANTITIES
  return [sides.first, sides.second].map((focus) => ({ kinds, unit: null, focus, side: null }))
}

/** The noun that a 'which' or 'what' asks for is looked for however short it is: 什么奖. */
function withHead(terms: QueryTerm[], head: string, store: Store): QueryTerm[] {
  const isThere = terms.some(({ source }) => source.toLowerCase().includes(head) || head.includes(source.toLowerCase()))
  if (head.length === 0 || isThere || store.documentFrequency(head) === 0) return terms
  return [...terms, { source: head, options: [{ term: head, p: 1 }], weight: 1 }]
}

/** The asked-for noun weighs more than the words around it. */
function emphasise(words: QueryTerm[], head: string): QueryTerm[] {
  if (head.length === 0) return words
  const isHead = ({ source }: QueryTerm) => head.includes(source.toLowerCase()) || source.toLowerCase().includes(head)
  return words.map((word) => (isHead(word) ? { ...word, weight: word.weight * HEAD_EMPHASIS } : word))
}

/**
 * 'Plan vs actual' asks for both columns even where no question word stands beside them; a column whose number the
 * question gives itself ('计划3个，实际？') is not asked for.
 */
function withSides(needs: Need[], text: string): Need[] {
  if (!asksBothSides(text)) return needs
  const given = segments(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((piece) => /\d/.test(piece))
    .map(sideOf)
  const open = (['planned', 'completed'] satisfies Side[]).filter((side) => !given.includes(side))
  if (needs.length === 0 || (needs.length === 1 && needs[0]?.side === null)) {
    return open.map((side) => ({
      kinds: needs[0]?.kinds ?? [],
      unit: needs[0]?.unit ?? null,
      focus: needs[0]?.focus ?? text,
      side,
    }))
  }
  return needs.map((need) => ({ ...need, side: need.side ?? sideOf(need.focus) }))
}
