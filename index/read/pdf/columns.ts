import type { Chain } from './chains.ts'
import { edgesBetween } from './gutters.ts'
import type { Leading } from './leading.ts'
import type { PdfLine } from './lines.ts'
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
export function ruledRegions(
  lines: readonly PdfLine[],
  chains: readonly Chain[],
  uprights: readonly Rule[],
  leading: Leading,
): Region[] {
  const regions: Region[] = []
  let open: Chain[] = []
  const close = () => {
    const region = regionOf(lines, open, uprights, leading)
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

/** Columns by the joints of the rules, or else by the gaps in the lines between the first and the last rule. */
function columnEdges(lines: readonly PdfLine[], chains: readonly Chain[]): Edges {
  const drawn = edgesOf(chains)
  const [top] = chains
  const bottom = chains.at(-1)
  if (drawn.length > 2 || !top || !bottom) return drawn
  const inside = lines.filter((line) => line.y > top.y && line.y < bottom.y)
  return inside.length > 1 ? edgesBetween(inside) : drawn
}

/** Whether prose stands above the last of the chains, or only a title: then another table begins there. */
function isParted(lines: readonly PdfLine[], chains: readonly Chain[]): boolean {
  const edges = columnEdges(lines, chains.slice(0, -1))
  if (edges.length < 3) return false
  const last = chains.at(-1)
  const full = chains.slice(0, -1).filter((chain) => isFull(chain, edges))
  const above = full.at(-1)
  if (!last || !above) return false
  const between = lines.filter((line) => line.y > above.y && line.y < last.y)
  const rows = between.filter((line) => !crosses(line, edges) && filledColumns(line, edges).size > 1)
  const prose = between.filter((line) => crosses(line, edges))
  if (!isFull(last, edges)) return prose.length > 0.4 * between.length
  // Right under the header a lone line is the rest of a row from the page before.
  if (full.length < 3 && prose.length === 0) return false
  return between.length > 0 && rows.length < 0.3 * between.length
}

function regionOf(
  lines: readonly PdfLine[],
  chains: readonly Chain[],
  uprights: readonly Rule[],
  leading: Leading,
): Region | null {
  const [top] = chains
  const bottom = chains.at(-1)
  if (!top || !bottom) return null
  const from = lines.findIndex((line) => line.y > top.y)
  if (from === -1) return null
  let to = from
  while (to < lines.length && (lines[to]?.y ?? 0) < bottom.y) to += 1
  const edges = columnEdges(lines, chains)
  if (edges.length < 3) return null
  to = extendDown(lines, from, to, edges, leading)
  const inside = uprights.filter((rule) => rule.bottom > top.y && rule.top < bottom.y)
  return to - from >= 2 ? { from, to, edges, chains: [...chains], uprights: inside } : null
}

/** Takes the lines below that stand in the columns: rows after a rule inside the table, or all rows under its header. */
export function extendDown(
  lines: readonly PdfLine[],
  from: number,
  to: number,
  edges: Edges,
  leading: Leading,
): number {
  let end = to
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at]
    const before = lines[at - 1]
    if (!line || crosses(line, edges) || !isInside(line, edges)) break
    const gap = at > from && before ? line.y - before.y : 0
    if (gap > 4 * line.size) break
    const filled = filledColumns(line, edges)
    // Text right of the first column is no title or paragraph below the table.
    if (filled.size > 1 || (at === end && !filled.has(0) && gap <= 2.5 * leading(line.size))) end = at + 1
    else if (at === end && gap <= 1.25 * leading(line.size)) end = at + 1
    else if (at - end > 3) break
  }
  return end
}

const isInside = (line: PdfLine, edges: Edges) =>
  line.runs.every((run) => run.left >= (edges[0] ?? 0) - OVERHANG && run.right <= (edges.at(-1) ?? 0) + OVERHANG)
