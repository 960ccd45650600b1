import type { PrintedDate } from '../language/periods/dates.ts'
import { isoDate } from '../language/periods.ts'
import type { Span } from '../report.ts'
import type { Draft, Read } from './draft.ts'
import { englishSubject, isEnglish } from './english-measure.ts'
import { subjectBefore } from './subject-before.ts'
import { clip, type Surroundings } from './surroundings.ts'

/** 2009 年的 12 150 人, 12,150 in 2009: the date is of what the figure measures. */
const OWNED = /^\s?[的为]\s?\S{0,3}$/
const OWNED_BEFORE = /^\sin\s$/

/** The dates of a stretch as figures: of what the figure they stand with measures, else of their clause. */
export function dateFigures(
  read: Read,
  sentence: (at: number) => Span,
  dates: readonly PrintedDate[],
  drafts: readonly Draft[],
): Draft[] {
  const { text, periods } = read
  return dates.map((printed) => {
    const { span } = printed
    const period = periods.find((p) => p.span.start <= span.start && span.end <= p.span.end)
    const after = period?.span.end ?? span.end
    const owner =
      drafts.find((draft) => draft.span.start >= after && OWNED.test(text.slice(after, draft.span.start))) ??
      drafts.findLast(
        (draft) => draft.span.end <= span.start && OWNED_BEFORE.test(text.slice(draft.span.end, span.start)),
      )
    return {
      value: Number(printed.start.slice(0, 4)),
      unit: null,
      kind: 'date',
      qualifier: null,
      period: period?.printed ?? null,
      measure: owner?.measure || eventOf({ ...read, sentence: sentence(span.start) }, span, period?.span ?? span),
      span,
      change: null,
      date: isoOf(printed),
    }
  })
}

/** The days told without their year, as figures whose value is the day: 8 月 11 日, 25 April. */
export function yearlessFigures(read: Read, sentence: (at: number) => Span): Draft[] {
  return read.periods.flatMap((period): Draft[] => {
    const { span, printed } = period
    const day = period.relative === 'unstated year' ? DAY.exec(printed) : null
    if (!day) return []
    const measure = eventOf({ ...read, sentence: sentence(span.start) }, span, span)
    const value = Number(day[1] ?? day[2])
    return [
      { value, unit: null, kind: 'date', qualifier: null, period: printed, measure, span, change: null, date: null },
    ]
  })
}

const DAY = /月\s?(\d{1,2})\s?[日号]|(\d{1,2})\s[A-Z]/

/** A date as exact as printed; null for one that runs over several years: 2008/09 年间. */
function isoOf({ start, end, kind }: PrintedDate): string | null {
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)]
  return isoDate({ start, kind }) ?? (first === last ? first : null)
}

/** What a date dates: the rest of its clause (成立以来，伙伴关系小组…), else what its clause speaks of before it. */
function eventOf(around: Surroundings, date: Span, period: Span): string {
  const { text, sentence } = around
  const since = /^\s?[^，。；\s以]{2,14}以来，[^，。；]*/.exec(text.slice(date.end, sentence.end))
  if (since) return clip(since[0])
  const following = text.slice(period.end, sentence.end)
  if (isEnglish(text, sentence)) return englishSubject(around, period.start) || upToStop(following)
  const own = text
    .slice(sentence.start, period.start)
    .replace(/^.*[，；：]/, '')
    .replace(/\s?[至到于在从自]?\s?$/, '')
  if (own.length > 3 && /^\s?[，；。]/.test(following)) return clip(own)
  const rest = upToStop(following)
  return (rest.length > 3 ? '' : subjectBefore(around, period.start)) || rest
}

function upToStop(after: string): string {
  const rest = after.replace(/^[\s，,]*的?\s?/, '')
  const stop = rest.search(/[，；。\n]|[,;.](?=\s|$)/)
  return clip(stop >= 0 ? rest.slice(0, stop) : rest)
}
