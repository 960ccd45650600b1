import type { Range, Segment } from './marks.ts'

const CLOSING = /^[，。、；：！？）》」』”’,.;:!?)%％]+/u
const OPENING = /[（《「『“‘(]$/u
const LETTER = /\S$/u
const SPACED = /\d{1,3}(?: \d{3})+(?!\d)\s?\p{Script=Han}?/gu

/** Segments one after another; those of a held group stay on one line. */
export type Group = { held: boolean; segments: Segment[] }

/**
 * Groups the segments of a line that must stay on one line: a mark with the letter it follows, a figure with the bracket
 * before it, both with the stops after them. Browsers break a line at either side of a control, even before a comma, and
 * at the space inside '24 050'.
 * Text segments are cut where a group begins or ends; no character is lost.
 */
export function together(text: string, segments: readonly Segment[]): Group[] {
  const holds = merged(
    segments.flatMap((segment) => (segment.kind === 'text' ? spaced(segment) : [holdOf(text, segment)])),
  )
  const groups: { hold: Range | undefined; segments: Segment[] }[] = []
  for (const segment of segments.flatMap((whole) => cut(whole, holds))) {
    const hold = holds.find(({ start, end }) => start <= segment.start && segment.end <= end)
    const latest = groups.at(-1)
    if (hold !== undefined && latest?.hold === hold) latest.segments.push(segment)
    else groups.push({ hold, segments: [segment] })
  }
  return groups.map(({ hold, segments }) => ({ held: hold !== undefined, segments }))
}

/** Numbers of plain words with spaces between their thousands. */
function spaced({ start, text }: Extract<Segment, { kind: 'text' }>): Range[] {
  return [...text.matchAll(SPACED)].map(({ index, 0: number }) => ({
    start: start + index,
    end: start + index + number.length,
  }))
}

function holdOf(text: string, { kind, start, end }: Segment): Range {
  const before = (kind === 'citation' ? LETTER : OPENING).exec(text.slice(0, start))?.[0] ?? ''
  const after = CLOSING.exec(text.slice(end))?.[0] ?? ''
  return { start: start - before.length, end: end + after.length }
}

function merged(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const latest = joined.at(-1)
    if (latest !== undefined && range.start < latest.end) latest.end = Math.max(latest.end, range.end)
    else joined.push({ ...range })
  }
  return joined
}

function cut(segment: Segment, holds: readonly Range[]): Segment[] {
  if (segment.kind !== 'text') return [segment]
  const inside = holds.flatMap(({ start, end }) => [start, end]).filter((at) => at > segment.start && at < segment.end)
  const cuts = [segment.start, ...new Set(inside), segment.end]
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? segment.start
    return { ...segment, start, end, text: segment.text.slice(start - segment.start, end - segment.start) }
  })
}
