import { numbersStated } from '../../index/language/numbers.ts'
import type { Answer } from '../schema.ts'

/** Numbers are stated exactly; this much of a computed one is left for the rounding of a share or multiple. */
const TOLERANCE = 5e-4

/**
 * Counts the numbers that an answer's text states, and those that stand in a cited passage or its label, in the
 * question, or are computed from cited figures. An answer of our own must have them all.
 */
export function checkNumbers(
  answer: Pick<Answer, 'text' | 'citations' | 'figures'>,
  question: string,
): Answer['check'] {
  const stated = numbersStated(answer.text.replace(/\[\d+\]/g, ' '))
  const sources = answer.citations.map(({ passage }) =>
    [passage.text, passage.label, passage.report.symbol ?? '', passage.report.title, ...passage.section].join('\n'),
  )
  const cited = new Set([...numbersStated([...sources, question].join('\n')), ...answer.figures.map((f) => f.value)])
  const computed = answer.figures.flatMap(({ value, derived }) =>
    derived ? [value, ...derived.operands.map((o) => o.value), ...numbersStated(derived.expression)] : [],
  )
  const supported = stated.filter(
    (n) => cited.has(n) || computed.some((c) => Math.abs(c - n) <= Math.abs(c) * TOLERANCE),
  )
  return { numbers: stated.length, supported: supported.length }
}
