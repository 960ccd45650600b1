import { isChineseFunctionWord } from '../../index/language/question-words.ts'
import type { Lang } from '../../index/report.ts'
import type { QueryTerm, Store } from '../../index/store/store.ts'

const HAN = /^\p{Script=Han}+$/u
const PAIR_CHARS = 2

/** A word no passage holds still counts against an answer, but people also chat: less than a known one. */
const UNKNOWN_WEIGHT = 0.6

/**
 * What an answer must be about: the question's terms without the pairs of characters that only help to find passages,
 * and in their place its other words. Words that the reports do not know are kept, with no options: they weigh against
 * every passage.
 */
export function evidenceWords(text: string, lang: Lang, terms: readonly QueryTerm[], store: Store): QueryTerm[] {
  if (lang === 'en') return [...terms]
  const whole = terms.filter((term) => term.weight >= 1 || !HAN.test(term.source) || term.source.length > PAIR_CHARS)
  const taken = whole.map((term) => term.source)
  let rest = text.toLowerCase()
  for (const source of taken) rest = rest.replaceAll(source.toLowerCase(), ' ')
  const words = [...segmenter.segment(rest)]
    .filter((part) => part.isWordLike && part.segment.length >= PAIR_CHARS && HAN.test(part.segment))
    .map((part) => part.segment)
  const others = [...new Set(words)]
    .filter((word) => !isChineseFunctionWord(word))
    .map((word): QueryTerm => {
      const known = store.documentFrequency(word) > 0
      return { source: word, options: known ? [{ term: word, p: 1 }] : [], weight: known ? 1 : UNKNOWN_WEIGHT }
    })
  return [...whole, ...others]
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
