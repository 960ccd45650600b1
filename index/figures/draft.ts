import type { Figure, Span } from '../report.ts'
import type { Surroundings } from './surroundings.ts'

/** A figure before it has an id: what of it is found in one cell of text, with spans in that text. */
export type Draft = Omit<Figure, 'id' | 'passage' | 'report' | 'printed' | 'change'> & {
  change: { role: 'before' | 'after'; other: Span } | null
}

/** What was read in a stretch of text. */
export type Read = Omit<Surroundings, 'sentence'>
