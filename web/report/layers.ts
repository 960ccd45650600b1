import type { Range } from '../answer/marks.ts'

/** Ranges of a text that are drawn alike. */
export type Layer<Name extends string> = { name: Name; ranges: readonly Range[] }

/** A run of text and the layers that cover it. */
export type Piece<Name extends string> = Range & { text: string; names: Name[] }

/**
 * Cuts the part of `text` within `window` where any layer begins or ends. The pieces joined are that part, unchanged.
 * Ranges outside the text are cut to it; empty ones are dropped.
 */
export function pieces<Name extends string>(
  text: string,
  layers: readonly Layer<Name>[],
  window: Range = { start: 0, end: text.length },
): Piece<Name>[] {
  const start = Math.max(0, window.start)
  const end = Math.min(text.length, window.end)
  if (start >= end) return []
  const inside = layers.map(({ name, ranges }) => ({
    name,
    ranges: ranges.filter((range) => range.start < range.end && range.start < end && range.end > start),
  }))
  const cuts = new Set([start, end])
  for (const { ranges } of inside) {
    for (const range of ranges) {
      cuts.add(Math.max(start, range.start))
      cuts.add(Math.min(end, range.end))
    }
  }
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1] ?? end
    const names = inside.filter(({ ranges }) => ranges.some((r) => r.start <= from && r.end >= to)).map((l) => l.name)
    return { start: from, end: to, text: text.slice(from, to), names }
  })
}
