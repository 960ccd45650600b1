import type { Span } from '../report.ts'
import { qualifiedStart } from './qualifiers.ts'
import type { Quantity } from './quantities.ts'
import { afterLast, clip, type Surroundings } from './surroundings.ts'

const REACH = 160 // characters on either side
const STOP = '[;:()\\n]|[,.](?!\\d)'
const NOUN_END = new RegExp(
  `${STOP}|(?:^|\\s)(?:in|from|to|by|for|at|on|during|were|was|are|is|had|have|has|and|or|that|which|who|reported|said|through|under|with|within|between|since|until|as|than|into|against|per|over|will|would)\\b`,
)
const CLAUSE_START = new RegExp(`(?:${STOP})\\s?`, 'g')
const TAIL =
  /(?:^|\s)(?:from|was|were|is|are|has|have|had|been|be|by|at|to|of|the|a|an|increased|decreased|reduced|rose|risen|fell|fallen|dropped|declined|grew|grown|stood|reached|totalled|amounted|averaged|exceeded|about|only|raised|shortened|improved|lowered|cut|up|down|and|or|with|for|in|during|on|as|covering|including)$/i
const VERB =
  /\s(?:(?:has|have|had|was|were|is|are|will)\s|(?:in|de)creased|reduced|rose|fell|dropped|declined|grew|improved)/
const LEAD =
  /^(?:and|or|but|leading to|resulting in|an? (?:increase|decrease|reduction|rise|fall) (?:in|of)|while|as|thus|also|the|its|their|in addition|of|a|an|which|that|with)\s/i

/** What a quantity counts in an English sentence: the noun after it, else the words before its bracket or its verb. */
export function englishMeasure(around: Surroundings, i: number): string {
  const { text, sentence, quantities } = around
  const quantity = quantities[i]
  if (!quantity) return ''
  const { span, kind } = quantity
  const start = qualifiedStart(text, span.start)
  if (text[start - 1] === '(' && text[span.end] === ')') return wordsBefore(text, sentence, start - 1)
  const shared = sharedMeasure(around, i)
  if (shared !== null) return clip(shared)
  const noun = nounAt(around, quantity)
  const isCounted = kind === 'count' || kind === 'percent' || kind === 'rank' || kind === 'ratio'
  const isModifier = kind === 'duration' && text.slice(span.start, span.end).includes('-')
  if ((isCounted || isModifier) && /^[a-z]/i.test(noun)) return clip(noun)
  return withTarget(around, i, named(text, start) ?? englishSubject(around, start)) || clip(noun)
}

/** The noun that follows a number. */
function nounAt({ text, sentence }: Surroundings, { span, kind, unit }: Quantity): string {
  // In '124,000 personnel' the unit is the noun.
  const nounStart = kind === 'count' && unit !== null && unit.length > 2 ? span.end - unit.length : span.end
  const rest = text.slice(nounStart, Math.min(sentence.end, span.end + REACH)).replace(/^\s?(?:of\s)?(?:the\s)?/, '')
  const stop = rest.search(NOUN_END)
  return (stop >= 0 ? rest.slice(0, stop) : rest).trim()
}

const PART = /^\s(?:out\s)?of\s(?:the\s|its\s|a total of\s|an estimated\s|some\s)?$/
const AGAINST = /\b(?:compared (?:with|to)|against|versus|(?:down|up) from)\s(?:only\s)?$/
const VERB_NEXT =
  /^\s(?:(?:were|was|are|is|had|have|has|did|would|could|will|went|came)\b|[a-z]{3,}ed(?=$|[,;.]|\s(?:in|by|on|at|to|from|back|as|with|for|during|because|that)\b))/
const ADJECTIVE = /\b(authorized|approved|planned|budgeted|projected|estimated)\s$/

/**
 * What a number counts that leaves its noun to another of its sentence: '38 of 64 courses were held online, and 9 were
 * cancelled', '189 violations, compared with 231', '523 officers, against an authorized 600'. Null where it has its own.
 */
function sharedMeasure(around: Surroundings, i: number): string | null {
  const { text, sentence, quantities } = around
  const [before, here, after] = [quantities[i - 1], quantities[i], quantities[i + 1]]
  if (!here) return null
  const rest = text.slice(here.span.end, sentence.end)
  if (here.kind === 'count' && after?.kind === 'count' && PART.test(text.slice(here.span.end, after.span.start)))
    return text.slice(after.span.end, sentence.end).split(CLAUSE_BREAK)[0]?.trim() ?? null
  if (!before || before.kind !== here.kind || before.span.start < sentence.start) return null
  const left = text.slice(before.span.end, here.span.start)
  if (AGAINST.test(left) && !/^\s?[a-z]/i.test(rest.replace(NOT_NOUN, ''))) return englishMeasure(around, i - 1)
  if (here.kind !== 'count' || !/^[a-z]/i.test(nounAt(around, before))) return null
  const adjective = ADJECTIVE.exec(left)?.[1]
  if (adjective && !/^\s[a-z]/i.test(rest)) return `${adjective} ${nounAt(around, before)}`
  return VERB_NEXT.test(rest) && here.unit === null
    ? `${nounAt(around, before)} ${rest.split(CLAUSE_BREAK)[0]?.trim() ?? ''}`
    : null
}

const CLAUSE_BREAK = /[;:()]|[,.](?!\d)/
/** What may follow a number that counts no noun of its own: 'in the previous period'. */
const NOT_NOUN = /^\s(?:in|during|for|from|at|on|as|and|by|under)\b.*$/s

/** 'an authorized strength of 9,150': what the number is the size of. */
function named(text: string, start: number): string | null {
  const left = text.slice(Math.max(0, start - NAME_REACH), start)
  const words = OF.test(left) ? left.replace(OF, '').split(BEFORE_NAME).at(-1)?.trim() : undefined
  return words && /^[a-z]/i.test(words) && !/\d/.test(words) ? words : null
}

const NAME_REACH = 60 // characters
const OF = /\sof\s(?:about\s|some\s|approximately\s)?$/
const BEFORE_NAME =
  /[,;:().]|\b(?:against|with|from|to|than|at|by|and|or|for|in|on|was|were|is|are|has|have|had|a|an|the|its|their|that|which)\s/

/** '6.3 per cent for military personnel, 8.6 per cent for international staff': of one subject, each for its own. */
function withTarget(around: Surroundings, i: number, subject: string): string {
  const { text, sentence, quantities } = around
  const [before, here] = [quantities[i - 1], quantities[i]]
  const target = here && FOR.exec(text.slice(here.span.end, sentence.end))?.[0].trimEnd()
  if (!here || target === undefined) return subject
  const goesOn =
    before?.kind === here.kind &&
    before.span.start >= sentence.start &&
    LISTED.test(text.slice(before.span.end, here.span.start))
  const own = goesOn ? englishMeasure(around, i - 1).split(/\sfor\s/)[0] : subject
  return clip(`${own}${target}`)
}

const FOR = /^\sfor\s(?!the (?:same|previous|reporting)\b)(?:(?!\b(?:and|compared|against|while|but)\b)[^,;:.()\d])+/
const LISTED = /^\sfor\s[^;:.()\d]+$/

/** What an English clause speaks of before a place in it; the clause before where it speaks of nothing. */
export function englishSubject({ text, sentence }: Pick<Surroundings, 'text' | 'sentence'>, at: number): string {
  const left = text.slice(Math.max(sentence.start, at - REACH), at).trimEnd()
  const clause = lastClause(left)
  const subject = trim(left.slice(clause))
  if (subject !== '' || clause === 0) return clip(subject)
  const before = left.slice(0, clause).replace(/(?<![;:(),.\s])[;:(),.\s]+$/, '')
  const words = before.slice(lastClause(before))
  const verb = words.search(VERB)
  return clip(trim(verb > 0 ? words.slice(0, verb) : words))
}

function wordsBefore(text: string, sentence: Span, at: number): string {
  const left = text.slice(Math.max(sentence.start, at - REACH), at).trimEnd()
  return clip(afterLast(/\b(?:that|and|or|of)\s/g, left.slice(lastClause(left))))
}

function trim(words: string): string {
  let kept = words.trim()
  for (let next = kept.replace(TAIL, ''); next !== kept; next = kept.replace(TAIL, '').trim()) kept = next
  for (let next = kept.replace(LEAD, ''); next !== kept; next = kept.replace(LEAD, '').trim()) kept = next
  return kept
}

function lastClause(left: string): number {
  let start = 0
  for (const match of left.matchAll(CLAUSE_START)) {
    const end = match.index + match[0].length
    if (end < left.length) start = end
  }
  return start
}

/** Whether a sentence is English: no Han character in it. */
export const isEnglish = (text: string, { start, end }: Span): boolean =>
  !/\p{Script=Han}/u.test(text.slice(start, end))
