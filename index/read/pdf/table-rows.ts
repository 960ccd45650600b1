import type { Chain } from './chains.ts'
import { columnsOf, type Edges, isFull, type Region } from './columns.ts'
import type { Leading } from './leading.ts'
import { type LineRun, type PdfLine, type Segment, segmentOf } from './lines.ts'
import { wraps } from './wrap.ts'

/** A row as printed: the lines of each cell. `span` marks one cell over the whole width. */
export type PdfRow = { cells: Segment[][]; span: boolean; bold: boolean }

export type PdfTable = {
  edges: Edges
  /** Where text of each column has to wrap. */
  limits: number[]
  leading: number
  /** The gap between two lines from which they are further apart than lines of a paragraph. */
  apart: number
  /** Whether rows stand further apart than the lines of a cell. */
  isSpaced: boolean
  /** Lines of each column's header; null where none stands out. */
  header: Segment[][] | null
  rows: PdfRow[]
}

const APART = 1.15 // of the leading: a wider gap between lines parts rows or paragraphs
const MAX_HEADER_LINES = 8

type Placed = { y: number; cells: (Segment | undefined)[]; span: boolean }

/** Tells the rows and cells of a region by its rules, by the gaps between lines, and by where text wraps. */
export function tableOf(region: Region, lines: readonly PdfLine[], leadingOf: Leading): PdfTable {
  const { edges, chains } = region
  const block = lines.slice(region.from, region.to)
  const headerLines = headerCount(block, chains, edges)
  const full = chains.filter((chain) => isFull(chain, edges))
  const placed = block.slice(headerLines).map((line) => place(line, region, full))
  const limits = limitsOf(placed, edges)
  const leading = leadingOf(sizeOf(block.slice(headerLines)))
  const gaps = placed.slice(1).map((line, i) => line.y - (placed[i]?.y ?? 0))
  const apart = apartFrom(gaps, leading)
  const isSpaced = gaps.filter((gap) => gap > apart).length > 0.25 * gaps.length
  const table: PdfTable = { edges, limits, leading, apart, isSpaced, header: null, rows: [] }
  if (headerLines > 0) table.header = headerCells(block.slice(0, headerLines), edges)
  const isGrid = full.length > 2 && standsBetween(region, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
  placed.forEach((line, i) => {
    const row = table.rows.at(-1)
    const before = placed[i - 1]
    const isRuledOff = before !== undefined && full.some(({ y }) => y > before.y && y < line.y)
    if (row && before && !isRuledOff && (isGrid || !startsRow(row, before, line, table))) addLine(row, line)
    else table.rows.push(addLine({ cells: limits.map(() => []), span: line.span, bold: true }, line))
  })
  return table
}

/** Halfway between the leading and the next wider gap that is usual, for rows set a little apart. */
function apartFrom(gaps: readonly number[], leading: number): number {
  const counts = new Map<number, number>()
  for (const gap of gaps) counts.set(Math.round(2 * gap), (counts.get(Math.round(2 * gap)) ?? 0) + 1)
  const usual = [...counts]
    .filter(([gap, count]) => count > 1 && count > 0.15 * gaps.length && gap > 2 * leading + 2 && gap < 3.2 * leading)
    .map(([gap]) => gap / 2)
  return usual.length > 0 ? (leading + Math.min(...usual)) / 2 : APART * leading
}

/** Whether upright rules part cells somewhere between two heights. */
const standsBetween = ({ edges, uprights }: Region, top: number, bottom: number) =>
  uprights.some(
    (rule) =>
      rule.bottom > top && rule.top < bottom && edges.slice(1, -1).some((edge) => Math.abs(edge - rule.left) < 4),
  )

function addLine(row: PdfRow, line: Placed): PdfRow {
  line.cells.forEach((segment, column) => {
    if (!segment) return
    row.cells[column]?.push(segment)
    row.bold &&= segment.bold
  })
  return row
}

function place(line: PdfLine, region: Region, full: readonly Chain[]): Placed {
  const { edges } = region
  if (isBoxedOver(line, region, full)) {
    return { y: line.y, cells: [segmentOf(line.runs, line.y)], span: true }
  }
  const groups: LineRun[][] = edges.slice(1).map(() => [])
  let span = false
  for (const run of line.runs) {
    const [first, last] = columnsOf(run, edges)
    span ||= first === 0 && last >= (edges.length - 1) / 2 && last > 0
    groups[first]?.push(run)
  }
  const cells = groups.map((runs) => (runs.length > 0 ? segmentOf(runs, line.y) : undefined))
  return { y: line.y, cells, span: span && cells.filter((cell) => cell).length === 1 }
}

/** Whether a line stands in a box over all columns, in a table whose other boxes are parted. */
function isBoxedOver(line: PdfLine, region: Region, full: readonly Chain[]): boolean {
  const above = full.findLast((chain) => chain.y < line.y)
  const below = full.find((chain) => chain.y > line.y)
  const isParted = (top: number, bottom: number) => standsBetween(region, top, bottom)
  if (!above || !below || !isParted(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)) return false
  return !isParted(above.y + 5, below.y - 5)
}

/** Lines above the rule under the header, which is as wide as the table; narrower ones part its levels. */
function headerCount(block: readonly PdfLine[], chains: readonly Chain[], edges: Edges): number {
  const top = block[0]?.y ?? 0
  const width = (edges.at(-1) ?? 0) - (edges[0] ?? 0)
  const under = chains.find((chain) => chain.y > top && chain.right - chain.left > 0.85 * width)
  if (!under) return 0
  const count = block.filter((line) => line.y < under.y).length
  return count <= MAX_HEADER_LINES && count < block.length ? count : 0
}

/** The size that most of its lines are set in. */
const sizeOf = (block: readonly PdfLine[]) =>
  block.map((line) => line.size).sort((a, b) => a - b)[block.length >> 1] ?? 10

/** A header over several columns stands in each of them. */
function headerCells(block: readonly PdfLine[], edges: Edges): Segment[][] {
  const cells: Segment[][] = edges.slice(1).map(() => [])
  for (const line of block) {
    const groups: LineRun[][] = []
    for (const run of line.runs) {
      const before = groups.at(-1)?.at(-1)
      if (before && run.left - before.right < 0.4 * run.size) groups.at(-1)?.push(run)
      else groups.push([run])
    }
    for (const runs of groups) {
      const segment = segmentOf(runs, line.y)
      const [first, last] = columnsOf(segment, edges)
      for (const cell of cells.slice(first, last + 1)) cell.push(segment)
    }
  }
  return cells
}

/** Text wraps at the right end of the column's longest line, or where the next column begins if no line comes near that. */
function limitsOf(placed: readonly Placed[], edges: Edges): number[] {
  return edges.slice(1).map((end, column) => {
    const texts = placed.filter((line) => !line.span).flatMap((line) => line.cells[column] ?? [])
    const longest = Math.max(...texts.map((text) => text.right))
    const size = texts[0]?.size ?? 10
    return end - longest < 2.5 * size ? longest : end - size
  })
}

/** Whether a line opens a new row below the lines of the current one. */
function startsRow(row: PdfRow, before: Placed, line: Placed, { limits, leading, apart, isSpaced }: PdfTable): boolean {
  const isApart = line.y - before.y > apart
  if (line.span || row.span) return !(line.span && row.span) || isApart
  const goesOn = (column: number) => {
    const above = row.cells[column]?.at(-1)
    const cell = line.cells[column]
    if (!above || !cell || cell.y - above.y > apart) return false
    return wraps(above, cell, limits[column] ?? 0)
  }
  const [first, ...rest] = line.cells
  const others = rest.flatMap((cell, i) => (cell ? [i + 1] : []))
  const runningOn = others.filter(goesOn).length
  if (isSpaced || !first) return isApart && runningOn === 0 && (first !== undefined || others.length > 1)
  const above = row.cells[0]?.at(-1)
  if (!above) return runningOn === 0 && line.y - before.y > 0.6 * leading
  // Where no gap tells, the first cell begins anew and no more of the others run on than begin anew with it.
  const isNew = first.y - above.y > apart || first.bold !== above.bold || (others.length > 0 && !goesOn(0))
  return isNew && runningOn <= others.length - runningOn + 1
}
