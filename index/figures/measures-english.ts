import type { Span } from '../report.ts'
import { qualifiedStart } from './qualifiers.ts'
import type { Quantity } from './quantities.ts'

const REACH = 160 // characters on either side
const NOUN_END =
  /[,.;:()\n]|\s(?:in|from|to|by|for|at|on|during|were|was|are|is|had|have|has|and|or|that|which|who|reported|said|through|under|with|within|between|since|until|as|than|into|against|per|over|had|will|would|were)\b/
const TAIL =
  /(?:^|\s)(?:from|was|were|is|are|has|have|had|been|be|by|at|to|of|the|a|an|increased|decreased|reduced|rose|risen|fell|fallen|dropped|declined|grew|grown|stood|reached|totalled|totaling|amounted|averaged|exceeded|about|some|only|raised|shortened|improved|lowered|cut|up|down|and|or|with|for|in)$/i
const LEAD = /^(?:and|but|while|as|thus|also|the|its|their|in addition|of|a|an|which|that)\s/i

/** What a quantity counts in an English sentence: the noun after it, else what its clause speaks of before it. */
export function englishMeasure(text: string, sentence: Span, { span, kind }: Quantity): string {
  const rest = text.slice(span.end, Math.min(sentence.end, span.end + REACH)).replace(/^\s(?:of\s)?(?:the\s)?/, '')
  const stop = rest.search(NOUN_END)
  const noun = (stop >= 0 ? rest.slice(0, stop) : rest).trim()
  const counted = kind === 'count' || kind === 'percent' || kind === 'rank' || kind === 'ratio'
  if (counted && /^[a-z]/i.test(noun)) return noun
  const left = text.slice(Math.max(sentence.start, span.start - REACH), qualifiedStart(text, span.start))
  const clause = left.slice(left.search(/(?:[,;:(]\s?)[^,;:(]*$/) + 1)
  let subject = clause.trim()
  for (let next = subject.replace(TAIL, ''); next !== subject; next = subject.replace(TAIL, '').trim()) subject = next
  for (let next = subject.replace(LEAD, ''); next !== subject; next = subject.replace(LEAD, '').trim()) subject = next
  return subject || noun
}
