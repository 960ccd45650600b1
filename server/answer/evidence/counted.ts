import { unitOf } from '../../../index/language/units.ts'
import type { QueryTerm } from '../../../index/store/store.ts'
import { countedNoun } from '../../question/counted-noun.ts'
import type { Need, Query } from '../../question/query.ts'
import type { Candidate } from './candidates.ts'
import { type Matchable, makeMatchable, matchTerms, placesOf } from './match.ts'
import { matchable } from './matchable.ts'

/** Stands behind the noun that a label counts: 工作人员|接受了培训; or before it: 签发了|旅行证件. */
const VERB = /了|得到|收到|接受|获得|参加/u
const JOINED = /、|或|\/|以及|及其?|与|(?<![维共总缓调饱])和(?![平解谐国睦])/u
/** Says only that there is a number of something: 客户总数. */
const NUMBER_NOUN = /的?(?:总数|总人数|人数|次数|件数|份数|页数|数量|数目|总额|情况|服务|活动)$/u

/**
 * The nouns that a measure is of, as Chinese puts them: last in their phrase. 军事观察员处理的差旅申请 counts requests,
 * 会员国收到具体情况介绍 member states or briefings.
 */
export function nounsOf(measure: string): string[] {
  return measure
    .split('\n')
    .flatMap((line) => (line.split(/[，。；：:(（[<>=]/u)[0] ?? '').split(VERB))
    .map((phrase) => phrase.replace(/\s/gu, '').replace(NUMBER_NOUN, ''))
    .map((phrase) => phrase.split('的').at(-1) ?? '')
    .flatMap((phrase) => [phrase, ...joined(phrase.split(JOINED))])
    .filter((noun) => noun.length > 0)
}

/** Nouns told side by side; a shorter one before the last only shares its head: 燃料、口粮和用品|合同. */
const joined = (nouns: readonly string[]): string[] => {
  const last = nouns.at(-1) ?? ''
  return nouns.filter((noun) => noun === last || noun.length >= last.length)
}

const MORE = 1 // character: 采购案|件, 培训课|程

/** What a word most likely stands for; a rare sense of it (维持和平 of peacekeepers) counts nothing. */
const likely = ({ options }: QueryTerm): string[] => {
  const likeliest = Math.max(...options.map(({ p }) => p))
  return options.flatMap(({ term, p }) => (p >= likeliest * RARE ? [term] : []))
}

const RARE = 0.1 // of the odds of the likeliest

/** True where a word is what one of the nouns ends in. */
const endsOne = (nouns: readonly string[], word: QueryTerm): boolean =>
  nouns.some((noun) =>
    likely(word).some((term) => placesOf(term, makeMatchable(noun)).some(({ end }) => end >= noun.length - MORE)),
  )

/** True where one of the nouns is of the class that a word's Chinese names: 实务课程 of courses, 培训课程. */
const isOfClass = (nouns: readonly string[], word: QueryTerm): boolean =>
  likely(word).some((term) => term.length > CLASS_CHARS && nouns.some((one) => one.endsWith(term.slice(-CLASS_CHARS))))

const LONG = 4 // characters: what a shorter start of a phrase names is only the sort of the rest (地雷|行动)

/** True where a word follows the number at once: 1 237 名|军事观察员|处理的…, 1 139 项|建议|的执行情况. */
const startsIt = (phrase: string, word: QueryTerm): boolean => {
  const text = makeMatchable(phrase)
  return likely(word).some((term) =>
    placesOf(term, text).some(
      ({ start, end }) =>
        start < LONG &&
        (/^[的和及与或]/u.test(phrase.slice(end)) || (start === 0 && end >= LONG) || end - start >= LONG - 1),
    ),
  )
}

const HAN = /\p{Script=Han}/u
const CLASS_CHARS = 2 // 通报, 人员: Chinese names the class last

/** Those who work somewhere, under any name, and those who take part in something. */
const EMPLOYED = /职员|员工|工作人员|雇员|人手|\b(?:staff|personnel|employees)\b/iu
const ANYONE = /人员|\b(?:people|persons|members|participants)\b/iu
const STAFF_NOUN = /(?:人员|职员|员工|雇员|干事|官员)$/u
const PEOPLE_NOUN = /[人员者]$/u

/** Words put where another would do, or one character mistyped: 查寻 for 查询. */
const isNearly = (noun: string, typed: string): boolean =>
  typed.length === CLASS_CHARS && Array.from(typed).filter((char, i) => char === noun.at(i - typed.length)).length === 1

/** 五个框架: a name that the passage gives in full before, 综合战略框架, is shortened. */
const isShortened = (noun: string, asked: string, { passage, figure }: Candidate): boolean =>
  noun.length >= CLASS_CHARS &&
  asked.length > noun.length &&
  asked.endsWith(noun) &&
  makeMatchable(passage.text.slice(0, figure.span.start)).squeezed.includes(asked)

/** How much of the rest of a question the figure's own sentence holds where its noun may be named otherwise. */
const SURE = { zh: 0.65, en: 0.5 }

/** The words that say what is counted: the last of a Chinese noun; any of an English one, of which translations cut words apart. */
const headsOf = (noun: string, named: readonly QueryTerm[], { lang }: Query): readonly QueryTerm[] => {
  const place = ({ source }: QueryTerm) => noun.toLowerCase().lastIndexOf(source.toLowerCase()) + source.length
  const last = Math.max(...named.map(place))
  return lang === 'zh' ? named.filter((word) => place(word) === last) : named
}

/** The words of a question that its noun is made of, or is the start of: communities of practice. */
function wordsOf(noun: string, words: readonly QueryTerm[]): QueryTerm[] {
  const typed = noun.toLowerCase()
  return words.filter(
    ({ source }) => typed.includes(source.toLowerCase()) || source.toLowerCase().startsWith(`${typed} `),
  )
}

/** True where what a measure is of is of the class that a noun of the question names. */
export function counts(measure: string, noun: string, query: Query): boolean {
  const nouns = nounsOf(measure)
  const heads = headsOf(noun, wordsOf(noun, query.words), query)
  return heads.some((word) => endsOne(nouns, word) || isOfClass(nouns, word))
}

/** How many there are may be told as a share of them. */
const COUNTED: ReadonlySet<string> = new Set(['count', 'percent'])

/**
 * True when a number is asked of something by its noun, and the figure counts something else: notices about helicopters,
 * not helicopters. What the figure's sentence calls by another name may be meant where it holds most of the rest.
 */
export function countsAnother(
  need: Need,
  candidate: Candidate,
  query: Query,
  importance: ReadonlyMap<QueryTerm, number>,
): boolean {
  const noun = countedNoun(need, query.lang)
  if (noun === null || !query.typed.includes(noun) || !COUNTED.has(candidate.figure.kind)) return false
  const { figure, passage, measure, whole, unit, sentence, afterNumber } = candidate
  const named = wordsOf(noun, query.words)
  const told = [measure, figure.measure, whole ?? ''].join('\n')
  const nouns = [...nounsOf(told), ...nounsOf(`${unit ?? ''}${afterNumber}`)]
  if (figure.kind === 'percent') return matchTerms(named, makeMatchable(candidate.clause)).length === 0
  if (!Number.isInteger(figure.value)) return true // a share whose sign is lost
  if (isToldApart(named, candidate, query)) return true
  if (EMPLOYED.test(noun) && HAN.test(told))
    return !nouns.some((one) => STAFF_NOUN.test(one)) || isOfOthersStaff(candidate, query)
  if (ANYONE.test(noun) && nouns.some((one) => PEOPLE_NOUN.test(one))) return false
  if (need.unit === '人' && unit === '人') return false // people of whom the number says no more
  if (isUnit(need.unit ?? noun, unit) || isMeasuredBy(noun, unit)) return false
  if (!HAN.test(told)) {
    const found = matchTerms(named, makeMatchable(`${told}\n${candidate.clause}`))
    if (found.length > 0 && found.length * 2 >= named.length) return false
    return (
      matchTerms(named, matchable(passage)).length > 0 || restIn(sentence, named, query, importance) < SURE[query.lang]
    )
  }
  if (headsOf(noun, named, query).some((word) => endsOne(nouns, word) || startsIt(afterNumber, word))) return false
  if (
    query.lang === 'zh' &&
    nouns.some((one) => one.endsWith(noun.slice(-CLASS_CHARS)) || (named.length === 0 && isNearly(one, noun)))
  )
    return false
  if (query.lang === 'en' && headsOf(noun, named, query).some((word) => isOfClass(nounsOf(told), word))) return false
  if (nouns.some((one) => isShortened(one, noun, candidate))) return false
  const inPassage = matchTerms(named, matchable(passage)).length
  if (inPassage > 1 && inPassage === named.length && shareIn(makeMatchable(told), named, importance) >= MOST)
    return false
  if (inPassage > 0) return true
  return restIn(sentence, named, query, importance) < SURE[query.lang]
}

/** Of women officers the passage speaks only after this sentence on officers: what this one counts are not they. */
function isToldApart(named: readonly QueryTerm[], { sentence, passage }: Candidate, { lang }: Query): boolean {
  if (passage.kind !== 'paragraph') return false
  const { text } = passage
  const toHere = matchTerms(named, makeMatchable(text.slice(0, sentence.span.end)))
  const untold = named.filter((word) => !toHere.some(({ term }) => term === word))
  const later = matchTerms(untold, makeMatchable(text.slice(sentence.span.end))).filter(
    ({ strength }) => strength > HALF,
  )
  return later.length > 0 && (later.length < named.length || sentence.coverage < SURE[lang])
}

/** How surely a word must stand there to be told of there: one only like it does not count. */
const HALF = 0.5

/** Measure words and people say little of what is counted; a page or a post is the thing itself. */
function isUnit(asked: string, printed: string | null): boolean {
  const { canonical } = unitOf(asked.split(' ').at(-1) ?? '')
  return printed !== null && !GENERAL.test(asked) && canonical !== 'person' && unitOf(printed).canonical === canonical
}

/** A thing that its measure word begins: 席位 of 160 席. */
const isMeasuredBy = (noun: string, unit: string | null): boolean =>
  unit !== null && HAN.test(unit) && !GENERAL.test(unit) && noun.startsWith(unit)

const MOST = 0.5

/** Share of an asked noun of several words that stands in a text. */
function shareIn(text: Matchable, named: readonly QueryTerm[], importance: ReadonlyMap<QueryTerm, number>): number {
  const worth = (term: QueryTerm) => importance.get(term) ?? 0
  const total = named.reduce((sum, word) => sum + worth(word), 0)
  return total === 0 ? 0 : matchTerms(named, text).reduce((sum, { term }) => sum + worth(term), 0) / total
}

/** Measure words for things of any sort. */
const GENERAL = /^[个项件种类人名位次]/u

/** Words beside its noun that a figure's sentence has at least: one alone may be told of anything. */
const LEAST = 2

/** Share of the question's words beside its noun that stand in the figure's own sentence; none where it has few others. */
function restIn(
  { matches }: Candidate['sentence'],
  named: readonly QueryTerm[],
  { words }: Query,
  importance: ReadonlyMap<QueryTerm, number>,
): number {
  const worth = (term: QueryTerm) => importance.get(term) ?? 0
  const rest = words.filter((word) => !named.includes(word))
  const found = matches.filter(({ term }) => rest.includes(term))
  if (found.length < LEAST) return 0
  return (
    found.reduce((sum, { term, strength }) => sum + worth(term) * strength, 0) /
    rest.reduce((sum, word) => sum + worth(word), 0)
  )
}

/** The staff of a body are those said to be its own: whom its office trained or chose are not. */
const isOfOthersStaff = ({ clause, measure }: Candidate, { entities }: Query): boolean =>
  entities.length > 0 && !entities.some(({ forms }) => forms.some((form) => `${clause}\n${measure}`.includes(form)))
