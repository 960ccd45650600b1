import { findChanges } from './figures/changes.ts'
import { englishSubject, isEnglish } from './figures/english-measure.ts'
import { measureOf } from './figures/measures.ts'
import { readQuantities } from './figures/quantities.ts'
import { stretchesOf, within } from './figures/stretches.ts'
import { subjectBefore } from './figures/subject-before.ts'
import { clip, type Surroundings } from './figures/surroundings.ts'
import { timesOf } from './figures/times.ts'
import { type PrintedDate, readDates } from './language/periods/dates.ts'
import { isoDate, readPeriods } from './language/periods.ts'
import { overlapping, readReferences } from './language/references.ts'
import { splitSentences } from './language/sentences.ts'
import { unitOf } from './language/units.ts'
import type { Figure, OutputRow, Passage, Span } from './report.ts'

type Draft = Omit<Figure, 'id' | 'passage' | 'report' | 'printed' | 'change'> & {
  change: { role: 'before' | 'after'; other: Span } | null
}

/**
 * Every figure of a passage, in the order of its text: counts, shares, sums, durations, ranks and dates, each with its
 * characters, unit, qualifier, the time it belongs to and what it measures. Of an output row the completed values are
 * figures measured by the words beside them. Not figures: symbols, resolution, paragraph and session numbers, list marks.
 */
export function findFigures(passage: Passage): Figure[] {
  if (passage.kind === 'abbreviation') return []
  const completed = passage.kind === 'output' ? completedFigures(passage) : []
  const read = cellsOf(passage).flatMap((cell) =>
    shiftAll(readFigures(passage.text.slice(cell.start, cell.end)), cell.start),
  )
  const isCompleted = overlapping(completed.map(({ span }) => span))
  const drafts = [...completed, ...read.filter(({ span }) => !isCompleted(span))]
  const id = (span: Span) => `${passage.id}#${span.start}`
  return drafts
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ change, ...figure }) => ({
      id: id(figure.span),
      passage: passage.id,
      report: passage.report,
      ...figure,
      printed: passage.text.slice(figure.span.start, figure.span.end),
      change: change && { role: change.role, other: id(change.other) },
    }))
}

/** The parts of a passage that are read each by itself: a number never goes on in the next cell. */
function cellsOf(passage: Passage): Span[] {
  if (passage.kind === 'table-row') return passage.cells
  if (passage.kind !== 'output') return [{ start: 0, end: passage.text.length }]
  const { planned, remarks } = passage.cells
  return [planned, ...remarks]
}

function completedFigures(row: OutputRow): Draft[] {
  return row.completed.flatMap(({ value, unit, span, unitSpan }) => {
    if (typeof value !== 'number') return []
    const sign = unit === '%' && unitSpan && unitSpan.start - span.end <= 1 ? unitSpan.end : span.end
    return [
      {
        value,
        unit,
        kind: unit === null ? 'count' : unitOf(unit).kind,
        qualifier: null,
        period: null,
        measure: unit === null || unit === '%' ? row.planned : headOf(unit),
        span: { start: span.start, end: sign },
        change: null,
        date: null,
      },
    ]
  })
}

/** '报告，警务(8)、司法(4)' counts 报告. */
const headOf = (unit: string): string => /^[^，。；(（]{2,}/.exec(unit)?.[0].trim() ?? unit

function readFigures(text: string): Draft[] {
  const named = readReferences(text)
  const periods = readPeriods(text)
  const stretches = stretchesOf(text)
  const quantities = within(stretches, readQuantities(text, named, periods))
  const times = within(stretches, periods)
  const dates = within(stretches, datesOutside(text, named))
  const sentences = within(
    stretches,
    splitSentences(text).map((span) => ({ span })),
  )
  return stretches.flatMap((stretch, n) => {
    const sentence = (at: number) =>
      sentences[n]?.find(({ span }) => span.start <= at && at < span.end)?.span ?? stretch
    const read = { text, quantities: quantities[n] ?? [], periods: times[n] ?? [] }
    const drafts = countFigures(read, sentence)
    return [...drafts, ...dateFigures(read, sentence, dates[n] ?? [], drafts)]
  })
}

const datesOutside = (text: string, named: readonly Span[]): PrintedDate[] => {
  const isNamed = overlapping(named)
  return readDates(text).filter(({ span }) => !isNamed(span))
}

type Read = Omit<Surroundings, 'sentence'>

function countFigures(read: Read, sentence: (at: number) => Span): Draft[] {
  const { text, quantities, periods } = read
  const changes = findChanges(text, quantities, periods)
  const times = timesOf(text, quantities, periods)
  return quantities.map((quantity, i): Draft => {
    const change = changes.find(({ before, after }) => before === i || after === i)
    const other = change && quantities[change.before === i ? change.after : change.before]
    const subject = change?.after === i ? change.before : i
    return {
      ...quantity,
      period: times[i] ?? times[change?.after ?? -1] ?? null,
      measure: measureOf({ ...read, sentence: sentence(quantities[subject]?.span.start ?? 0) }, subject),
      change: other ? { role: change.before === i ? 'before' : 'after', other: other.span } : null,
      date: null,
    }
  })
}

/** 2009 年的 12 150 人, 12,150 in 2009: the date is of what the figure measures. */
const OWNED = /^\s?[的为]\s?\S{0,3}$/
const OWNED_BEFORE = /^\sin\s$/

function dateFigures(
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

function shiftAll(drafts: Draft[], by: number): Draft[] {
  const moved = ({ start, end }: Span): Span => ({ start: start + by, end: end + by })
  return drafts.map((draft) => ({
    ...draft,
    span: moved(draft.span),
    change: draft.change && { ...draft.change, other: moved(draft.change.other) },
  }))
}
