/** Words that have no plural, or are one. */
const UNCHANGED =
  /(?:ss|us|is|news|means|series|goods|customs|staff|personnel|police|people|women|men|children|troops|training|equipment|advice|guidance|information|outreach|logistics|security|support|correspondence|research|work|mail|assistance|authorities|liaison|participation|implementation|cooperation|coordination|headquarters)$/i
/** Where the head of an English noun phrase ends: note | on, memorandum | of, briefing | to. */
const HEAD_END = / (?:of|on|for|to|in|from|with|against|by|at) | (?:processed|reviewed|held|issued|carried out)\b|$/

const onHead = (phrase: string, change: (word: string) => string): string => {
  const at = HEAD_END.exec(phrase)?.index ?? phrase.length
  const [head = ''] = /(?<!\p{L})\p{L}+$/u.exec(phrase.slice(0, at)) ?? []
  return UNCHANGED.test(head) ? phrase : phrase.slice(0, at - head.length) + change(head) + phrase.slice(at)
}

const singularWord = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1')

const pluralWord = (word: string): string => {
  const one = singularWord(word)
  if (/[^aeiou]y$/.test(one)) return one.replace(/y$/, 'ies')
  return /(?:s|x|ch|sh)$/.test(one) ? `${one}es` : `${one}s`
}

/** An English noun phrase of the glossary in the singular: note on peace. */
export const singular = (phrase: string): string => onHead(phrase, singularWord)

/** An English noun phrase of the glossary in the plural: notes on peace. */
export const plural = (phrase: string): string => onHead(phrase, pluralWord)
