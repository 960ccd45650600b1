import { describe, expect, it } from 'vitest'
import { shortfalls } from './gate.ts'
import type { Measures } from './table.ts'

const measures: Measures = {
  n: 100,
  right: 0.9,
  trust: 0.9,
  refused: 0,
  figure: 0.9,
  cite1: 0.9,
  recall: 0.9,
  precision: 0.9,
  unsupported: 1,
}
const table = new Map([['all', measures]])

describe('the gate', () => {
  it('opens at the floor itself', () => {
    expect(shortfalls(table, { all: { right: 0.9, unsupported: 1, minSamples: 100 } })).toEqual([])
  })

  it('names each measure that falls short, with its floor', () => {
    const found = shortfalls(table, { all: { right: 0.95, recall: 0.91, cite1: 0.5, minSamples: 1 } })
    expect(found).toEqual(['all: right is 0.900, the floor is 0.95', 'all: recall is 0.900, the floor is 0.91'])
  })

  it('names numbers without support', () => {
    expect(shortfalls(table, { all: { unsupported: 0, minSamples: 1 } })).toHaveLength(1)
  })

  it('stays shut on too few questions and on a measure that nothing was asked for', () => {
    expect(shortfalls(table, { all: { minSamples: 101 } })).toHaveLength(1)
    expect(shortfalls(table, { en: { minSamples: 1 } })).toHaveLength(1)
    expect(
      shortfalls(new Map([['all', { ...measures, figure: Number.NaN }]]), { all: { figure: 0.1, minSamples: 1 } }),
    ).toHaveLength(1)
  })
})
