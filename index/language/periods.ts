import { remembering } from '../remembering.ts'
import type { Span } from '../report.ts'
import { matchAt } from './numbers/reading.ts'
import { MONTH_NAMES, type PrintedDate, readDates } from './periods/dates.ts'
import { overlapping, readReferences } from './references.ts'

/** Time told from the report's own standpoint. */
export type RelativeTime =
  | 'now'
  | 'reporting period'
  | 'previous period'
  | 'past year'
  | 'next year'
  | 'recent'
  | 'same'
  | 'unstated year'

export type Period = {
  /** In the text as given. */
  span: Span
  printed: string
  /** First day, ISO; null for relative time. */
  start: string | null
  /** Last day, ISO; null for relative time and where the period is open: 自2007年以来. */
  end: string | null
  /** How exactly it is printed. */
  kind: 'day' | 'month' | 'year' | 'fiscal' | 'range' | 'relative'
  relative: RelativeTime | null
}

const S = '[^\\S\\n]?'
const DAY_OR_MONTH = `(?<![\\d个.,])(?:1[0-2]|[1-9])${S}月(?!球|刊)(?:${S}\\d{1,2}${S}[日号])?`

const RELATIVE: readonly (readonly [RelativeTime, string])[] = [
  ['now', '到目前为止|目前(?!为止)|迄今(?:为止)?|至今|现在|如今|当前|眼下|现今'],
  ['reporting period', '(?:本?报告(?:所述)?期间?内?|本报告所述期间|本财政期间|报告所涉期间)'],
  ['previous period', '(?:上一?个?|前一个?)(?:报告所述期间|报告期间?|财政期间|期间|季度)'],
  ['past year', '去年|上一年度?|前一年度?|(?:过去|最近|近)一年(?:里|来|中)?|过去十二个月'],
  ['next year', '明年|下一?年度?(?!龄)'],
  [
    'recent',
    '近年来?|最近几年|过去[一二三四五六七八九十几两\\d]+(?:年|个月|周)(?:里|来|中|间)?|近[几两三五十][个]?[年月]来?|过去几[个]?[年月]',
  ],
  ['same', '同一时期|同期'],
  ['unstated year', `${DAY_OR_MONTH}(?:${S}[至到-]${S}(?:${DAY_OR_MONTH}|\\d{1,2}${S}日))?(?:${S}期间)?`],
  ['now', '(?<![A-Za-z])(?:currently|at present|to date|so far|as of now|these days)(?![A-Za-z])'],
  [
    'previous period',
    '(?<![A-Za-z])(?:previous|prior|preceding|last) (?:reporting |financial |budget )?period(?![A-Za-z])',
  ],
  ['reporting period', '(?<![A-Za-z])(?:reporting period|period under review|period under report)(?![A-Za-z])'],
  ['past year', '(?<![A-Za-z])(?:last year|(?:previous|prior|past) year)(?![A-Za-z])'],
  ['next year', '(?<![A-Za-z])(?:next|following|coming) year(?![A-Za-z])'],
  [
    'recent',
    '(?<![A-Za-z])(?:in recent years|recently|(?:past|last) (?:few|two|three|five|ten) (?:years|months))(?![A-Za-z])',
  ],
  ['same', '(?<![A-Za-z])same period(?![A-Za-z])'],
]
const RELATIVE_PATTERN = new RegExp(RELATIVE.map(([, pattern]) => `(${pattern})`).join('|'), 'gi')

const MONTH = `(?:${MONTH_NAMES.join('|')})(?![A-Za-z])(?!,?\\s(?:19|20)\\d{2})`
/** A day without its year, in English: 25 April, 13 to 20 May. Case tells May from may. */
const DAY_EN = new RegExp(
  `(?<![\\w.,/-])(?:\\d{1,2}(?:\\s${MONTH})?\\s(?:to|and|[-–])\\s)?\\d{1,2}\\s${MONTH}|(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|of|[Ee]arly|[Ll]ate|mid)[ -])${MONTH}`,
  'g',
)

const TO = /^[^\S\n]?(?:至|到|-|–|—|~|～|to|through|until)[^\S\n]?$/
const AND = /^\sand\s$/
const TAIL = /[^\S\n]?(?:期间|年间|之间|这段时间)/y
const SINCE_HAN = /[^\S\n]?(?:以来|起(?![草诉来码初源到诉])|至今|迄今|以后|之后)/y
const SINCE_HAN_FAR = /[^，。；,;\d\n]{0,16}?(?:以来|至今)/y

const MOST_KEPT = 10_000 // texts; a report has a few thousand

/** All times named in a text, in order and without overlap; ranges are one period: 2011年7月至2012年6月期间. */
export const readPeriods = remembering(MOST_KEPT, read)

function read(text: string): readonly Period[] {
  const isReference = overlapping(readReferences(text))
  const dates = readDates(text).filter(({ span }) => !isReference(span))
  const periods: Period[] = []
  for (let i = 0; i < dates.length; i += 1) {
    const first = dates[i]
    const second = dates[i + 1]
    if (!first) continue
    if (second && isRange(text, first, second)) {
      periods.push(
        withTail(text, {
          ...first,
          span: { start: first.span.start, end: second.span.end },
          end: second.end,
          kind: 'range',
        }),
      )
      i += 1
    } else periods.push(withTail(text, first))
  }
  const isCovered = overlapping(periods.map(({ span }) => span))
  const add = (match: RegExpMatchArray, relative: RelativeTime) => {
    const [printed] = match
    const span = { start: match.index ?? 0, end: (match.index ?? 0) + printed.length }
    if (!isCovered(span)) periods.push({ span, printed, start: null, end: null, kind: 'relative', relative })
  }
  for (const match of text.matchAll(RELATIVE_PATTERN))
    add(match, RELATIVE[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'now')
  for (const match of text.matchAll(DAY_EN)) add(match, 'unstated year')
  return periods.sort((a, b) => a.span.start - b.span.start)
}

function isRange(text: string, first: PrintedDate, second: PrintedDate): boolean {
  const between = text.slice(first.span.end, second.span.start)
  if (second.start <= first.start) return false
  return (
    TO.test(between) ||
    (AND.test(between) && /between\s$/i.test(text.slice(Math.max(0, first.span.start - 8), first.span.start)))
  )
}

/** Adds 期间, and where 以来, 起 or since says so, opens the end. */
function withTail(text: string, date: PrintedDate): Period {
  const { span, kind, start } = date
  const tail = matchAt(TAIL, text, span.end)
  const period = (from: number, to: number, end: string | null): Period => ({
    span: { start: from, end: to },
    printed: text.slice(from, to),
    start,
    end,
    kind,
    relative: null,
  })
  if (tail) return period(span.start, span.end + tail[0].length, date.end)
  const before =
    /[自从][^\S\n]?$|(?:\bsince|\bas from)\s$/i.exec(text.slice(Math.max(0, span.start - 9), span.start))?.[0] ?? ''
  const han = /^[自从]/.test(before)
  const since = matchAt(SINCE_HAN, text, span.end) ?? (han ? matchAt(SINCE_HAN_FAR, text, span.end) : null)
  if (since) return period(span.start - (han ? before.length : 0), span.end + since[0].length, null)
  return before !== '' && !han ? period(span.start, span.end, null) : period(span.start, span.end, date.end)
}

/** A day or month without its year, in either language: '9-20' of 9 月 20 日 and of 20 September. */
function dayOfYear(printed: string): string {
  const han = /^(\d{1,2})\s?月(?:\s?(\d{1,2})\s?[日号])?$/.exec(printed)
  if (han) return `${han[1]}-${han[2] ?? ''}`
  const english = /^(?:(\d{1,2})\s)?([A-Z][a-z]+)$/.exec(printed)
  const month = MONTH_NAMES.indexOf(english?.[2] ?? '') + 1
  return month > 0 ? `${month}-${english?.[1] ?? ''}` : printed
}

/** Whether both name the same time. */
export function samePeriod(a: Period, b: Period): boolean {
  if (a.relative === 'unstated year') return b.relative === a.relative && dayOfYear(a.printed) === dayOfYear(b.printed)
  return a.relative === b.relative && a.start === b.start && a.end === b.end
}

/** Whether the two have a day in common; relative times only with the same relative time. */
export function overlaps(a: Period, b: Period): boolean {
  if (a.start === null || b.start === null) return samePeriod(a, b)
  return a.start <= (b.end ?? LAST_DAY) && b.start <= (a.end ?? LAST_DAY)
}

/** Whether the first holds the whole of the second: 2010年 holds 2010年11月. */
export function contains(a: Period, b: Period): boolean {
  if (a.start === null || b.start === null) return samePeriod(a, b)
  return a.start <= b.start && (b.end ?? LAST_DAY) <= (a.end ?? LAST_DAY)
}

const LAST_DAY = '9999-12-31'

/** The start of a dated period, as exact as printed: '2010', '2010-09', '2010-09-25'; null for ranges and relative time. */
export function isoDate(period: Pick<Period, 'start' | 'kind'>): string | null {
  const length = { day: 10, month: 7, year: 4, fiscal: 0, range: 0, relative: 0 }[period.kind]
  return length > 0 ? (period.start?.slice(0, length) ?? null) : null
}
