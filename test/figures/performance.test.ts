import { describe, expect, it } from 'vitest'
import { findFigures } from '../../index/figures.ts'
import type { Qualifier } from '../../index/report.ts'
import { performance } from '../parse/seed.ts'

type Row = [
  row: string,
  printed: string,
  value: number,
  unit: string | null,
  qualifier: Qualifier | null,
  measure: string,
]

/** Read by hand in the outputs of 2013/14, with their cells: planned, completed, remarks. */
const figures: Row[] = [
  ['A.a/1.1/1', '1 次', 1, '次', null, '非洲联盟首脑会议'],
  ['A.a/1.1/1', '2', 2, '首脑会议', null, '首脑会议'],
  ['A.a/1.1/6', '52 份', 52, '份', null, '关于非洲联盟维和新动向的每周报告'],
  ['A.a/1.1/6', '15', 15, '分析电报', null, '分析电报'],
  ['A.b/1.1/7', '936 个', 936, '个', null, '维和问题社交媒体平台上的发言帖'],
  ['A.b/1.1/7', '2 029 个', 2029, '个', null, '推特上'],
  ['A.b/1.1/7', '673 个', 673, '个', null, '脸书上'],
  ['A.b/1.1/8', '100 起', 100, '起', null, '军警人员伤亡事件'],
  ['A.b/1.1/8', '1.5 个工作小时', 1.5, '个工作小时', null, '向部队和警察派遣国发出通知'],
  ['A.b/3.1/11', '250 份', 250, '份', null, '详细报告'],
  ['A.c/3.1/5', '30 名', 30, '名', 'at least', '外勤和总部人员'],
  ['A.c/3.1/5', '48 名', 48, '名', null, '外勤和总部人员'],
  [
    'A.d/2.1/3',
    '90 天',
    90,
    '天',
    'at most',
    '为新特派团和现有特派团组织和部署关键的核心军事参谋和/或军事参谋支助小组',
  ],
  ['A.d/2.1/3', '86 天', 86, '天', null, '向该稳定团部署了一个军事支助小组'],
  ['A.e/1.1/3', '20', 20, null, null, '警务'],
  ['A.e/1.1/3', '9', 9, null, null, '安全部门改革'],
  ['A.e/3.1/4', '4', 4, null, null, '司法'],
  ['A.e/3.1/4', '7', 7, null, null, '解除武装、复员和重返社会'],
  ['A.f/3.1/16', '353 名', 353, '名', null, '文职维和人员'],
  ['B.a/3.1/6', '84 份', 84, '份', null, '报告'],
  ['B.a/3.1/6', '15 次', 15, '次', null, '自我评估审查'],
  ['B.b/1.1/3', '30 份', 30, '份', 'at most', '现有的特遣队所属装备费用偿还备忘录'],
  ['B.c/2.1/3', '24%', 24, '%', null, '在所有核可候选人中的妇女比例'],
  ['B.c/3.1/2', '6 312 项', 6312, '项', null, '人事行动'],
  ['B.c/3.1/2', '17%', 17, '%', null, '人事行动'],
  ['B.c/3.1/4', '2 000 多名', 2000, '名', 'more than', '外地人员'],
  ['B.c/3.1/7', '700 多份', 700, '份', 'more than', '简历'],
  ['B.c/3.1/7', '64 名', 64, '名', null, '候选人'],
  ['B.e/3.1/2', '4 800 次', 4800, '次', null, '音频和视频会议服务'],
  ['C.b/1.1/5', '2 252 页', 2252, '页', null, '对行政和预算问题咨询委员会问题的答复'],
  ['C.b/3.1/26', '83 000 笔', 83000, '笔', 'about', '薪金'],
  ['C.b/3.1/27', '70 亿美元', 7e9, '美元', null, '进账付款'],
  ['C.b/3.1/27', '83 亿美元', 8.3e9, '美元', null, '维和账户存款记录'],
  ['C.c/3.1/3', '6', 6, '次', null, '外联出访'],
  ['C.c/3.1/3', '8 次', 8, '次', null, '外联出访'],
  ['C.d/1.1/1', '175 英尺', 175, '英尺', null, '档案记录'],
  ['D/3.1/10', '21 个', 21, '个', null, '从 2013 年结转的积压案件'],
  ['H/3.1/3', '338', 338, '体制和业务安排', null, '体制和业务安排'],
]

const found = performance.passages.flatMap(findFigures)
const inRow = (row: string) => found.filter(({ passage }) => passage === `performance/${row}`)

describe('the figures of the output tables', () => {
  it.each(figures)('%s: %s', (row, printed, value, unit, qualifier, measure) => {
    expect(inRow(row)).toContainEqual(expect.objectContaining({ printed, value, unit, qualifier, measure }))
  })

  it('hold every completed number once, at its own place', () => {
    for (const passage of performance.passages) {
      if (passage.kind !== 'output') continue
      const figures = findFigures(passage)
      for (const { value, span } of passage.completed) {
        const here = figures.filter((f) => f.span.start === span.start)
        expect(here.map((f) => f.value)).toEqual(typeof value === 'number' ? [value] : [])
      }
    }
  })

  it('give each case its own time', () => {
    const times = inRow('D/3.1/10')
      .filter(({ kind }) => kind === 'count')
      .map(({ value, period }) => [value, period])
    expect(times).toContainEqual([21, '2013 年'])
    expect(times).toContainEqual([41, '2013/14 年度期间'])
  })

  it('never read on from one cell into the next', () => {
    expect(
      inRow('A.b/1.1/6')
        .filter(({ kind }) => kind === 'count')
        .map(({ value }) => value),
    ).toEqual([100, 7, 101])
  })
})
