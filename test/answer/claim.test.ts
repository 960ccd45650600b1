import { describe, expect, test } from 'vitest'
import { findFigures } from '../../index/figures.ts'
import { type Amount, bearsOut, bearsOutChange, readClaim } from '../../server/answer/rows/claim.ts'
import { management } from '../parse/seed.ts'
import { storeOf } from '../question/reports.ts'

const store = storeOf(management)

/** A figure of paragraph 79 as printed: 'near 10%', '7.8%', '21.3%'. */
function figure(printed: string) {
  const passage = store.passages.find((p) => p.kind === 'paragraph' && p.number === '79')
  const found = passage && findFigures(passage).find((f) => f.printed === printed)
  if (!found) throw new Error(`Paragraph 79 has no ${printed}`)
  return found
}

describe('what a yes-or-no question puts forward', () => {
  test.each<[string, Partial<Amount>]>([
    ['2010年空缺率是25.6%吗', { value: 25.6, kind: 'percent', relation: 'equal' }],
    ['女警超过10%了吗', { value: 10, kind: 'percent', relation: 'above' }],
    ['部署人数有没有超过12万', { value: 120000, relation: 'above' }],
    ['Was it less than 80 million dollars?', { value: 8e7, kind: 'money', relation: 'below' }],
  ])('an amount: %s', (question, amount) => {
    expect(readClaim(question).amounts).toEqual([expect.objectContaining(amount)])
  })

  test.each([
    ['空缺率上升了吗', 'up'],
    ['Did the vacancy rate fall?', 'down'],
    ['增加还是减少了', null],
    ['有没有会议', null],
  ])('a change: %s', (question, direction) => {
    expect(readClaim(question).direction).toBe(direction)
  })

  test.each([
    ['第五委员会会议低于计划吗', 'below'],
    ['Were there more meetings than planned?', 'above'],
    ['Why were fewer of the reports issued than foreseen?', 'below'],
    ['Did the reports exceed the target?', 'above'],
    ['实际少于原计划吗', 'below'],
  ])('a place against the plan: %s', (question, plan) => {
    expect(readClaim(question).plan).toBe(plan)
  })
})

describe('a figure held against an amount', () => {
  const amount = (value: number, relation: Amount['relation']): Amount => ({
    value,
    relation,
    kind: 'percent',
    unit: '%',
    printed: `${value}%`,
  })

  test.each([
    ['21.3%', amount(21.3, 'equal'), true],
    ['21.3%', amount(25.6, 'equal'), false],
    ['21.3%', amount(20, 'above'), true],
    ['21.3%', amount(20, 'below'), false],
  ])('%s against %o', (printed, put, borneOut) => {
    expect(bearsOut(figure(printed), put)).toBe(borneOut)
  })

  test('nearly ten is not above ten, is below it, and leaves open whether it is ten', () => {
    const nearly = figure('10%')
    expect(nearly.qualifier).toBe('nearly')
    expect(bearsOut(nearly, amount(10, 'above'))).toBe(false)
    expect(bearsOut(nearly, amount(10, 'below'))).toBe(true)
    expect(bearsOut(nearly, amount(10, 'equal'))).toBeNull()
  })

  test('a figure of another kind bears nothing out', () => {
    expect(bearsOut(figure('12 150 人'), amount(12150, 'equal'))).toBeNull()
  })
})

test('a doubling asks for twice as much, a rise for more', () => {
  expect(bearsOutChange(7.8, 10, readClaim('翻了一番吗'))).toBe(false)
  expect(bearsOutChange(5, 10, readClaim('Did it double?'))).toBe(true)
  expect(bearsOutChange(7.8, 10, readClaim('上升了吗'))).toBe(true)
})
