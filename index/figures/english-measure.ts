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
export function englishMeasure(around: Surroundings, quantity: Quantity): string {
  const { text, sentence } = around
  const { span, kind, unit } = quantity
  const start = qualifiedStart(text, span.start)
  if (text[start - 1] === '(' && text[span.end] === ')') return wordsBefore(text, sentence, start - 1)
  // In '124,000 personnel' the unit is the noun.
  const nounStart = kind === 'count' && unit !== null && unit.length > 2 ? span.end - unit.length : span.end
  const rest = text.slice(nounStart, Math.min(sentence.end, span.end + REACH)).replace(/^\s?(?:of\s)?(?:the\s)?/, '')
  const stop = rest.search(NOUN_END)
  const noun = (stop >= 0 ? rest.slice(0, stop) : rest).trim()
  const isCounted = kind === 'count' || kind === 'percent' || kind === 'rank' || kind === 'ratio'
  const isModifier = kind === 'duration' && text.slice(span.start, span.end).includes('-')
  if ((isCounted || isModifier) && /^[a-z]/i.test(noun)) return clip(noun)
  return englishSubject(around, start) || clip(noun)
}

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
