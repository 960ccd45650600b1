import type { FigureKind, Qualifier, Span } from '../report.ts'

// Each may be parted from its number by 有, 为, 达 (大约有 124 000 名) or, for 几乎, by a verb (几乎增加了 100%).
const LINK = '(?:有|为|达到?|占|共|是)?\\s?'
const BEFORE: readonly (readonly [Qualifier, string])[] = [
  ['at least', '不少于|不低于|不小于|至少|最少|起码'],
  ['at most', '不超过|不多于|不高于|不得超过|至多|最多|最长|顶多|多达|上限为|以内'],
  ['less than', '不到|不足|低于|少于|不满|未满|未达'],
  ['more than', '超过|超出|逾|多于|高于|大于'],
  ['nearly', '将近|接近|几乎|差不多|(?<![最附邻靠临远就])近|几乎(?:增加|减少|增长|提高|下降|上升)了?'],
  ['about', '大约|大概|(?<![条合契公缔签制节])约|估计'],
]
const BEFORE_ENGLISH: readonly (readonly [Qualifier, string])[] = [
  ['at least', 'at least|no fewer than|not? less than|a minimum of'],
  ['at most', 'up to|at most|not? more than|a maximum of|as many as|not exceeding'],
  ['less than', 'fewer than|less than|under|below'],
  ['more than', 'more than|over|above|exceeding|exceeded|in excess of|upwards of|surpassed'],
  ['nearly', 'nearly|almost|close to|just under'],
  ['about', 'about|approximately|around|some|roughly|an estimated|circa|approx\\.'],
]
const AFTER: readonly (readonly [Qualifier, string])[] = [
  ['more than', '以上|之上|有余|\\sor over\\b'],
  ['less than', '以下|之下'],
  ['at most', '以内|之内|\\sor (?:less|fewer)\\b'],
  ['at least', '\\sor more\\b'],
  ['about', '左右|上下|前后|\\sor so\\b'],
]

const before = BEFORE.map(([name, words]) => [name, new RegExp(`(?:${words})${LINK}$`)] as const)
const beforeEnglish = BEFORE_ENGLISH.map(
  ([name, words]) => [name, new RegExp(`(?<![A-Za-z])(?:${words})\\s(?:the\\s)?$`, 'i')] as const,
)
const after = AFTER.map(([name, words]) => [name, new RegExp(`^\\s?(?:${words})`)] as const)

// 三年多 is more than three years; after other units 多 begins a word: 40 项多层面报告.
const MEASURED: ReadonlySet<FigureKind> = new Set(['duration', 'money', 'measure', 'ratio'])

const REACH = 16 // longest qualifier with its link, in characters

/** What the words right around a number say of it: 约, 近, 超过, 以上, at least, up to; null where they say nothing. */
export function qualifierAround(text: string, { start, end }: Span, kind: FigureKind): Qualifier | null {
  const left = text.slice(Math.max(0, start - REACH), start)
  const right = text.slice(end, end + REACH)
  const found =
    before.find(([, pattern]) => pattern.test(left)) ??
    beforeEnglish.find(([, pattern]) => pattern.test(left)) ??
    after.find(([, pattern]) => pattern.test(right))
  if (kind === 'duration' && /\bover\s$/i.test(left)) return null // over 21 days: in the course of them
  return found?.[0] ?? (MEASURED.has(kind) && /^[多余]/.test(right) ? 'more than' : null)
}

const ANY_BEFORE = new RegExp(
  `(?:${BEFORE.map(([, words]) => words).join('|')})${LINK}$|(?<![A-Za-z])(?:${BEFORE_ENGLISH.map(([, words]) => words).join('|')})\\s(?:the\\s)?$`,
  'i',
)

/** Where the qualifier before a number begins; the number's own start when it has none. */
export function qualifiedStart(text: string, start: number): number {
  const match = ANY_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))
  return match ? start - match[0].length : start
}
