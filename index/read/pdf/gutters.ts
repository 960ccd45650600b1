import type { Edges } from './columns.ts'
import type { Leading } from './leading.ts'
import { type PdfLine, type Segment, segmentsOf } from './lines.ts'

/** White space between two columns, from the longest text on its left to the beginning of those on its right. */
type Gutter = { left: number; right: number }

const MIN_WIDTH = 0.5 // of the font size
const MAX_CROSSED = 0.25 // of the lines, printed across a gutter by headings inside the table

const gapsOf = (segments: readonly Segment[]): Gutter[] =>
  segments.slice(1).map((segment, i) => ({ left: segments[i]?.right ?? 0, right: segment.left }))

/** The columns of lines that hold a table, by the gaps that stand above one another in at least two of them. */
export function edgesBetween(block: readonly PdfLine[]): Edges {
  const lines = block.map(segmentsOf)
  const clusters: (Gutter & { count: number })[] = []
  const gaps = lines.flatMap(gapsOf).sort((a, b) => a.left + a.right - b.left - b.right)
  for (const gap of gaps) {
    const cluster = clusters.at(-1)
    if (cluster && gap.left < cluster.right && gap.right > cluster.left) {
      cluster.left = Math.max(cluster.left, gap.left)
      cluster.right = Math.min(cluster.right, gap.right)
      cluster.count += 1
    } else clusters.push({ ...gap, count: 1 })
  }
  const gutters = clusters.filter(({ left, right, count }) => {
    const middle = (left + right) / 2
    const crossed = lines.filter((line) => line.some((segment) => segment.left < middle && segment.right > middle))
    return count > 1 && crossed.length <= MAX_CROSSED * lines.length
  })
  return edgesOf(lines.flat(), gutters)
}

const edgesOf = (segments: readonly Segment[], gutters: readonly Gutter[]): Edges => [
  Math.min(...segments.map((segment) => segment.left)),
  ...gutters.map((gutter) => gutter.right),
  Math.max(...segments.map((segment) => segment.right)),
]

/** A stretch of lines and its columns. */
export type OpenTable = { from: number; to: number; edges: Edges }

/** A table without rules that begins at a line: three lines with gaps above one another, two where there are two gaps. */
export function openTable(lines: readonly PdfLine[], from: number, end: number, leading: Leading): OpenTable | null {
  const [first] = lines.slice(from, end)
  let gutters = first ? gapsOf(segmentsOf(first)) : []
  if (gutters.length === 0) return null
  let to = from + 1
  let rows = 1
  for (let at = from + 1; at < end; at += 1) {
    const line = lines[at]
    const before = lines[at - 1]
    if (!line || !before || line.y - before.y > 4 * line.size) break
    const segments = segmentsOf(line)
    const free = gutters.flatMap((gutter) => narrowed(gutter, segments, MIN_WIDTH * line.size))
    if (free.length < gutters.length) break
    gutters = free
    const gaps = gapsOf(segments)
    if (gaps.length > 0) {
      for (const gap of gaps)
        if (!gutters.some((gutter) => gap.left < gutter.right && gap.right > gutter.left)) gutters.push(gap)
      gutters.sort((a, b) => a.left - b.left)
      rows += 1
      to = at + 1
    } else if (at === to && line.y - before.y <= 1.25 * leading(line.size)) to = at + 1
  }
  if (rows < (gutters.length > 1 ? 2 : 3)) return null
  return { from, to, edges: edgesOf(lines.slice(from, to).flatMap(segmentsOf), gutters) }
}

/** What a line leaves free of a gutter: nothing if it prints across it or leaves too little. */
function narrowed(gutter: Gutter, segments: readonly Segment[], least: number): Gutter[] {
  let { left, right } = gutter
  for (const segment of segments) {
    if (segment.left <= left && segment.right >= right) return []
    if (segment.left > left && segment.left < right) right = segment.left
    else if (segment.left <= left && segment.right > left && segment.right < right) left = segment.right
  }
  return right - left >= least ? [{ left, right }] : []
}
