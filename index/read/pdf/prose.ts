import type { Leading } from './leading.ts'
import type { Segment } from './lines.ts'
import { leadsToPage, startsItem, wraps } from './wrap.ts'

/** Lines that make a paragraph, a heading or a footnote. */
export type Prose = { lines: Segment[]; limit: number }

const APART = 1.3 // of the leading
const NEARLY_FULL = 0.8 // of the width that text is set in
const NEAR = 8 // lines up and down that show where text wraps

/** Puts lines in reading order into paragraphs, by gaps, labels, type and where text wraps. */
export function proseOf(lines: readonly Segment[], leading: Leading): Prose[] {
  const pageLimit = usualRight(lines)
  const all: Prose[] = []
  lines.forEach((line, i) => {
    const limit = limitAt(lines, i, leading(line.size), pageLimit)
    const last = all.at(-1)
    const before = last?.lines.at(-1)
    if (last && before && goesOn(last, before, line, leading(line.size))) {
      last.lines.push(line)
      last.limit = Math.max(last.limit, limit)
    } else all.push({ lines: [line], limit })
  })
  return all
}

function goesOn(paragraph: Prose, before: Segment, line: Segment, leading: number): boolean {
  const gap = line.y - before.y
  if (line.note !== null || gap <= 0 || gap > APART * leading) return false
  if (Math.abs(line.size - before.size) > 0.08 * line.size || !isUnder(before, line)) return false
  const isLabelled = line.hang > line.left
  if (before.bold && line.bold && !isLabelled && !/[.。:：]$/.test(before.text)) return true
  if (isLabelled || leadsToPage(before.text) || startsItem(paragraph.lines, line)) return false
  // Words that are not to be parted ('of 4 December') leave a line short in the middle of a sentence.
  const isNearlyFull = before.right - before.left > NEARLY_FULL * (paragraph.limit - before.left)
  return wraps(before, line, paragraph.limit) || (isNearlyFull && /[\p{Ll}\p{N},]$/u.test(before.text))
}

/** Whether a line stands below the one before, first lines being set in or out a little, and not in another column. */
const isUnder = (before: Segment, line: Segment) =>
  Math.abs(line.left - before.left) < 5 * line.size || (line.left < before.right && line.right > before.left)

/** Where most text of the page ends. */
function usualRight(lines: readonly Segment[]): number {
  const rights = lines.map((line) => line.right).sort((a, b) => b - a)
  return rights[Math.floor(rights.length / 20)] ?? 0
}

/** Where text wraps around a line: at the end that three near lines share, else at the page's. */
function limitAt(lines: readonly Segment[], at: number, leading: number, pageLimit: number): number {
  const near = [at]
  for (const step of [-1, 1]) {
    for (let i = at + step; Math.abs(i - at) <= NEAR; i += step) {
      const other = lines[i]
      const gap = Math.abs((other?.y ?? Number.POSITIVE_INFINITY) - (lines[i - step]?.y ?? 0))
      if (!other || gap > 1.7 * leading || Math.abs(other.size - (lines[at]?.size ?? 0)) > 0.5) break
      near.push(i)
    }
  }
  const rights = near.map((i) => lines[i]?.right ?? 0).sort((a, b) => b - a)
  const size = lines[at]?.size ?? 10
  const shared = rights.find((right, i) => right - (rights[i + 2] ?? 0) < 0.8 * size)
  return shared ?? Math.max(pageLimit, rights[0] ?? 0)
}
