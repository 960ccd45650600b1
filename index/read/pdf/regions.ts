import { chainsOf } from './chains.ts'
import { crosses, type Edges, extendDown, filledColumns, type Region, ruledRegions } from './columns.ts'
import { openTable } from './gutters.ts'
import type { Leading } from './leading.ts'
import type { PdfLine } from './lines.ts'
import type { Rule } from './rules.ts'

const MAX_HEADER_LINES = 5 // above the first line that shows several columns

/**
 * The stretches of a page's lines that are laid out in columns: by rules; at the top of the page by the columns of the
 * table that the page before ended with (`above`); and by gaps that stand above one another.
 */
export function regionsOf(
  lines: readonly PdfLine[],
  rules: readonly Rule[],
  leading: Leading,
  above: Edges | null,
): Region[] {
  const drawn = rules.filter((rule) => !isUnderline(rule, lines))
  const uprights = drawn.filter((rule) => rule.kind === 'vertical')
  const regions = ruledRegions(lines, chainsOf(drawn), uprights, leading)
  const isTaken = (at: number) => regions.some((region) => at >= region.from && at < region.to)
  if (above && lines.length > 0 && !isTaken(0)) {
    const right = Math.max(...lines.flatMap((line) => line.runs.map((run) => run.right)))
    const edges = [...above.slice(0, -1), Math.max(above.at(-1) ?? 0, right)]
    const to = extendDown(lines, 0, 0, edges, leading)
    const isTable = lines.slice(0, to).some((line) => filledColumns(line, edges).size > 1)
    if (isTable && !isTaken(to - 1)) regions.push({ from: 0, to, edges, chains: [], uprights: [] })
  }
  for (let at = 0; at < lines.length; at += 1) {
    if (isTaken(at)) continue
    const next = regions.map((region) => region.from).filter((from) => from > at)
    const table = openTable(lines, at, Math.min(lines.length, ...next), leading)
    if (table) regions.push({ ...table, from: headerStart(lines, table, isTaken, leading), chains: [], uprights: [] })
  }
  return regions.sort((a, b) => a.from - b.from)
}

/** Takes in the lines of a header right above that stand in single columns, but not in the first, where a title would. */
function headerStart(
  lines: readonly PdfLine[],
  { from, edges }: { from: number; edges: Edges },
  isTaken: (at: number) => boolean,
  leading: Leading,
): number {
  let start = from
  for (let at = from - 1; at >= Math.max(0, from - MAX_HEADER_LINES) && !isTaken(at); at -= 1) {
    const line = lines[at]
    const below = lines[at + 1]
    if (!line || !below || below.y - line.y > 1.25 * leading(line.size) || crosses(line, edges)) break
    if (filledColumns(line, edges).has(0)) break
    start = at
  }
  return start
}

/** Whether a rule stands right under words and is as long as they are. */
const isUnderline = (rule: Rule, lines: readonly PdfLine[]) =>
  rule.kind === 'horizontal' &&
  lines.some(
    ({ y, size, runs }) =>
      rule.top > y &&
      rule.bottom < y + 0.35 * size &&
      runs.some((run) => Math.abs(run.left - rule.left) < 3) &&
      runs.some((run) => Math.abs(run.right - rule.right) < 3),
  )
