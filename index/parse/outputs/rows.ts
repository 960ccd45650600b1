import { type Line, type Piece, slicePiece, widthOf } from '../line.ts'
import type { Segment } from './segments.ts'
import { type Value, valueInside } from './value.ts'

/** A paragraph right of the first column, with the completed figure printed before it, if any. */
export type CellParagraph = {
  value: { value: Value['value']; piece: Piece } | null
  pieces: Piece[]
  page: number | null
}

/** A table row as printed: the first column's text, then the rest in reading order. */
export type RawRow = { planned: Piece[]; rest: CellParagraph[]; page: number | null; lines: Line[] }

type OpenRow = RawRow & {
  /** The first column goes on at the next page top. */
  plannedCut: boolean
  /** The paragraph that goes on after it. */
  cut: CellParagraph | null
}

/** Whether a paragraph explains why a figure differs from the plan. */
export function isExplanation(text: string): boolean {
  return /(?:高于|低于)计划/.test(text) || /^(?:the )?(?:higher|lower|increased?|decreased?|variance)\b/i.test(text)
}

/**
 * Puts the cell paragraphs of one table together into rows. A row opens with a paragraph that a completed figure
 * follows; a figure off the margin, right after another, or after an explanation goes on with the row above.
 */
export function rowsOf(segments: readonly Segment[]): RawRow[] {
  const rows: OpenRow[] = []
  const measure = Math.max(0, ...firstColumnWidths(segments))
  segments.forEach((segment, i) => {
    const row = rows.at(-1)
    const next = segments[i + 1]
    if (!row) rows.push(openRow(segment))
    else if (segment.value) addRest(row, segment, segment.value)
    else if (segment.top && continuesPlanned(row, segment, next, measure)) addPlanned(row, segment)
    else if (row.cut) addRest(row, segment, null)
    else if (row.rest.length === 0) addPlanned(row, segment)
    else if (opensRow(segment, next)) rows.push(openRow(segment))
    else addRest(row, segment, null)
  })
  return rows
}

function opensRow(segment: Segment, next: Segment | undefined): boolean {
  if (isExplanation(textOf(segment))) return false
  if (next?.value && !next.indented) return true
  return valueInside(segment.lines[0]?.piece.text ?? '') !== null
}

function continuesPlanned(row: OpenRow, segment: Segment, next: Segment | undefined, measure: number): boolean {
  if (row.plannedCut) return true
  const inline = row.lines[0]
  if (row.lines.length > 1 || !inline || next?.value || isExplanation(textOf(segment))) return false
  const value = valueInside(inline.piece.text)
  return value !== null && widthOf((row.planned[0] ?? inline.piece).text) >= 0.85 * measure
}

function openRow(segment: Segment): OpenRow {
  const row: OpenRow = {
    planned: [],
    rest: [],
    page: segment.lines[0]?.page ?? null,
    lines: [],
    plannedCut: false,
    cut: null,
  }
  addPlanned(row, segment)
  return row
}

/** Adds a first-column paragraph; its first line may print the other columns as well. */
function addPlanned(row: OpenRow, segment: Segment): void {
  row.lines.push(...segment.lines)
  row.plannedCut = segment.cut
  const [first, ...others] = segment.lines
  const inside = first && valueInside(first.piece.text)
  if (!first || !inside) {
    row.planned.push(...segment.lines.map((line) => line.piece))
    return
  }
  const planned = slicePiece(first.piece, 0, inside.start)
  const value = slicePiece(first.piece, inside.start, inside.end)
  const beside = slicePiece(first.piece, inside.end)
  if (planned) row.planned.push(planned)
  if (value) {
    const pieces = [...(beside ? [beside] : []), ...others.map((line) => line.piece)]
    row.rest.push({ value: { value: inside.value, piece: value }, pieces, page: first.page })
  }
}

function addRest(row: OpenRow, segment: Segment, value: Value | null): void {
  row.lines.push(...segment.lines)
  const [first, ...others] = segment.lines
  if (!first) return
  const printed = value && slicePiece(first.piece, value.start, value.end)
  const beside = value ? slicePiece(first.piece, value.end) : first.piece
  const pieces = [...(beside ? [beside] : []), ...others.map((line) => line.piece)]
  if (row.cut && !value) {
    row.cut.pieces.push(...pieces)
    row.cut = segment.cut ? row.cut : null
    return
  }
  const paragraph = {
    value: value && printed ? { value: value.value, piece: printed } : null,
    pieces,
    page: first.page,
  }
  row.rest.push(paragraph)
  row.cut = segment.cut ? paragraph : null
}

function textOf(segment: Segment): string {
  return segment.lines.map((line) => line.piece.text).join('')
}

/** Widths of lines that a paragraph goes on after and that a figure follows: the first column filled to its edge. */
function firstColumnWidths(segments: readonly Segment[]): number[] {
  return segments.flatMap((segment, i) =>
    segments[i + 1]?.value && !segment.value ? segment.lines.slice(0, -1).map((line) => widthOf(line.piece.text)) : [],
  )
}
