import type { Place } from '../route.ts'
import type { Figure } from './filter.ts'

/** Where a figure stands, its characters lit. */
export function placeOfFigure({ report, passage, span }: Figure): Place {
  return { report, passage, marks: [span] }
}
