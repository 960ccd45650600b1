import { describe, expect, test } from 'vitest'
import { findFigures } from '../../index/figures.ts'
import { readPeriods } from '../../index/language/periods.ts'
import { figurePeriodFit, periodFit } from '../../server/answer/evidence/period-fit.ts'
import { sameUnit } from '../../server/answer/evidence/unit-fit.ts'
import { management, performance } from '../parse/seed.ts'
import { storeOf } from '../question/reports.ts'

const store = storeOf(management, performance)

function passage(id: string) {
  const found = store.passage(id)
  if (!found) throw new Error(`The reports have no passage ${id}`)
  return found
}

describe('the unit asked for and the unit printed', () => {
  test.each([
    ['次', '次'],
    ['人', '名'],
    ['美元', '美元'],
    ['份', '份'],
  ])('are the same: %s, %s', (asked, printed) => {
    expect(sameUnit(asked, printed)).toBe(1)
  })

  test.each([
    ['次', '届'],
    ['件', '起'],
    ['个', '项'],
  ])('are said for one another: %s, %s', (asked, printed) => {
    expect(sameUnit(asked, printed)).toBeGreaterThan(0.5)
    expect(sameUnit(asked, printed)).toBeLessThan(1)
  })

  test.each([
    ['次', '人'],
    ['天', '个月'],
    ['个', '%'],
    ['次', null],
  ])('are unlike: %s, %s', (asked, printed) => {
    expect(sameUnit(asked, printed)).toBe(0)
  })
})

describe('the time asked about and the time of a figure', () => {
  const [anyFigure] = findFigures(passage('A-65-624/79'))
  const agreement = (asked: string, period: string | null) =>
    anyFigure ? figurePeriodFit(readPeriods(asked), { ...anyFigure, period }) : Number.NaN

  test('agree best when they are the same', () => {
    expect(agreement('2010年', '2010 年')).toBe(1)
    expect(agreement('June 2010', '2010 年 6 月')).toBe(1)
    expect(agreement('2010年3月', '2010 年')).toBeLessThan(1)
    expect(agreement('2010年', '2010 年 3 月')).toBeGreaterThan(0)
    expect(agreement('2009/10年度', '2010年6月30日')).toBeGreaterThan(0)
  })

  test('stand apart', () => {
    expect(agreement('2009年', '2010 年')).toBe(-1)
    expect(agreement('2008/09年度', '2009/10 年度')).toBe(-1)
  })

  test('say nothing where either is not told', () => {
    expect([agreement('2010年', null), agreement('空缺率', '2010 年'), agreement('2010年', '目前')]).toEqual([0, 0, 0])
  })
})

describe('the time asked about and the times of a passage', () => {
  const agreement = (asked: string, id: string) => periodFit(readPeriods(asked), passage(id), store)

  test('agree where it tells that time', () => {
    expect(agreement('2009年', 'A-65-624/79')).toBe(1)
    expect(agreement('2010年6月30日', 'A-65-624/99')).toBe(1)
  })

  test('disagree where it tells only others', () => {
    expect(agreement('2003年', 'A-65-624/67')).toBeLessThan(0)
  })

  test('disagree wholly where its whole report is of another year', () => {
    expect(agreement('2010年', 'performance/A.c/1.1/2')).toBe(-1)
    expect(agreement('2013/14年度', 'performance/A.c/1.1/2')).toBeGreaterThan(0)
  })

  test('say nothing of each other where no time is asked', () => {
    expect(agreement('空缺率', 'A-65-624/79')).toBe(0)
  })
})
