import type { Lang, Passage } from '../../../index/report.ts'
import type { QueryTerm } from '../../../index/store/store.ts'
import type { Need, Query } from '../../question/query.ts'
import type { Candidate } from './candidates.ts'
import { makeMatchable, matchTerms } from './match.ts'
import { matchable } from './matchable.ts'

const MEASURE_WORD = '[个名位人次届份项件起架艘辆台条笔宗例篇封期套张页种类家所间处座支队门场]'
const ASKS = `(?:多少|(?<![好第])几)${MEASURE_WORD}?`
const ZH_AFTER = new RegExp(`${ASKS}(?:的)?(\\p{Script=Han}{2,10}?)[了呢啊呀]?$`, 'u')
const ZH_BEFORE = new RegExp(
  `(\\p{Script=Han}{2,14}?)(?:一共|总共|总计|现在|目前|如今|到底|究竟|大约|大概|共|都)*(?:有|是|为|达到?)${ASKS}$`,
  'u',
)
/** A clause is no noun (有几个交了答复), nor is what only says that it is a number (峰值, 人数). */
const NO_NOUN = /[了过着就才也都被把给让没不]|(?:[值数量额率]|水平|高峰|规模)$/u

const EN_VERB =
  'did|does?|were|was|are|is|have|has|had|got|came|went|took|take|could|can|will|would|made|make|met|run|ran|said|say|think|thought|felt|feel|found|find|saw|see|want|[a-z]+ed'
const EN_NOUN = new RegExp(
  String.raw`\bhow many (?:more |fewer |other )?(?!(?:${EN_VERB}|times?|of|per|percentage|points)\b)((?:[\w'’/-]+ ){0,5}?[\w'’-]+)(?= (?:${EN_VERB}|of|in|on|at|for|to|from|with|by|per|there|that|who|which)\b|[?,.;]|$)`,
  'iu',
)

/** The thing a number is asked of, as the question names it: 直升机 in 有几架直升机 and 直升机有几架; null where it names none. */
export function countedNoun({ kinds, unit, focus }: Need, lang: Lang): string | null {
  if (kinds.length > 0 && !kinds.includes('count')) return null
  const text = focus.replace(/(?<![？?。.\s])[？?。.\s]+$/u, '')
  if (lang === 'en') return EN_NOUN.exec(text)?.[1] ?? null
  const after = ZH_AFTER.exec(text)?.[1]
  const before = unit !== null || kinds.length > 0 ? ZH_BEFORE.exec(text)?.[1]?.split('的').at(-1) : undefined
  return [after, before].find((noun) => noun !== undefined && noun.length > 1 && !NO_NOUN.test(noun)) ?? null
}

/** Those who work somewhere, under any name. */
const STAFF = /职员|员工|工作人员|雇员|人手|\b(?:staff|personnel|employees|people|persons|members|participants)\b/iu
/** What a number counts ends so where it counts people. */
const PEOPLE = /(?:人|员|者)\s*$|\b(?:people|persons|staff|personnel|members|officers)\s*$/iu
const CLASSIFIED = /[名位人]/u

const HAN = /\p{Script=Han}/u
const CLASS_CHARS = 2 // 通报, 人员: Chinese names the class last

/** How much of a question a sentence holds that may call what it counts by a name unlike the question's. */
const SURE = { zh: 0.65, en: 0.4 }

/** True where a passage names what a number is asked of, or none is by a noun. */
export function namesCounted({ needs, lang }: Query, passage: Passage): boolean {
  const nouns = lang === 'zh' ? needs.flatMap((need) => countedNoun(need, lang) ?? []) : []
  return nouns.every((noun) => matchable(passage).squeezed.includes(noun.slice(-CLASS_CHARS)))
}

/**
 * True when a number is asked of something by its noun, and the figure is told of something else: of notices about
 * helicopters, not of helicopters. A noun that stands nowhere in the passage may be another word for what is counted,
 * where the passage holds most of the question.
 */
export function countsAnother(need: Need, candidate: Candidate, query: Query): boolean {
  const noun = countedNoun(need, query.lang)
  if (noun === null || candidate.figure.kind !== 'count') return false
  const { figure, passage, measure, unit, clause, sentence } = candidate
  const after = passage.text.slice(figure.span.end, figure.span.end + LABEL_CHARS)
  const told = [measure, figure.measure, unit ?? '', passage.kind === 'output' ? after : clause].join('\n')
  const named = query.words.filter(({ source }) => noun.toLowerCase().includes(source.toLowerCase()))
  if (isToldApart(named, candidate, query)) return true
  const isOfPeople = PEOPLE.test(figure.measure) || (figure.unit !== null && CLASSIFIED.test(figure.unit))
  if (STAFF.test(noun) && isOfPeople) return false
  if (need.unit === '人' && unit === '人') return false // people of whom the number says no more
  if (query.lang === 'en' && named.length === 0) return false
  const found = matchTerms(named, makeMatchable(told))
  if (found.length === 0 && isOfHeadings(named, passage)) return true
  if (query.lang === 'en' || !HAN.test(told)) {
    if (found.length > 0 && found.length * 2 >= named.length) return false
    return matchTerms(named, matchable(passage)).length > 0 || sentence.coverage < SURE[query.lang]
  }
  const head = noun.slice(-CLASS_CHARS)
  if (found.some(({ term }) => term.source.endsWith(head)) || told.includes(head)) return false
  return matchable(passage).squeezed.includes(head) || sentence.coverage < SURE.zh
}

/** What only the headings name is whose the figures under them are, not what they count. */
const isOfHeadings = (words: readonly QueryTerm[], passage: Passage): boolean =>
  matchTerms(words, matchable(passage)).length === 0 &&
  matchTerms(words, makeMatchable(passage.section.join('\n'))).length > 0

/** Of women officers the passage speaks in another sentence than this one on officers: what this one counts are not they. */
function isToldApart(named: readonly QueryTerm[], { sentence, passage }: Candidate, { lang }: Query): boolean {
  if (passage.kind !== 'paragraph') return false
  const here = sentence.matches.map(({ term }) => term)
  const elsewhere = matchTerms(
    named.filter((word) => !here.includes(word)),
    matchable(passage),
  )
  return elsewhere.length > 0 && (elsewhere.length < named.length || sentence.coverage < SURE[lang])
}

const LABEL_CHARS = 16 // after a number: what it counts follows it in Chinese
