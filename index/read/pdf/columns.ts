import type { Chain } from './chains.ts'
import type { PdfLine } from './lines.ts'
import { segmentsOf } from './lines.ts'
import type { Rule } from './rules.ts'

/** Where a table's columns begin, and where the last ends. */
export type Edges = number[]

/** A stretch of a page's lines that may be a table, `to` exclusive, with the level and upright rules in it. */
export type Region = { from: number; to: number; edges: Edges; chains: Chain[]; uprights: Rule[] }

const SAME = 4 // points by which two rules of one table may differ
const OVERHANG = 3 // points by which text may stand over the edge of its column

/** The columns that a run reaches over, by the edges. */
export function columnsOf(run: { left: number; right: number }, edges: Edges): [first: number, last: number] {
  const inner = edges.slice(1, -1)
  const first = inner.filter((edge) => edge <= run.left + OVERHANG).length
  const last = inner.filter((edge) => edge < run.right - OVERHANG).length
  return [first, Math.max(first, last)]
}

export const crosses = (line: PdfLine, edges: Edges): boolean =>
  line.runs.some((run) => {
    const [first, last] = columnsOf(run, edges)
    return first !== last
  })

export const filledColumns = (line: PdfLine, edges: Edges): Set<number> =>
  new Set(line.runs.map((run) => columnsOf(run, edges)[0]))

/** Tables by their rules: lines of one width one under the other, whose joints show the columns. */
export function ruledRegions(lines: readonly PdfLine[], chains: readonly Chain[], uprights: readonly Rule[]): Region[] {
  const regions: Region[] = []
  let open: Chain[] = []
  const close = () => {
    const region = regionOf(lines, open, uprights)
    if (region && region.from >= (regions.at(-1)?.to ?? 0)) regions.push(region)
    open = []
  }
  for (const chain of chains) {
    const [first] = open
    const above = open.findLast((other) => isWide(other, open))
    const isBoxed = above !== undefined && areBoxed(above, chain, uprights)
    if (first && (!belongs(chain, first) || (!isBoxed && isParted(lines, [...open, chain])))) close()
    open.push(chain)
  }
  close()
  return regions
}

const belongs = (chain: Chain, first: Chain) => chain.left >= first.left - SAME && chain.right <= first.right + SAME

/** Whether a rule is as wide as the table, and not one between the levels of its header. */
export const isFull = (chain: Chain, edges: Edges): boolean =>
  chain.right - chain.left > 0.85 * ((edges.at(-1) ?? 0) - (edges[0] ?? 0))

const isWide = (chain: Chain, open: readonly Chain[]) => isFull(chain, edgesOf(open))

/** Whether upright rules at both ends join two level ones to a box. */
const areBoxed = (above: Chain, below: Chain, uprights: readonly Rule[]) =>
  [above.left, above.right].every((x) =>
    uprights.some(
      (rule) => Math.abs(rule.left - x) <= SAME && rule.top <= above.y + 2 * SAME && rule.bottom >= below.y - 2 * SAME,
    ),
  )

const edgesOf = (chains: readonly Chain[]): Edges => {
  const widest = chains.reduce((a, b) => (b.joints.length > a.joints.length ? b : a))
  return [
    Math.min(...chains.map((chain) => chain.left)),
    ...widest.joints,
    Math.max(...chains.map((chain) => chain.right)),
  ]
}

/** Whether prose stands above the last of the chains, or only a title: then another table begins there. */
function isParted(lines: readonly PdfLine[], chains: readonly Chain[]): boolean {
  const edges = edgesOf(chains)
  if (edges.length < 3) return false
  const last = chains.at(-1)
  const above = chains.slice(0, -1).findLast((chain) => isFull(chain, edges))
  if (!last || !above || !isFull(last, edges)) return false
  const between = lines.filter((line) => line.y > above.y && line.y < last.y)
  const rows = between.filter((line) => !crosses(line, edges) && filledColumns(line, edges).size > 1)
  return between.length > 0 && rows.length < 0.3 * between.length
}

function regionOf(lines: readonly PdfLine[], chains: readonly Chain[], uprights: readonly Rule[]): Region | null {
  const [top] = chains
  const bottom = chains.at(-1)
  if (!top || !bottom) return null
  const edges = edgesOf(chains)
  if (edges.length < 3) return null
  const from = lines.findIndex((line) => line.y > top.y)
  if (from === -1) return null
  let to = from
  while (to < lines.length && (lines[to]?.y ?? 0) < bottom.y) to += 1
  to = extendDown(lines, from, to, edges)
  const inside = uprights.filter((rule) => rule.bottom > top.y && rule.top < bottom.y)
  return to - from >= 2 ? { from, to, edges, chains: [...chains], uprights: inside } : null
}

/** Takes the lines below that stand in the columns: rows after a rule inside the table, or all rows under its header. */
export function extendDown(lines: readonly PdfLine[], from: number, to: number, edges: Edges): number {
  let end = to
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at]
    const before = lines[at - 1]
    if (!line || crosses(line, edges) || !isInside(line, edges)) break
    const gap = at > from && before ? line.y - before.y : 0
    if (gap > 4 * line.size) break
    if (filledColumns(line, edges).size > 1) end = at + 1
    else if (at === end && gap <= 1.3 * line.size) end = at + 1
    else if (at - end > 3) break
  }
  return end
}

const isInside = (line: PdfLine, edges: Edges) =>
  line.runs.every((run) => run.left >= (edges[0] ?? 0) - OVERHANG && run.right <= (edges.at(-1) ?? 0) + OVERHANG)

/** Tables without rules: at least three lines with gaps above one another, and hardly any text across them. */
export function openRegions(lines: readonly PdfLine[], taken: readonly Region[]): Region[] {
  const regions: Region[] = []
  const isTaken = (at: number) => taken.some((region) => at >= region.from && at < region.to)
  for (let at = 0; at < lines.length; at += 1) {
    if (isTaken(at)) continue
    const region = openRegion(lines, at, isTaken)
    if (!region) continue
    regions.push(region)
    at = region.to - 1
  }
  return regions
}

type Gap = { left: number; right: number }

const gapsOf = (line: PdfLine): Gap[] => {
  const segments = segmentsOf(line)
  return segments.slice(1).map((segment, i) => ({ left: segments[i]?.right ?? 0, right: segment.left }))
}

function openRegion(lines: readonly PdfLine[], from: number, isTaken: (at: number) => boolean): Region | null {
  const first = lines[from]
  if (!first) return null
  let gutters = gapsOf(first)
  if (gutters.length === 0) return null
  let to = from + 1
  let rows = 1
  for (let at = from + 1; at < lines.length && !isTaken(at); at += 1) {
    const line = lines[at]
    const before = lines[at - 1]
    if (!line || !before || line.y - before.y > 4 * line.size) break
    const free = gutters.flatMap((gutter) => narrowed(gutter, line))
    if (free.length < gutters.length) break
    gutters = free
    const gaps = gapsOf(line)
    if (gaps.length > 0) {
      for (const gap of gaps) if (!gutters.some((gutter) => overlap(gutter, gap))) gutters.push(gap)
      gutters.sort((a, b) => a.left - b.left)
      rows += 1
      to = at + 1
    } else if (at === to && line.y - before.y <= 1.3 * line.size) to = at + 1
  }
  if (rows < 3) return null
  const block = lines.slice(from, to)
  const left = Math.min(...block.flatMap((line) => line.runs.map((run) => run.left)))
  const right = Math.max(...block.flatMap((line) => line.runs.map((run) => run.right)))
  return { from, to, edges: [left, ...gutters.map((gutter) => gutter.right), right], chains: [], uprights: [] }
}

const overlap = (a: Gap, b: Gap) => a.left < b.right && b.left < a.right

/** What a line leaves free of a gutter: nothing if it prints across it. */
function narrowed(gutter: Gap, line: PdfLine): Gap[] {
  let { left, right } = gutter
  for (const segment of segmentsOf(line)) {
    if (segment.left <= left && segment.right >= right) return []
    if (segment.left > left && segment.left < right && segment.right >= right) right = Math.min(right, segment.left)
    else if (segment.right > left && segment.right < right && segment.left <= left) left = Math.max(left, segment.right)
    else if (segment.left > left && segment.right < right) right = segment.left // a column of its own inside the gutter
  }
  return right - left >= 0.5 * line.size ? [{ left, right }] : []
}
