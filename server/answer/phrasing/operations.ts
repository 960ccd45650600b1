import type { Figure, Passage } from '../../../index/report.ts'
import type { Operation } from '../../question/query.ts'
import type { Stated } from '../draft.ts'

export type Operand = { figure: Figure; passage: Passage }

const DECIMALS = 10 // floating-point dust beyond this is not the report's

const tidy = (value: number) => Number(value.toFixed(DECIMALS))
/** Percentages and multiples are shown to one decimal; the value keeps two. */
const round = (value: number, places: number) => Number(value.toFixed(places))

/**
 * A figure computed from cited ones. Difference: the larger less the smaller. Ratio: first over second. Percent change:
 * (first - second) / second. Rate: first as a percentage of second. Sum: of all. Operands stay as printed.
 */
export function computed(operation: Operation, operands: readonly Operand[]): Extract<Stated, { from: 'computed' }> {
  const values = operands.map((o) => o.figure.value)
  const [a = 0, b = 0] = values
  const shared = operands[0]?.figure
  const base = {
    from: 'computed' as const,
    operation,
    operands: [...operands],
    unit: shared?.unit ?? null,
    kind: shared?.kind ?? ('count' as const),
  }
  const show = (value: number) => String(value)
  switch (operation) {
    case 'difference': {
      const value = tidy(Math.abs(a - b))
      const [more, less] = a >= b ? [a, b] : [b, a]
      const points = shared?.kind === 'percent'
      return {
        ...base,
        value,
        shown: show(value),
        kind: points ? 'points' : base.kind,
        unit: points ? '个百分点' : base.unit,
        expression: `${show(more)} − ${show(less)} = ${show(value)}`,
      }
    }
    case 'sum': {
      const value = tidy(values.reduce((x, y) => x + y, 0))
      return { ...base, value, shown: show(value), expression: `${values.map(show).join(' + ')} = ${show(value)}` }
    }
    case 'ratio': {
      const value = round(a / b, 2)
      return {
        ...base,
        value,
        shown: show(value),
        unit: '倍',
        kind: 'ratio',
        expression: `${show(a)} ÷ ${show(b)} = ${show(value)}`,
      }
    }
    case 'percent-change': {
      const value = round((Math.abs(a - b) / Math.abs(b)) * 100, 1)
      return {
        ...base,
        value,
        shown: `${show(value)}%`,
        unit: '%',
        kind: 'percent',
        expression: `(${show(a)} − ${show(b)}) ÷ ${show(b)} = ${a < b ? '−' : ''}${show(value)}%`,
      }
    }
    case 'rate': {
      const value = round((a / b) * 100, 1)
      return {
        ...base,
        value,
        shown: `${show(value)}%`,
        unit: '%',
        kind: 'percent',
        expression: `${show(a)} ÷ ${show(b)} = ${show(value)}%`,
      }
    }
  }
}
