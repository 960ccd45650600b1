import { columnsOf, type Edges, type Region } from './columns.ts'
import type { Leading } from './leading.ts'
import { type PdfLine, type Segment, segmentOf, segmentsOf } from './lines.ts'
import { regionsOf } from './regions.ts'
import type { Rule } from './rules.ts'
import { type PdfTable, tableOf } from './table-rows.ts'
import { wraps } from './wrap.ts'

/** What stands on a page below its header, in reading order. */
export type Piece = { kind: 'lines'; lines: Segment[] } | { kind: 'table'; table: PdfTable }

const MAX_STRETCH = 5 // font sizes that a space is stretched to at most
const MIN_PROSE_LINES = 8 // on each side, for two columns to be read one after the other

/**
 * Tells tables from running text on a page, and puts columns of text one after the other. `above` are the columns of the
 * table that the page before ended with.
 */
export function layOutPage(
  lines: readonly PdfLine[],
  rules: readonly Rule[],
  leading: Leading,
  above: Edges | null,
): Piece[] {
  const regions = regionsOf(lines, rules, leading, above)
  const pieces: Piece[] = []
  let at = 0
  for (const region of regions) {
    pieces.push({ kind: 'lines', lines: textLines(lines, at, region.from) })
    pieces.push(...readRegion(region, lines, leading, region.from === 0 && above !== null))
    at = region.to
  }
  pieces.push({ kind: 'lines', lines: textLines(lines, at, lines.length) })
  return pieces.filter((piece) => piece.kind === 'table' || piece.lines.length > 0)
}

function readRegion(region: Region, lines: readonly PdfLine[], leading: Leading, goesOn: boolean): Piece[] {
  const block = lines.slice(region.from, region.to)
  const columns = region.edges.slice(1).map((end, column) => ({
    end,
    lines: block.flatMap((line) => {
      const runs = line.runs.filter((run) => columnsOf(run, region.edges)[0] === column)
      return runs.length > 0 ? [segmentOf(runs, line.y)] : []
    }),
  }))
  if (region.chains.length === 0 && columns.every(({ lines }) => isProse(lines))) {
    return columns.map((column) => ({ kind: 'lines', lines: column.lines }))
  }
  const table = tableOf(region, lines, leading)
  const least = region.chains.length > 0 || goesOn ? 1 : columns.length > 2 ? 2 : 3
  const isTable = table.rows.length >= least
  return isTable ? [{ kind: 'table', table }] : [{ kind: 'lines', lines: textLines(lines, region.from, region.to) }]
}

/** Segments of lines outside tables; a line stretched to the width of the one above or below it is one segment. */
function textLines(lines: readonly PdfLine[], from: number, to: number): Segment[] {
  return lines.slice(from, to).flatMap((line, i) => {
    const segments = segmentsOf(line)
    const near = [lines[from + i - 1], lines[from + i + 1]]
    return segments.length > 1 && near.some((other) => other && isStretched(segments, other))
      ? segmentOf(line.runs, line.y)
      : segments
  })
}

function isStretched(segments: readonly Segment[], other: PdfLine): boolean {
  const [first] = segments
  const last = segments.at(-1)
  const [whole, ...more] = segmentsOf(other)
  if (!first || !last || !whole || more.length > 0 || Math.abs(last.right - whole.right) > 2) return false
  const gaps = segments.slice(1).map((segment, i) => segment.left - (segments[i]?.right ?? 0))
  const widest = Math.max(...gaps)
  const isAligned = [whole.left, whole.hang].some(
    (left) => Math.abs(first.left - left) < 2 || Math.abs(first.hang - left) < 2,
  )
  const isEven = gaps.length > 2 && widest < 1.5 * Math.min(...gaps)
  return widest < MAX_STRETCH * first.size && (isAligned || isEven)
}

/** Whether lines run on from one to the next as text does, and not cell by cell. */
function isProse(lines: readonly Segment[]): boolean {
  const limit = Math.max(...lines.map((line) => line.right))
  const runOn = lines.slice(1).filter((line, i) => wraps(lines[i] ?? line, line, limit))
  return lines.length >= MIN_PROSE_LINES && runOn.length >= 0.6 * lines.length
}
