import type { Span } from '../../report.ts'
import { foldDigits } from '../numbers/digits.ts'
import { parseHan } from '../numbers/han.ts'
import { matchAt } from '../numbers/reading.ts'
import { currencyBefore, unitAt } from '../units.ts'

/** One date as printed, before ranges are put together. Both ends are ISO days and belong to it. */
export type PrintedDate = {
  span: Span
  start: string
  end: string
  kind: 'day' | 'month' | 'year' | 'fiscal' | 'range'
}

type Found = Omit<PrintedDate, 'span'>
type Rule = { pattern: RegExp; read: (match: RegExpExecArray, lastYear: number | null) => Found | null }

const S = '[^\\S\\n]?'
const YEAR = '((?:19|20)\\d{2})'
const HAN_YEAR = '([一二][零〇一二三四五六七八九]{3})'
/** The months in English, in their order. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const MONTHS = MONTH_NAMES.map((name) => name.slice(0, 3))
const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
// What may follow a bare month in English when the year comes later: "February and March 2010".
const YEAR_LATER = `(?=(?:\\s?(?:,|and|to|-|–|through|until)\\s?(?:\\d{1,2}\\s)?${MONTH}){1,3}(?:\\s\\d{1,2},)?\\s${YEAR})`

const pad = (n: number): string => String(n).padStart(2, '0')
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const number = (text: string | undefined): number => Number(text) || (parseHan(text ?? '') ?? 0)
const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3)) + 1

function months(year: number, from: number, to: number, kind: Found['kind']): Found | null {
  if (from < 1 || to > 12) return null
  return { start: `${year}-${pad(from)}-01`, end: `${year}-${pad(to)}-${pad(lastDay(year, to))}`, kind }
}

const month = (year: number, m: number): Found | null => months(year, m, m, 'month')
const years = (from: number, to: number): Found => ({
  start: `${from}-01-01`,
  end: `${to}-12-31`,
  kind: from === to ? 'year' : 'range',
})

function day(year: number, m: number, d: number): Found | null {
  if (m < 1 || m > 12 || d < 1 || d > lastDay(year, m)) return null
  const iso = `${year}-${pad(m)}-${pad(d)}`
  return { start: iso, end: iso, kind: 'day' }
}

/** The peacekeeping financial year: 1 July to 30 June (General Assembly resolution 49/233 A). */
const fiscal = (year: number): Found => ({ start: `${year}-07-01`, end: `${year + 1}-06-30`, kind: 'fiscal' })

/** Two years joined by a stroke or dash: financial years where the second is the next, else all years from the first on. */
function joined(first: string | undefined, second: string | undefined, mark: string | undefined): Found | null {
  const from = Number(first)
  const to = Number((second ?? '').length === 4 ? second : `${String(from).slice(0, 2)}${second}`)
  if (to === from + 1 && (mark === '/' || second?.length === 2)) return fiscal(from)
  return to > from && second?.length === 4 ? years(from, to) : null
}

/** Part of a year by its Chinese or English name: 年底, 上半年, 第一季度, early, mid. */
function partOfYear(year: number, part: string): Found | null {
  if (/^初|early|start|beginning/i.test(part)) return months(year, 1, 3, 'range')
  if (/^[底末]|late|end/i.test(part)) return months(year, 10, 12, 'range')
  if (/^中|mid/i.test(part)) return months(year, 5, 8, 'range')
  if (/^上|first half/i.test(part)) return months(year, 1, 6, 'range')
  if (/^下|second half/i.test(part)) return months(year, 7, 12, 'range')
  const quarter = [/一|1|first/i, /二|2|second/i, /三|3|third/i, /四|4|fourth|last/i].findIndex((q) => q.test(part))
  return quarter < 0 ? years(year, year) : months(year, quarter * 3 + 1, quarter * 3 + 3, 'range')
}

const rule = (pattern: string, read: Rule['read']): Rule => ({ pattern: new RegExp(pattern, 'y'), read })
const HAN_MONTH = `(\\d{1,2}|十[一二]|[一二三四五六七八九十])${S}月(?!球|刊|报)`
const HAN_DAY = `(\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])${S}[日号]`
const PART = `(初|底|末(?!位)|中(?![国央心非期东等型乍部])|上半年|下半年|第${S}[一二三四1-4]${S}季度)`

/** Tried in order at each place where a date may begin; the first that reads wins. */
const RULES: readonly Rule[] = [
  // 2010 年 9 月 25 日
  rule(`${YEAR}${S}年${S}${HAN_MONTH}${S}${HAN_DAY}`, ([, y, m, d]) => day(number(y), number(m), number(d))),
  // 2010年3月, 2010年3月底
  rule(`${YEAR}${S}年${S}${HAN_MONTH}(?:份|底|初|中旬|上旬|下旬)?`, ([, y, m]) => month(number(y), number(m))),
  // 2008/09 年间, 2013/14年度, 2008/2009, 2014-2015 年期间, FY 2008-09
  rule(
    `(?:FY${S})?${YEAR}([/–—-])((?:19|20)?\\d{2})(?![\\d/-]|\\.\\d)(?:${S}(?:财政年度|财政期间|财年|年度|年期间|年间|年|期间))?`,
    ([, first, mark, second]) => joined(first, second, mark),
  ),
  // 2010-09-25, 2010/9/25
  rule(`${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, ([, y, , m, d]) => day(number(y), number(m), number(d))),
  // 2010-09
  rule(`${YEAR}-(0[1-9]|1[0-2])(?![\\d-])`, ([, y, m]) => month(number(y), number(m))),
  // 2010 年底, 2011 年初, 2015 年第一季度
  rule(`${YEAR}${S}年${S}${PART}`, ([, y, part]) => partOfYear(number(y), part ?? '')),
  // 1990 年代
  rule(`${YEAR}${S}年代|${YEAR}s(?![a-z])`, ([, y, en]) => years(number(y ?? en), number(y ?? en) + 9)),
  // FY2010 ends in June 2010
  rule(`FY${S}${YEAR}(?!\\d)`, ([, y]) => fiscal(number(y) - 1)),
  // 2010 年, 2010 年度, 2010 年间
  rule(`${YEAR}${S}年(?:度|期间|间(?!隔|接))?`, ([, y]) => years(number(y), number(y))),
  // 二〇一〇年三月
  rule(`${HAN_YEAR}年(?:${HAN_MONTH})?`, ([, y, m]) => (m ? month(number(y), number(m)) : years(number(y), number(y)))),
  // 08/09 年度
  rule(`(\\d{2})/(\\d{2})${S}(?:财政年度|财年|年度|年间|年)`, ([, a, b]) => joined(`20${a}`, b, '/')),
  // 10 年 3 月, 09 年
  rule(`(\\d{2})${S}年${S}(\\d{1,2})${S}月`, ([, y, m]) => month(2000 + number(y), number(m))),
  rule(`(0\\d)${S}年`, ([, y]) => years(2000 + Number(y), 2000 + Number(y))),
  // 12 月 31 日, 3 月: of the year named before
  rule(`${HAN_MONTH}${S}${HAN_DAY}`, ([, m, d], year) => (year ? day(year, number(m), number(d)) : null)),
  rule(`${HAN_MONTH}(?:份|底|初)?`, ([, m], year) => (year ? month(year, number(m)) : null)),
  // 30 June 2010, June 30, 2010, 1 January (… 2010)
  rule(`(\\d{1,2})(?:st|nd|rd|th)?\\s${MONTH},?\\s${YEAR}`, ([, d, m, y]) => day(number(y), monthOf(m), number(d))),
  rule(`${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?,\\s${YEAR}`, ([, m, d, y]) => day(number(y), monthOf(m), number(d))),
  // 13 and 20 May 2010
  rule(`(\\d{1,2})(?=\\s(?:to|and|-|–)\\s\\d{1,2}\\s${MONTH}\\s${YEAR})`, ([, d, m, y]) =>
    day(number(y), monthOf(m), number(d)),
  ),
  rule(`(\\d{1,2})\\s${MONTH}${YEAR_LATER}`, ([, d, m, , y]) => day(number(y), monthOf(m), number(d))),
  // March 2010, February and March 2010
  rule(`${MONTH},?\\s(?:of\\s)?${YEAR}`, ([, m, y]) => month(number(y), monthOf(m))),
  rule(`${MONTH}${YEAR_LATER}`, ([, m, , y]) => month(number(y), monthOf(m))),
  // end of 2010, early 2011, mid-2011, first quarter of 2015
  rule(
    `((?:early|late|mid|start|beginning|end|(?:first|second) half|(?:first|second|third|fourth|last) quarter))(?:\\sof|-|\\sin)?\\s?(?:in\\s)?${YEAR}(?!\\d|/)`,
    ([, part, y]) => partOfYear(number(y), part ?? ''),
  ),
]
const BARE_YEAR = new RegExp(`${YEAR}(?![\\d%/]|[.,-]\\d|\\s?[-–]\\s?\\d)`, 'y')

const STARTS = new RegExp(
  `(?<![\\dA-Za-z/]|\\d[.,])(?:FY${S})?(?:(?:19|20)\\d{2}|\\d{1,2}(?=${S}[年月/]|\\s[A-Z]|\\s(?:to|and|-|–)\\s\\d{1,2}\\s[A-Z]|(?:st|nd|rd|th)\\s[A-Z]))|(?<![零〇一二三四五六七八九十])(?:${HAN_YEAR}(?=年)|(?:十[一二]|[一二三四五六七八九十])月)|(?<![A-Za-z])(?:${MONTH}|early|late|mid|start|beginning|end|first|second|third|fourth|last)(?=[\\s-])`,
  'g',
)

/** Every day, month, year and financial year printed in a text, in order. */
export function readDates(text: string): PrintedDate[] {
  const folded = foldDigits(text)
  const dates: PrintedDate[] = []
  const starts = new RegExp(STARTS)
  let lastYear: number | null = null
  for (let match = starts.exec(folded); match; match = starts.exec(folded)) {
    const at = match.index
    const found = readDate(folded, at, lastYear)
    if (!found) continue
    starts.lastIndex = found.span.end
    lastYear = Number(found.start.slice(0, 4))
    dates.push(found)
  }
  return dates
}

function readDate(text: string, at: number, lastYear: number | null): PrintedDate | null {
  for (const { pattern, read } of RULES) {
    const match = matchAt(pattern, text, at)
    const found = match ? read(match, lastYear) : null
    if (match && found) return { span: { start: at, end: at + match[0].length }, ...found }
  }
  const bare = matchAt(BARE_YEAR, text, at)
  if (!bare) return null
  const end = at + bare[0].length
  // '2010 人' and '$2010' are counts; UN reports group thousands, so a year stands out.
  if (unitAt(text, end) || currencyBefore(text, at) || /第\s?$/.test(text.slice(Math.max(0, at - 2), at))) return null
  return { span: { start: at, end }, ...years(number(bare[1]), number(bare[1])) }
}
