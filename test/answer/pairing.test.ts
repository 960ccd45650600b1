import { describe, expect, test } from 'vitest'
import { findFigures } from '../../index/figures.ts'
import type { OutputRow } from '../../index/report.ts'
import { pairUp, shared } from '../../server/answer/pairing.ts'
import { performance } from '../parse/seed.ts'

const rows = performance.passages.filter((passage): passage is OutputRow => passage.kind === 'output')

const pairsOf = (row: OutputRow) => pairUp(row, findFigures(row))

/** What each completed value of a row is an answer to: [completed, planned]. */
function pairs(id: string) {
  const row = rows.find((row) => row.id === `performance/${id}`)
  if (!row) throw new Error(`The report has no row ${id}`)
  return pairsOf(row).map(({ completed, planned }) => [completed.value, planned?.value ?? null])
}

describe('completed figures answer planned ones', () => {
  test.each([
    ['one by one', 'A.c/1.1/2', [[32, 40]]],
    [
      'in their order',
      'A.a/1.1/6',
      [
        [12, 12],
        [52, 52],
        [15, 12],
      ],
    ],
    [
      'thousands and all',
      'A.b/1.1/7',
      [
        [87, 150],
        [2702, 936],
        [481, 450],
      ],
    ],
    [
      'by their labels where some are planned without a number',
      'A.b/1.1/6',
      [
        [7, null],
        [101, 100],
      ],
    ],
    ['and not the breakdown in brackets', 'A.e/1.1/3', [[52, 48]]],
    ['and not the number of those it is for', 'C.c/3.1/22', [[1787, 1300]]],
  ])('%s', (_, id, expected) => {
    expect(pairs(id)).toEqual(expected)
  })

  test('no plan is guessed for a value that counts something else', () => {
    expect(pairs('A.c/3.1/5')).toEqual([[1, null]]) // a workshop for 48 people, planned for 30 people
    expect(pairs('E/1.1/1').map(([, planned]) => planned)).toEqual([null, null]) // two kinds of report, planned together
    expect(pairs('C.b/1.1/5')).toEqual([[3113, null]]) // pages, planned for 12 missions
  })
})

describe('in every row of the report', () => {
  test('each completed value is there once, in order, as printed', () => {
    for (const row of rows) {
      const found = pairsOf(row)
      expect(found.map(({ completed }) => completed)).toEqual(row.completed)
      for (const { completed, figure } of found) expect(figure?.value ?? completed.value, row.id).toBe(completed.value)
    }
  })

  test('a planned figure stands in the planned column and answers for one value only', () => {
    for (const row of rows) {
      const planned = pairsOf(row).flatMap((pair) => pair.planned ?? [])
      expect(new Set(planned).size, row.id).toBe(planned.length)
      for (const { span, printed } of planned) {
        expect(span.end, row.id).toBeLessThanOrEqual(row.cells.planned.end)
        expect(row.text.slice(span.start, span.end)).toBe(printed)
      }
    }
  })

  test('most values have their plan', () => {
    const found = rows.flatMap(pairsOf).filter(({ figure }) => figure !== null)
    expect(found.filter(({ planned }) => planned !== null).length).toBeGreaterThan(found.length * 0.6)
  })
})

test('labels share what they share, whatever the order', () => {
  expect(shared('口头通报', '作 50 次口头通报')).toBe(1)
  expect(shared('作 50 次口头通报', '口头通报')).toBe(1)
  expect(shared('口头通报', '外汇购买')).toBe(0)
})
