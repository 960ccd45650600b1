import { readPeriods } from '../../index/language/periods.ts'
import { isChineseFunctionWord } from '../../index/language/question-words.ts'
import type { Lang } from '../../index/report.ts'
import type { QueryTerm, Store } from '../../index/store/store.ts'

const HAN = /^\p{Script=Han}+$/u
const PAIR_CHARS = 2
/** Terms of the glossary, names and numbers weigh more than this; single words and pairs of characters do not. */
const WORD_WEIGHT = 1

/** Options no likelier than this stand for what may have been mistyped: they find passages, they prove nothing. */
const GUESS = 0.5

/** A word no passage holds still counts against an answer, but people also chat: less than a known one. */
const UNKNOWN_WEIGHT = 0.7

/**
 * What an answer must be about: the question's names and terms, and in place of the pairs of characters that only help
 * to find passages its other words, each once under all its spellings and translations. Words that the reports do not
 * know are kept, with no options: they weigh against every passage.
 */
export function evidenceWords(text: string, lang: Lang, terms: readonly QueryTerm[], store: Store): QueryTerm[] {
  const known = terms.filter((term) => term.options.length > 0 || !isTime(term.source, text))
  const naming = text.replace(/\bcompletion rates?\b/giu, ' ') // asks for a reckoning
  if (lang === 'en')
    return merged(
      known
        .filter(({ source }) => !NAMES_NOTHING.test(source) && (naming === text || naming.includes(source)))
        .filter((term) => !SPENT.test(term.source) || isKnown(term, store)),
    )
  const sure = known.filter(
    ({ options, weight }) => weight <= WORD_WEIGHT || options.length === 0 || options.some(({ p }) => p > GUESS),
  )
  const isWhole = ({ source, weight }: QueryTerm) =>
    !HAN.test(source) || weight > WORD_WEIGHT || (source.length > PAIR_CHARS && weight !== WORD_WEIGHT)
  const whole = sure.filter(
    (term) => isWhole(term) && (term.source.length >= PAIR_CHARS || !HAN.test(term.source)) && !isTalk(term.source),
  )
  const translations = new Map(sure.filter((term) => !isWhole(term)).map((term) => [term.source, term.options]))
  let rest = text.toLowerCase()
  for (const { source } of whole) rest = rest.replaceAll(source.toLowerCase(), ' ')
  const words = rejoined(rest, store)
    .filter((word) => word.length >= PAIR_CHARS && HAN.test(word))
    .filter((word) => !isChineseFunctionWord(word) && !isTalk(word))
  const others = words.map((word): QueryTerm => {
    const own = store.documentFrequency(word) > 0 ? [{ term: word, p: 1 }] : []
    const options = [...own, ...(translations.get(word) ?? []).filter((o) => own.length === 0 || o.term !== word)]
    return { source: word, options, weight: isKnown({ options }, store) ? WORD_WEIGHT : UNKNOWN_WEIGHT }
  })
  return merged([...whole, ...others])
}

/** Asks for a sum, whatever the reports call it: expenditure, cost. */
const SPENT = /^spen[dt]$/iu

/** True for a word that the reports use, or a translation of it as likely: not where they only have one like it. */
export function isKnown({ options }: Pick<QueryTerm, 'options'>, store: Store): boolean {
  const likeliest = Math.max(...options.map(({ p }) => p))
  return options.some(({ term, p }) => p > likeliest * GUESS && store.documentFrequency(term) > 0)
}

/** A time that no passage prints says when, not what: whether a passage is of that time is asked apart. */
const isTime = (source: string, text: string): boolean =>
  readPeriods(text).some(({ printed }) => printed.toLowerCase().includes(source.toLowerCase()))

/**
 * Words of a text, with those put together again that a dictionary cuts but the reports never do: 塔 and 里亚 where
 * every 里亚 follows a 塔; and the characters of a word that no dictionary has: 胜诉, 埃博拉.
 */
function rejoined(text: string, store: Store): string[] {
  const words: string[] = []
  let isAdjacent = false
  let isStrewn = false // the last word is of single characters
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const last = words.at(-1)
    const isCut = last !== undefined && isAdjacent && (last.length === 1 || segment.length === 1)
    const isRun = isStrewn && isAdjacent && isLetter(segment)
    if (isWordLike && last !== undefined && isRun) words[words.length - 1] = last + segment
    else if (isWordLike && isCut && (alwaysTogether(last, segment, store) || makesName(last, segment, store)))
      words[words.length - 1] = last + segment
    else if (isWordLike) {
      words.push(segment)
      isStrewn = isLetter(segment)
    }
    isAdjacent = isWordLike === true
  }
  return words
}

/** A character by itself that neither asks, joins, counts nor says that something is done (印好). */
const isLetter = (char: string): boolean =>
  char.length === 1 &&
  !isChineseFunctionWord(char) &&
  !/[\d一二两三四五六七八九十百千万半每第宗案位条名项次份件人好完成到]/u.test(char)

function alwaysTogether(a: string, b: string, store: Store): boolean {
  const together = store.documentFrequency(a + b)
  const longer = a.length >= b.length ? a : b
  return together > 0 && together >= store.documentFrequency(longer) * 0.9
}

/** What ends the name of a thing: 世界 is not spoken of in 世界杯. */
const NAME_END = /^[杯赛奖队城港岛湖河洲省县市镇村州校馆歌剧药癌疫炎星节]$/u

const makesName = (word: string, end: string, store: Store): boolean =>
  word.length > 1 && NAME_END.test(end) && store.holding(word + end).length === 0

/** 'The other two', 'planned vs actual': words that count, compare or choose a column, and name nothing. */
const NAMES_NOTHING =
  /^(?:(?:percentage )?points?|percentages?|per ?cent|multiples?|factor|ratio|times|dates?|planned|plan|plans|actual|actually|target|vs|versus|compared?|above|below|one|two|three|four|five|six|seven|eight|nine|ten|\d)$/iu

/**
 * Terms of one source as one, with the options of all, those of a lesser term (a part of a phrase) as much less likely;
 * the several forms of a date share the weight of one.
 */
function merged(terms: readonly QueryTerm[]): QueryTerm[] {
  const bySource = new Map<string, QueryTerm>()
  for (const term of terms) {
    // the forms of a date narrow it down together: 2009年6月 and 2009
    const key = /\d/.test(term.source) ? `${term.source}=${term.options[0]?.term}` : term.source.toLowerCase()
    const before = bySource.get(key)
    const weight = Math.max(before?.weight ?? 0, term.weight)
    const inWhole = (one: QueryTerm) => one.options.map((o) => ({ ...o, p: (o.p * one.weight) / weight }))
    const known = before ? inWhole(before) : []
    const options = [...known, ...inWhole(term).filter((o) => !known.some((b) => b.term === o.term))]
    bySource.set(key, { source: before?.source ?? term.source, options, weight })
  }
  const forms = new Map<string, number>()
  for (const { source } of bySource.values()) forms.set(source, (forms.get(source) ?? 0) + 1)
  return [...bySource.values()].map((term) => ({
    ...term,
    weight: term.weight / Math.sqrt(forms.get(term.source) ?? 1),
  }))
}

/** Words of asking, pointing and telling that reports need not share. */
const TALK = new Set(
  '比例 比率 占比 百分比 谁是 不到 不足 多久 多长时间 人数 次数 件数 份数 天数 还是 比上 比起 相比 总共有 有多 多大 多高 多少钱 什么时候 之后 以后 后来 本来 做过 做到 算是 叫做 属于 具体 涉及 那么 那会儿 那时 眼下 搞的 拿到 谈成 看过 去看 说好 计划 实际 原定 结果 究竟 其实 原来 百分 百分之 折合 下来 哪位 哪一 哪家 缘故 说法 跟上 共有 里头 本身 算一下 请列 列出 全年 几天 几个'.split(
    ' ',
  ),
)

/** 做了, 它的, 那份, 五份, 多少个: a verb with its particle, a pronoun, a number with its measure word. */
const isTalk = (word: string): boolean =>
  TALK.has(word) ||
  /^..?[了的过着]$|^[那这它他其只]|^(.)不\1/u.test(word) ||
  /^(?:[一二两三四五六七八九十几]|多少)[\p{Script=Han}]$/u.test(word)

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
