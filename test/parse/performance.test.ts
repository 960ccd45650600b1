import { expect, test } from 'vitest'
import type { OutputRow } from '../../index/report.ts'
import { performance } from './seed.ts'

const { passages, report } = performance
const row = (place: string): OutputRow => {
  const found = passages.find(({ id }) => id === `performance/${place}`)
  if (found?.kind !== 'output') throw new Error(`no row ${place}`)
  return found
}
const completed = (place: string) => row(place).completed.map(({ value, unit }) => [value, unit])

test('reads the list of abbreviations', () => {
  const list = passages.filter((passage) => passage.kind === 'abbreviation')
  expect(list).toHaveLength(25)
  expect(list.at(-1)).toMatchObject({
    id: 'performance/abbr/非索特派团支助办',
    label: '简称 非索特派团支助办',
    full: '联合国非洲联盟索马里特派团支助办事处',
  })
})

test('places a row under its department, office and accomplishment, without the heading all departments share', () => {
  expect(row('A.a/2.1/3')).toMatchObject({
    label: 'A(a) 2.1 第3行',
    department: 'A. 维持和平行动部',
    office: '(a) 联合国驻非洲联盟办事处',
    accomplishment: { number: '2.1', text: '根据安全理事会的授权迅速部署和建立维持和平行动' },
    section: [
      '二. 资源使用情况',
      'A. 维持和平行动部',
      '(a) 联合国驻非洲联盟办事处',
      '预期成绩 2.1：根据安全理事会的授权迅速部署和建立维持和平行动',
    ],
  })
  expect(row('D/1.1/2')).toMatchObject({ label: 'D 1.1 第2行', office: null })
  expect(report.sections.filter(({ heading }) => heading === '1. 成果预算编制框架')).toHaveLength(12)
  expect(report.sections.find(({ heading }) => heading === '(c) 行动厅')).toMatchObject({ number: '二.A.c', level: 3 })
})

test('keeps a figure and the words printed beside it on one line of the text', () => {
  expect(row('A.a/1.1/1').text).toBe('秘书长和常务副秘书长分别参加 1 次非洲联盟首脑会议\n2 首脑会议')
})

test('gives stacked figures the paragraphs that follow them, explanations passed over', () => {
  expect(completed('A.a/1.1/6')).toEqual([
    [12, '每月报告'],
    [52, '每周报告'],
    [15, '分析电报'],
  ])
  expect(completed('A.f/1.1/3')).toEqual([
    [21, '情况通报'],
    [1, '报告'],
  ])
  expect(row('A.f/1.1/3').remarks).toMatch(/^产出高于计划/)
  expect(completed('C.c/3.1/19')).toEqual([
    ['否', null],
    [1, '对在塞内加尔的区域医疗后送中心进行了访问和评估，并提出了关于该区域内特派团使用该中心的建议'],
  ])
})

test('reads a row printed on one line', () => {
  expect(row('C.d/3.1/24').planned).toBe('核发 9 500 份联合国旅行证件和签证')
  expect(completed('C.d/3.1/24')).toEqual([[11081, '签发了联合国旅行证件和签证']])
})

test('goes on with the row above where a page begins with figures that have no planned text', () => {
  expect(completed('B.b/1.1/3')).toEqual([
    [20, '谈判和完成的谅解备忘录'],
    [129, '修订'],
  ])
  expect(completed('C.a/1.1/1').map(([value]) => value)).toEqual([153, 40, 34])
})

test('joins a planned text that a page break cuts around its figure', () => {
  expect(row('A.b/1.1/1').planned).toBe(
    '就维和行动的新动向以及与维和有关的共有战略性问题和政策问题向安全理事会、大会和立法机构作 35 次情况通报',
  )
  expect(row('C.d/3.1/7').planned).toContain('(全球外勤支助战略方面的使能能力)、车辆')
  expect(row('C.d/3.1/7').remarks).toBe('产出高于计划，原因是马里稳定团和中非稳定团的需求增加')
  expect(row('C.d/3.1/15').planned).toMatch(/包括在线课程和网络研讨会$/)
  expect(completed('C.d/3.1/15')).toEqual([
    [20, '总部工作人员'],
    [51, '外地行动工作人员'],
  ])
  expect(row('J/3.1/14').planned).toContain('为总部管理人员提供危机的心理社会问题的技术支助')
  expect(completed('J/3.1/14').map(([value]) => value)).toEqual([10, '是'])
})

test('keeps links out of the row they are dropped into', () => {
  expect(row('B.b/3.1/1').text).not.toContain('http')
  expect(row('B.b/3.1/1').remarks).toContain('具体和贯穿各领域的分析')
})

test('parts an explanation from the unit it shares a paragraph with', () => {
  expect(completed('H/3.1/3')).toEqual([[338, '体制和业务安排']])
  expect(row('H/3.1/3').remarks).toMatch(/^产出高于计划，原因是对法律服务的需求较多/)
  expect(row('H/3.1/3').variance).toBe('above')
})

test('reads a percentage with its sign as the unit', () => {
  expect(completed('B.c/3.1/9')).toEqual([[78.5, '%']])
  expect(row('B.c/3.1/9').remarks).toBe('认证')
})

test('drops the spaces that only stretch a line', () => {
  expect(row('C.b/1.1/6').remarks).toBe('编写了符合公共部门会计准则的 2013/14 年期间财务报表')
})
