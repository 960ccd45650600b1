import type { Segment } from './marks.ts'

type Mark = Extract<Segment, { kind: 'citation' }>

/** Words, a figure, or marks that follow one another without a letter between them: these make one chip. */
export type Drawn = { marks: Mark[] } | { segment: Exclude<Segment, Mark> }

/** Joins neighbouring marks. */
export function withChips(segments: readonly Segment[]): Drawn[] {
  const drawn: Drawn[] = []
  for (const segment of segments) {
    const latest = drawn.at(-1)
    if (segment.kind !== 'citation') drawn.push({ segment })
    else if (latest !== undefined && 'marks' in latest) latest.marks.push(segment)
    else drawn.push({ marks: [segment] })
  }
  return drawn
}
