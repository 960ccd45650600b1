import type { AnswerFigure } from '../../server/schema.ts'

type Derived = NonNullable<AnswerFigure['derived']>

/** To how many decimals a computed figure was rounded; null where it is exact, or comes of no division. */
export function roundedTo(value: number, { operation, operands }: Derived): number | null {
  const [first, second, ...more] = operands.map((operand) => operand.value)
  if (first === undefined || second === undefined || more.length > 0 || second === 0) return null
  const share = {
    ratio: first / second,
    rate: (100 * first) / second,
    'percent-change': (100 * (first - second)) / second,
  }
  const exact = Object.entries(share).find(([name]) => name === operation)?.[1]
  if (exact === undefined || Math.abs(Math.abs(exact) - Math.abs(value)) < DUST) return null
  return String(value).split('.')[1]?.length ?? 0
}

const DUST = 1e-9 // of floating-point arithmetic
