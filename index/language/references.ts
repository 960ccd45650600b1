import type { Span } from '../report.ts'
import { foldDigits } from './numbers/digits.ts'

const N = '[\\d一二三四五六七八九十百]'
// how many a list names at most: without an end, a text of nothing but lists would be read over and over
const MORE = '{0,40}'
const LIST = `(?:[、和及与至到,\\s-]{1,3}第?\\s?\\d{1,3}(?![\\d.%]))${MORE}`
const S = '[^\\S\\n]?'

/** How documents name things by number; each with an example. */
const REFERENCES: readonly string[] = [
  // http://undocs.org/ch/A/68/337
  'https?://[^\\s，。；）]+',
  // A/65/624, A/63/666-S/2008/813, ST/SGB/2010/1, A/C.5/65/L.3, A/68/337(Part II), A/61/858/Add.1
  '(?<![A-Za-z])[A-Z][A-Za-z.]{0,4}\\d?(?:/[A-Za-z]{0,6}\\.?\\d+(?:\\.\\d+)?[A-Z]?|/[A-Z]{1,6}(?:\\.\\d+)?(?=/))+(?:\\(Part [IVX]+\\))?',
  // Corr.1, Add.2, Rev.1, L.5
  '(?<![A-Za-z])(?:Corr|Add|Rev|Amend|L)\\.\\s?\\d+',
  // 第 63/287 号决议, 第 1863(2009) 号, 第52/12 B 号
  `第${S}\\d+(?:/\\d+${S}[A-Z]?)?(?:${S}[(（]\\d{4}[)）])?(?:${S}[、和及与至]${S}(?:第${S})?\\d+(?:/\\d+)?)${MORE}${S}号`,
  // 1820、1888、1960号决议, as questions write them
  `(?<!\\d)\\d+(?:/\\d+)?(?:${S}[、和及与,]${S}\\d+(?:/\\d+)?){0,12}${S}号(?:决议|决定|公报|文件|报告)`,
  // 第 25 段, 第 11 段和第 12 段, 第 8 至 10 段, 第三节, 第四章, 第五委员会, 第 1 组, 第六十五届会议
  `第${S}${N}+(?:${S}[、和及与至到-]${S}(?:第${S})?${N}+)${MORE}${S}(?:段|条|款|节|章|页|卷|委员会|届会议|届|号|栏|行|编|组|部分)`,
  // 议程项目 53 和 143, 表 3, 图 2, 附件 1, 附录二, 注 4, 脚注 4
  `(?:议程项目|项目|附件|附录|附表|图表|脚注|(?<![发代图列报手量])表|(?<![地意蓝企试])图)${S}(?:\\d+(?:\\.\\d+)?${LIST}|[一二三四五六七八九十]+(?![个份项次名种]))`,
  // 1325 (2000), 1863(2009): Security Council resolutions named by number and year
  '(?<![\\d.,])\\d{3,4}\\s?[(（](?:19|20)\\d\\d[)）]',
  // 63/287, 62/741, 52/12 B: General Assembly symbols without their letter
  '(?<![\\d/.])\\d{2}/\\d{1,3}(?:\\s[A-Z](?![A-Za-z]))?(?![\\d/年])',
  // D-1, P-4, FS-5, UH-60, G20, COVID-19, C-130
  '(?<![A-Za-z])(?!US|FY)[A-Z][A-Za-z]*-?\\d+(?![\\d,.]*\\d)[A-Za-z]?',
  // 77 国集团, 2019 冠状病毒病
  `(?<!${N})${N}{1,4}${S}国集团|2019${S}冠状病毒病`,
  // 下午 3 时 30 分, 24/7, 18:00
  `(?:(?:上午|下午|晚上|中午|凌晨)${S}\\d{1,2}${S}[时点]|(?<!\\d)\\d{1,2}${S}时(?![间期段常而]))(?:${S}\\d{1,2}${S}分(?!之))?`,
  '24/7',
  '(?<![\\d:])\\d{1,2}:\\d{2}(?![\\d:])',
  // 二十一世纪, 21 世纪, 二十世纪90年代
  `(?<!${N})${N}{1,3}${S}世纪(?:${S}${N}{1,3}${S}年代)?`,
]

/** The same in English words, in any case. */
const ENGLISH_REFERENCES: readonly string[] = [
  // resolution 63/287, resolutions 1325 (2000) and 1820 (2008)
  '(?<![A-Za-z])(?:resolutions?|decisions?)\\s\\d+(?:/\\d+(?:\\s?[A-Z](?![A-Za-z]))?)?(?:\\s?\\(\\d{4}\\))?(?:(?:,\\s|\\sand\\s|,\\sand\\s)\\d+(?:/\\d+)?(?:\\s?\\(\\d{4}\\))?)*',
  // paragraph 24, paras. 5-7, section 3, table 2, item 53, rule 12, phase 2
  '(?<![A-Za-z])(?:paragraphs?|paras?\\.?|sections?|sect\\.|chapters?|articles?|art\\.|annex(?:es)?|appendix|tables?|figures?|items?|rules?|regulations?|pages?|pp?\\.|No\\.|Nos\\.|volumes?|vol\\.|footnotes?|notes?|steps?|phase|part|box|chart)\\s\\d+(?:\\.\\d+)*(?:\\s?\\([a-z]\\))?(?:(?:,\\s|\\sand\\s|\\sto\\s|\\s?[-–]\\s?)\\d+(?![\\d.%]))*',
  // the sixty-fifth session
  '(?<![a-z])(?:[a-z]{1,12}-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|[a-z]{2,6}teenth|tenth|eleventh|twelfth|[a-z]{2,7}tieth)\\s(?:session|Committee)',
  // the twenty-first century, the 21st century
  '(?:twent(?:y-first|ieth)|nineteenth|\\d{2}(?:st|th))\\scentury',
]

// "(a)", "(1)" before an item, "1." before a heading: at the start of a line or after a stop or a comma.
const LIST_MARK = /(?<=^|\n|[。；：;:，,、.]\s?)[^\S\n]*(?:[(（]\d{1,2}[)）](?=\s?\S)|\d{1,3}[.．](?=[^\S\n]))/g

const PATTERNS = [new RegExp(REFERENCES.join('|'), 'g'), new RegExp(ENGLISH_REFERENCES.join('|'), 'gi'), LIST_MARK]

/**
 * Where a text names something by number instead of counting: symbols, resolutions, paragraphs, sessions, committees,
 * grades, list marks, centuries, web addresses. In order, without overlap.
 */
export function readReferences(text: string): Span[] {
  const folded = foldDigits(text)
  const spans = PATTERNS.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map(({ index, 0: printed }) => ({ start: index, end: index + printed.length })),
  )
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  return spans.filter(
    (span, i) => span.start >= Math.max(0, ...spans.slice(Math.max(0, i - 4), i).map(({ end }) => end)),
  )
}

/** Whether a span meets one of these; asked in the order of the text, each answer takes constant time on the whole. */
export function overlapping(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  let next = 0
  let last = 0
  return (span) => {
    if (span.start < last) next = 0
    last = span.start
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1
    return (sorted[next]?.start ?? Number.POSITIVE_INFINITY) < span.end
  }
}
