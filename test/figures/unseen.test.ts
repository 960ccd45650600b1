import { describe, expect, it } from 'vitest'
import { findFigures } from '../../index/figures.ts'

/** Sentences in the manner of other peacekeeping reports, written for this test. */
function read(text: string) {
  return findFigures({
    id: 'r/1',
    report: 'r',
    section: [],
    label: '第1段',
    text,
    source: [],
    page: null,
    kind: 'paragraph',
    number: '1',
  }).filter(({ kind }) => kind !== 'date')
}

describe('figures of reports not seen before', () => {
  it('count people after their noun', () => {
    expect(
      read('截至2012年6月30日，军事人员7 156人、警察1 231人和文职人员1 502人。').map(({ value, measure }) => [
        value,
        measure,
      ]),
    ).toEqual([
      [7156, '军事人员'],
      [1231, '警察'],
      [1502, '文职人员'],
    ])
  })

  it('tell sums apart, one of them in brackets', () => {
    expect(
      read('2011/12年度核定预算毛额为14.8亿美元（净额14.6亿美元），支出为13.9亿美元，预算执行率为93.8%。'),
    ).toMatchObject([
      { value: 1.48e9, measure: '核定预算毛额', period: '2011/12年度' },
      { value: 1.46e9, measure: '净额', period: '2011/12年度' },
      { value: 1.39e9, measure: '支出', period: '2011/12年度' },
      { value: 93.8, measure: '预算执行率', period: '2011/12年度' },
    ])
  })

  it('pair a change over a relative period, and keep points apart from per cent', () => {
    expect(read('空缺率从上一期间的12.3%降至9.8%，下降了2.5个百分点。')).toMatchObject([
      { value: 12.3, kind: 'percent', measure: '空缺率', period: '上一期间', change: { role: 'before' } },
      { value: 9.8, kind: 'percent', measure: '空缺率', change: { role: 'after' } },
      { value: 2.5, kind: 'points', measure: '空缺率', change: null },
    ])
  })

  it('are read from words on both sides of a change', () => {
    expect(read('平均响应时间由四十五分钟缩短至不到二十分钟。')).toMatchObject([
      { value: 45, unit: '分钟', measure: '平均响应时间', change: { role: 'before' } },
      { value: 20, unit: '分钟', qualifier: 'less than', change: { role: 'after' } },
    ])
  })

  it('share a unit over a range', () => {
    expect(read('部署时间为5至10天，需要1 000至1 500人。').map(({ value, unit, kind }) => [value, unit, kind])).toEqual(
      [
        [5, '天', 'duration'],
        [10, '天', 'duration'],
        [1000, '人', 'count'],
        [1500, '人', 'count'],
      ],
    )
  })

  it('are parts of a whole', () => {
    expect(
      read('三分之二以上的会员国、近三分之一的工作人员和约四分之一的预算。').map(({ value, qualifier, measure }) => [
        value,
        qualifier,
        measure,
      ]),
    ).toEqual([
      [2 / 3, 'more than', '会员国'],
      [1 / 3, 'nearly', '工作人员'],
      [1 / 4, 'about', '预算'],
    ])
  })

  it('do not take the time of what they are compared with', () => {
    expect(
      read('2013年预算为5.5亿美元，比2012年的5.2亿美元增加5.8%。').map(({ value, period }) => [value, period]),
    ).toEqual([
      [5.5e8, '2013年'],
      [5.2e8, '2012年'],
      [5.8, '2013年'],
    ])
  })

  it('belong to days whose year is not told', () => {
    expect(read('在7月1日至9月30日期间，报告了112起违反停火事件。')).toMatchObject([
      { value: 112, unit: '起', period: '7月1日至9月30日期间', measure: '违反停火事件' },
    ])
  })

  it('are neither groups of states, names, nor hours of the day', () => {
    expect(read('77国集团、二十国集团、2019冠状病毒病、“一带一路”、AK-47步枪，下午3时30分开会。')).toEqual([])
  })
})
