import type { TextBlock } from '../block.ts'
import type { Line } from '../line.ts'
import { type Value, valueAtStart } from './value.ts'

/** A cell paragraph of a flattened three-column table, or the part of one that a page break left on one page. */
export type Segment = {
  lines: Line[]
  /** Where it opens with a completed figure. */
  value: Value | null
  /** Its first line stands off the margin or at a page top. */
  indented: boolean
  top: boolean
  /** Its last line does not end the paragraph: it goes on after the page break. */
  cut: boolean
}

/** Lines of a row that may stand between a cut cell and the page top where it goes on. */
const PAGE_FOOT_LINES = 30

/**
 * Cuts the paragraphs of a table where a page break cuts a row. The printer empties a page cell by cell, so at a page's
 * foot a figure may follow the unfinished first cell ('…课程和' / '20 总部工作人员'), whose rest opens the next page.
 */
export function segmentsOf(blocks: readonly TextBlock[]): Segment[] {
  const lines = blocks.flatMap((block) => block.lines.map((line, i) => ({ line, first: i === 0 })))
  const toTop = distancesToTop(lines.map(({ line }) => line))
  const segments: Segment[] = []
  let pending = false
  lines.forEach(({ line, first }, i) => {
    const current = segments.at(-1)
    const value = valueAtStart(line.piece.text)
    const foot = !first && value !== null && current?.value === null && (toTop[i] ?? Infinity) <= PAGE_FOOT_LINES
    const resumed = pending && line.top
    if (current && !first && !foot && !resumed) {
      current.lines.push(line)
      return
    }
    if (current && !first) current.cut = true
    if (foot) pending = true
    if (resumed) pending = false
    segments.push({ lines: [line], value, indented: line.indent > 0, top: line.top, cut: false })
  })
  return segments
}

/** For each line, how many lines on the next page top is. */
function distancesToTop(lines: readonly Line[]): number[] {
  const distances: number[] = new Array(lines.length)
  let distance = Number.POSITIVE_INFINITY
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    distances[i] = distance
    distance = lines[i]?.top ? 1 : distance + 1
  }
  return distances
}
