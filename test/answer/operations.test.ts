import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Figure } from '../../index/report.ts'
import { computed } from '../../server/answer/phrasing/operations.ts'
import type { Operation } from '../../server/question/query.ts'
import { management } from '../parse/seed.ts'

const [passage] = management.passages
if (!passage) throw new Error('The report has no passages')

const operand = (value: number, kind: Figure['kind'] = 'count', unit = '次') => ({
  passage,
  figure: {
    id: `${passage.id}#${value}`,
    passage: passage.id,
    report: passage.report,
    value,
    printed: String(value),
    unit,
    kind,
    qualifier: null,
    period: null,
    measure: '',
    span: { start: 0, end: 1 },
    change: null,
    date: null,
  } satisfies Figure,
})

const work = (operation: Operation, ...values: number[]) =>
  computed(
    operation,
    values.map((value) => operand(value)),
  )

describe('what is worked out', () => {
  test.each<[Operation, number[], number, string]>([
    ['difference', [32, 40], 8, '40 − 32 = 8'],
    ['difference', [25.6, 21.3], 4.3, '25.6 − 21.3 = 4.3'],
    ['sum', [54, 51], 105, '54 + 51 = 105'],
    ['sum', [1, 2, 3], 6, '1 + 2 + 3 = 6'],
    ['ratio', [24050, 12150], 1.98, '24050 ÷ 12150 = 1.98'],
    ['rate', [32, 40], 80, '32 ÷ 40 = 80%'],
    ['rate', [190, 175], 108.6, '190 ÷ 175 = 108.6%'],
  ])('%s of %j', (operation, values, value, expression) => {
    expect(work(operation, ...values)).toMatchObject({ value, expression, operation })
  })

  test('a change is told in per cent of the second figure', () => {
    expect(work('percent-change', 150, 100)).toMatchObject({ value: 50, unit: '%', kind: 'percent', shown: '50%' })
    expect(work('percent-change', 411, 589).value).toBe(30.2)
  })

  test('percentages differ by points, not by per cent', () => {
    const rates = [operand(25.6, 'percent', '%'), operand(21.3, 'percent', '%')]
    expect(computed('difference', rates)).toMatchObject({ kind: 'points', value: 4.3 })
    expect(computed('percent-change', rates)).toMatchObject({ kind: 'percent', unit: '%' })
  })

  test('a sum keeps the unit and kind of what is added', () => {
    expect(computed('sum', [operand(1, 'money', '美元'), operand(2, 'money', '美元')])).toMatchObject({
      unit: '美元',
      kind: 'money',
    })
  })

  test('the operands stay as printed', () => {
    const operands = [operand(3), operand(5)]
    expect(computed('sum', operands).operands).toEqual(operands)
  })
})

describe('whole numbers are worked out exactly', () => {
  const whole = fc.integer({ min: 0, max: 1e12 })

  test('differences and sums', () => {
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        expect(work('difference', a, b).value).toBe(Math.abs(a - b))
        expect(work('difference', a, b).value).toBe(work('difference', b, a).value)
        expect(work('sum', a, b).value).toBe(a + b)
      }),
    )
  })

  test('rates and ratios, to the places shown', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 1e6 }), (a, b) => {
        expect(Math.abs(work('rate', a, b).value - (a * 100) / b)).toBeLessThanOrEqual(0.0501 + a * 1e-12)
        expect(Math.abs(work('ratio', a, b).value - a / b)).toBeLessThanOrEqual(0.00501 + a * 1e-12)
      }),
    )
  })

  test('figures of one decimal leave no dust', () => {
    const tenth = fc.integer({ min: 0, max: 9999 }).map((n) => n / 10)
    fc.assert(
      fc.property(tenth, tenth, (a, b) => {
        expect(work('difference', a, b).value).toBe(Math.abs(Math.round(a * 10) - Math.round(b * 10)) / 10)
      }),
    )
  })
})
