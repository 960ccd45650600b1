import { describe, expect, test } from 'vitest'
import { findFigures } from '../../index/figures.ts'
import type { OutputRow } from '../../index/report.ts'
import { pairUp, partsOf, shared } from '../../server/answer/rows/pairing.ts'
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
    ['by the thing held, not by those it was held for', 'A.c/3.1/5', [[1, 1]]], // for 48 people, planned for 30 people
    ['by the thing named last in a long label', 'A.c/3.1/3', [[7, 10]]],
    [
      'by a name that a conjunction begins',
      'B.a/1.1/5',
      [
        [42, 49],
        [46, 10],
      ],
    ],
    [
      'by names where more is planned than completed',
      'A.f/3.1/14',
      [
        [4, 3],
        [7, 6],
        [9, 2],
      ],
    ],
    ['of the output and not of its breakdown', 'A.f/3.1/5', [[6, 6]]],
    ['by the words before the planned figure', 'I/3.1/6', [[4, 3]]],
    [
      'in the same unit, money being none of theirs',
      'C.b/3.1/27',
      [
        [3148, 2300],
        [1000, 650],
      ],
    ],
    [
      'by the breakdown where the values are parts of the total',
      'C.d/3.1/13',
      [
        [33, 26],
        [86, 77],
        [32, 34],
        [100, null],
        [34, 28],
      ],
    ],
  ])('%s', (_, id, expected) => {
    expect(pairs(id)).toEqual(expected)
  })

  test('no plan is guessed for a value that counts something else', () => {
    expect(pairs('E/1.1/1').map(([, planned]) => planned)).toEqual([null, null]) // two kinds of report, planned together
    expect(pairs('C.b/1.1/5')).toEqual([[3113, null]]) // pages, planned for 12 missions
  })
})

test('as many values as plans are no pairs where their labels say otherwise', () => {
  expect(pairs('J/3.1/3')).toEqual([
    [134, 72],
    [1, null], // a workshop, where 14 missions were planned
    [9, null],
  ])
  expect(pairs('C.b/1.1/1').map(([, planned]) => planned)).toEqual([null, null, null, null, null, 1])
})

test('a yes has no planned number, a no has', () => {
  expect(pairs('E/3.1/1')).toEqual([['是', null]])
  expect(pairs('B.d/3.1/8')).toEqual([['否', 6]])
})

describe('parts of one planned total', () => {
  const parts = (id: string) => {
    const row = rows.find((row) => row.id === `performance/${id}`)
    const found = row ? partsOf(row, findFigures(row)) : null
    return found && [found.parts.map(({ value }) => value), found.total.value]
  }

  test('are not compared with it one by one', () => {
    expect(pairs('A.d/1.1/2').map(([, planned]) => planned)).toEqual([null, null])
    expect(pairs('C.d/3.1/15').map(([, planned]) => planned)).toEqual([null, null])
  })

  test('are known by being listed in the plan or by the remark', () => {
    expect(parts('C.d/3.1/9')).toEqual([[15, 6, 4], 25])
    expect(parts('A.d/1.1/2')).toEqual([[26, 13], 33])
    expect(parts('B.b/2.1/1')).toBeNull()
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
