import { describe, expect, it } from 'vitest'
import { allYears, type Figure, filterFigures, NO_FILTER, yearsOf } from '../../web/figures/filter.ts'
import { findSeries } from '../../web/figures/series.ts'

let made = 0
const figure = (measure: string, printed: string, period: string | null, rest: Partial<Figure> = {}): Figure => {
  made++
  return {
    id: `A-65-624/79#${made}`,
    passage: 'A-65-624/79',
    report: 'A-65-624',
    value: Number.parseFloat(printed.replace(/ /g, '')),
    printed,
    unit: '人',
    kind: 'count',
    qualifier: null,
    period,
    measure,
    span: { start: made, end: made + 1 },
    change: null,
    date: null,
    ...rest,
  }
}

const told = (figures: Figure[]) => findSeries(figures).map(({ points }) => points.map(({ printed }) => printed))

describe('what changed', () => {
  it('is what the report says did, before first, even without a time', () => {
    const after = figure('停机时间', '1 天', null, { change: { role: 'after', other: 'x' } })
    const before = figure('停机时间', '2 天', null, { change: { role: 'before', other: 'y' } })
    expect(told([after, before])).toEqual([['2 天', '1 天']])
  })

  it('is one measure at different times, in their order, of one report only', () => {
    const cases = [figure('采购案', '411 件', '2010 年'), figure('采购案', '589 件', '2008 年')]
    expect(told([...cases, figure('采购案', '479 件', '2009 年')])).toEqual([['589 件', '479 件', '411 件']])
    expect(told(cases.map((one, i) => ({ ...one, report: `r${i}` })))).toEqual([])
  })

  it('tells months of a year apart', () => {
    expect(told([figure('警员', '9', '2010 年 11 月'), figure('警员', '7', '2010 年 8 月')])).toEqual([['7', '9']])
  })

  it('is not two values at one time, a stretch of time, or another unit', () => {
    expect(told([figure('职位', '2', '2010 年'), figure('职位', '3', '2010 年')])).toEqual([])
    expect(told([figure('职位', '2', '2010 年'), figure('职位', '3', '自 2011 年以来')])).toEqual([])
    expect(told([figure('职位', '2', '2010 年'), figure('职位', '3', '2011 年', { unit: '%' })])).toEqual([])
    expect(told([figure('', '2', '2010 年'), figure('', '3', '2011 年')])).toEqual([])
  })
})

describe('filters of figures', () => {
  const figures = [
    figure('经过测试的警员', '24 050 人', '2010 年'),
    figure('空缺率', '21.3%', '2008/09 年间', { kind: 'percent', report: 'performance' }),
  ]
  const found = (filter: Partial<typeof NO_FILTER>) =>
    filterFigures(figures, { ...NO_FILTER, ...filter }).map(({ printed }) => printed)

  it('look in measure, figure and time, spaces aside', () => {
    expect(found({ text: '24050' })).toEqual(['24 050 人'])
    expect(found({ text: '空缺' })).toEqual(['21.3%'])
    expect(found({ text: '2010年' })).toEqual(['24 050 人'])
  })

  it('know both years of a budget period', () => {
    expect(yearsOf({ period: '2008/09 年间', date: null })).toEqual(['2008', '2009'])
    expect(found({ year: '2009' })).toEqual(['21.3%'])
    expect(allYears(figures)).toEqual(['2010', '2009', '2008'])
  })

  it('all have to fit', () => {
    expect(found({ kind: 'percent', report: 'A-65-624' })).toEqual([])
    expect(found({})).toHaveLength(2)
  })
})
