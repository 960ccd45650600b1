import { findChanges } from './figures/changes.ts'
import { inColumn } from './figures/column.ts'
import { dateFigures, yearlessFigures } from './figures/date-figures.ts'
import type { Draft, Read } from './figures/draft.ts'
import { measureOf } from './figures/measures.ts'
import { readQuantities } from './figures/quantities.ts'
import { ownerOf } from './figures/respectively.ts'
import { stretchesOf, within } from './figures/stretches.ts'
import type { Surroundings } from './figures/surroundings.ts'
import { timesOf } from './figures/times.ts'
import { type PrintedDate, readDates } from './language/periods/dates.ts'
import { readPeriods } from './language/periods.ts'
import { overlapping, readReferences } from './language/references.ts'
import { splitSentences } from './language/sentences.ts'
import { unitOf } from './language/units.ts'
import type { Figure, OutputRow, Passage, Span } from './report.ts'

/**
 * Every figure of a passage, in the order of its text: counts, shares, sums, durations, ranks and dates, each with its
 * characters, unit, qualifier, the time it belongs to and what it measures. Of an output row the completed values are
 * figures measured by the words beside them. Not figures: symbols, resolution, paragraph and session numbers, list marks.
 */
export function findFigures(passage: Passage): Figure[] {
  if (passage.kind === 'abbreviation') return []
  const completed = passage.kind === 'output' ? completedFigures(passage) : []
  const read = cellsOf(passage).flatMap((cell, i) => {
    const text = passage.text.slice(cell.start, cell.end)
    const drafts = readFigures(text)
    const told = passage.kind === 'table-row' ? drafts.map((draft) => inColumn(passage, i, text, draft)) : drafts
    return shiftAll(told, cell.start)
  })
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

/** The figures of a text by itself, in its order; places are of that text. */
export function readFigures(text: string): Draft[] {
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
    return [...drafts, ...dateFigures(read, sentence, dates[n] ?? [], drafts), ...yearlessFigures(read, sentence)]
  })
}

const datesOutside = (text: string, named: readonly Span[]): PrintedDate[] => {
  const isNamed = overlapping(named)
  return readDates(text).filter(({ span }) => !isNamed(span))
}

function countFigures(read: Read, sentence: (at: number) => Span): Draft[] {
  const { text, quantities, periods } = read
  const changes = findChanges(text, quantities, periods)
  const times = timesOf(text, quantities, periods)
  return quantities.map((quantity, i): Draft => {
    const change = changes.find(({ before, after }) => before === i || after === i)
    const other = change && quantities[change.before === i ? change.after : change.before]
    const subject = change ? Math.min(change.before, change.after) : i
    return {
      ...quantity,
      period: times[i] ?? times[change?.after ?? -1] ?? null,
      measure: ownMeasure({ ...read, sentence: sentence(quantities[subject]?.span.start ?? 0) }, subject),
      change: other ? { role: change.before === i ? 'before' : 'after', other: other.span } : null,
      date: null,
    }
  })
}

/** What a figure measures, and of whom where its sentence tells several apart. */
function ownMeasure(around: Surroundings, i: number): string {
  const owner = ownerOf(around, i)
  return owner === null ? measureOf(around, i) : `${owner.name} ${measureOf(around, owner.last)}`.trim()
}

function shiftAll(drafts: Draft[], by: number): Draft[] {
  const moved = ({ start, end }: Span): Span => ({ start: start + by, end: end + by })
  return drafts.map((draft) => ({
    ...draft,
    span: moved(draft.span),
    change: draft.change && { ...draft.change, other: moved(draft.change.other) },
  }))
}
