import { isChineseFunctionWord } from '../../index/language/question-words.ts'
import type { Lang } from '../../index/report.ts'
import type { QueryTerm, Store } from '../../index/store/store.ts'

const HAN = /^\p{Script=Han}+$/u
const PAIR_CHARS = 2

/** A word no passage holds still counts against an answer, but people also chat: less than a known one. */
const UNKNOWN_WEIGHT = 0.7

/**
 * What an answer must be about: the question's terms without the pairs of characters that only help to find passages,
 * and in their place its other words. Words that the reports do not know are kept, with no options: they weigh against
 * every passage.
 */
export function evidenceWords(text: string, lang: Lang, terms: readonly QueryTerm[], store: Store): QueryTerm[] {
  if (lang === 'en') return [...terms]
  const whole = terms.filter(
    (term) =>
      !HAN.test(term.source) ||
      (term.source.length >= PAIR_CHARS && (term.weight >= 1 || term.source.length > PAIR_CHARS)),
  )
  const taken = whole.map((term) => term.source)
  let rest = text.toLowerCase()
  for (const source of taken) rest = rest.replaceAll(source.toLowerCase(), ' ')
  const words = [...segmenter.segment(rest)]
    .filter((part) => part.isWordLike && part.segment.length >= PAIR_CHARS && HAN.test(part.segment))
    .map((part) => part.segment)
  const others = [...new Set(words)]
    .filter((word) => !isChineseFunctionWord(word) && !isTalk(word))
    .map((word): QueryTerm => {
      const known = store.documentFrequency(word) > 0
      return { source: word, options: known ? [{ term: word, p: 1 }] : [], weight: known ? 1 : UNKNOWN_WEIGHT }
    })
  return [...whole, ...others]
}

/** Words of asking, pointing and telling that reports need not share. */
const TALK = new Set(
  '还是 比上 比起 相比 总共有 有多 多大 多高 多少钱 什么时候 之后 以后 后来 本来 做过 做到 算是 叫做 属于 具体 涉及 那么 那会儿 那时 眼下 搞的 拿到 谈成 看过 去看 说好 结果 究竟 其实 原来 百分 折合'.split(
    ' ',
  ),
)

/** 做了, 它的, 那份, 五份: a verb with its particle, a pronoun, a number with its measure word. */
const isTalk = (word: string): boolean =>
  TALK.has(word) ||
  /^..?[了的过着]$|^[那这它他其]/u.test(word) ||
  /^[一二两三四五六七八九十几][\p{Script=Han}]$/u.test(word)

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
