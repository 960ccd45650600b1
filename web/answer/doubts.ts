import type { AnswerFigure, Citation } from '../../server/schema.ts'
import type { Range } from './marks.ts'

/** A number of the answer that the page itself finds in no cited passage. */
export type Doubt = Range

const NUMBER = /\d+(?:[ ,\u00a0\u202f]\d{3})*(?:\.\d+)?/g
const MARK = /\[\d+\]/g

/**
 * The numbers of an answer that stand neither in a figure nor, digit by digit, in a cited passage.
 * Used only where the server says that some number is unsupported: it marks which ones a reader must not rely on.
 */
export function doubtfulNumbers(
  text: string,
  figures: readonly AnswerFigure[],
  citations: readonly Citation[],
): Doubt[] {
  const known = new Set(citations.flatMap(({ passage }) => passage.text.match(NUMBER) ?? []).map(digits))
  const covered = [
    ...[...text.matchAll(MARK)].map((mark) => ({ start: mark.index, end: mark.index + mark[0].length })),
    ...figures.flatMap(({ at }) => (at === null ? [] : [{ start: at[0], end: at[1] }])),
  ]
  return [...text.matchAll(NUMBER)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => !covered.some((range) => range.start <= start && range.end >= end))
    .filter(({ start, end }) => !known.has(digits(text.slice(start, end))))
}

function digits(printed: string): string {
  return printed.replace(/[ ,\u00a0\u202f]/g, '')
}
