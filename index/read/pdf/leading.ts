import type { Segment } from './lines.ts'

/** The distance between two lines of a paragraph, in points, for a font size. */
export type Leading = (size: number) => number

const SURE = 10 // pairs of lines from which a wide leading is believed

/** Reads the leading of each font size off lines that stand right under one another: the smallest that is usual. */
export function readLeading(pages: readonly (readonly Segment[])[]): Leading {
  const sizes = new Map<number, Map<number, number>>()
  for (const lines of pages) {
    lines.forEach((line, i) => {
      const below = lines.slice(i + 1, i + 12).find((other) => other.y > line.y && Math.abs(other.left - line.left) < 2)
      if (!below || Math.abs(below.size - line.size) > 0.5) return
      const gap = Math.round(2 * (below.y - line.y)) / 2
      if (gap < 0.8 * line.size || gap > 3 * line.size) return
      const key = Math.round(line.size)
      const gaps = sizes.get(key) ?? new Map<number, number>()
      sizes.set(key, gaps.set(gap, (gaps.get(gap) ?? 0) + 1))
    })
  }
  return (size) => {
    const gaps = [...(sizes.get(Math.round(size)) ?? [])]
    const total = gaps.reduce((sum, [, count]) => sum + count, 0)
    const usual = gaps.filter(([, count]) => count >= Math.max(2, 0.08 * total)).map(([gap]) => gap)
    const smallest = Math.min(...usual)
    return usual.length > 0 && (smallest <= 1.9 * size || total >= SURE) ? smallest : 1.2 * size
  }
}
