import { expect, test } from 'vitest'
import { parseText } from './seed.ts'

const outline = (text: string) => {
  const { passages } = parseText(text)
  return passages.map((passage) => `${passage.section.join(' > ')}: ${passage.text}`)
}

test('reads the headings of a Chinese official paper', () => {
  const text = `某市年度工作报告

一、总体情况

2023年全市生产总值达到1200亿元，同比增长5.6%。全市常住人口
为320万人。

二、主要工作

（一）教育

新建学校12所，新增学位2.4万个。

- 小学8所
- 中学4所

（二）医疗

新增床位1500张
`
  expect(parseText(text).report.title).toBe('某市年度工作报告')
  expect(outline(text)).toEqual([
    '一、总体情况: 2023年全市生产总值达到1200亿元，同比增长5.6%。全市常住人口为320万人。',
    '二、主要工作 > （一）教育: 新建学校12所，新增学位2.4万个。',
    '二、主要工作 > （一）教育: - 小学8所',
    '二、主要工作 > （一）教育: - 中学4所',
    '二、主要工作 > （二）医疗: 新增床位1500张',
  ])
})

test('takes a line for a paragraph where each is one', () => {
  expect(outline('第一段说的是这件事情，写得很长很长。\n第二段说的是那件事情，也写得很长。\n第三段。')).toEqual([
    ': 第一段说的是这件事情，写得很长很长。',
    ': 第二段说的是那件事情，也写得很长。',
    ': 第三段。',
  ])
})

test('joins wrapped lines by their width where neither blank lines nor spaces part paragraphs', () => {
  const text = `联合国维持和平行动在这一年里继续扩大，部署到外地的人员总数
达到历史最高水平，支助预算随之增加，各特派团的后勤需求也更
加复杂。
会员国对此表示欢迎，并要求秘书处就资源使用情况提交进一步的
报告，说明效率和成效。
`
  expect(outline(text)).toEqual([
    ': 联合国维持和平行动在这一年里继续扩大，部署到外地的人员总数达到历史最高水平，支助预算随之增加，各特派团的后勤需求也更加复杂。',
    ': 会员国对此表示欢迎，并要求秘书处就资源使用情况提交进一步的报告，说明效率和成效。',
  ])
})

test('finds an unnumbered heading over a paragraph', () => {
  expect(
    outline(
      'Background\n\nThe mission was set up in 2010 and closed in 2014.\n\nLessons\n\nPlanning took longer than foreseen.',
    ),
  ).toEqual([
    'Background: The mission was set up in 2010 and closed in 2014.',
    'Lessons: Planning took longer than foreseen.',
  ])
})

test('keeps a numbered list of short items as it is printed', () => {
  expect(outline('We need:\n\n1. tents\n\n2. water\n\n3. fuel\n\nby the end of the year.')).toEqual([
    ': We need:',
    ': 1. tents',
    ': 2. water',
    ': 3. fuel',
    ': by the end of the year.',
  ])
})

test('counts what fits no construct', () => {
  const { unknown, passages } = parseText('正文第一段说明情况。\n\n12 345 6 789 10 11\n\n正文第二段说明情况。')
  expect(unknown.map(({ text }) => text)).toEqual(['12 345 6 789 10 11'])
  expect(passages).toHaveLength(3)
})
