import { expect, test } from 'vitest'
import type { Passage } from '../../index/report.ts'
import { management } from './seed.ts'

const { passages, report, furniture, unknown } = management
const of = <K extends Passage['kind']>(kind: K) =>
  passages.filter((passage): passage is Extract<Passage, { kind: K }> => passage.kind === kind)
const passage = (id: string) => {
  const found = passages.find((one) => one.id === `A-65-624/${id}`)
  if (!found) throw new Error(`no passage ${id}`)
  return found
}

test('reads what the report says of itself', () => {
  expect(report).toMatchObject({ id: 'A-65-624', symbol: 'A/65/624', lang: 'zh', session: '第六十五届会议' })
})

test('finds all 121 numbered paragraphs, each under its number', () => {
  const numbers = of('paragraph').flatMap(({ id, number }) => (id.includes('+') ? [] : Number(number)))
  expect(numbers).toEqual(Array.from({ length: 121 }, (_, i) => i + 1))
  expect(passage('79')).toMatchObject({ kind: 'paragraph', number: '79', label: '第79段' })
})

test('joins hard-wrapped lines without losing or inventing a space', () => {
  expect(passage('79').text).toBe(
    '通过增强开展部署前甄选评估的能力，经过测试的警员几乎增加了 100%，从 2009 年的 12 150 人增至 2010 年的 24 050 人，导致总体外地空缺率从 2009 年的 25.6%下降到 2010 年的 21.3%。此外，妇女在联合国警察中的比例从 2009 年 8 月的 7.8%增加到 2010 年 11 月的近 10%。这些努力将继续下去，以实现到 2014 年达到 20%的目标。',
  )
  expect(passage('117').text).toContain('在确定清理结束之后有待结账的特派团查明了 6 200 万美元的设备')
  expect(passage('74').text).toContain('的报告(A/63/881-S/2009/304)中界定了这些任务')
})

test('keeps a paragraph that page furniture or a footnote cuts as one', () => {
  expect(passage('6').text).toContain('关于这两项决议执行情况的两份报告')
  expect(passage('37').text).toContain('政策和程序框架，共同的评估')
  expect(passage('102').text).toContain('各种资源比例)、统筹行动小组')
  expect(passage('102').source.length).toBeGreaterThan(1)
  const footers = furniture.filter(({ kind }) => kind === 'page-footer' || kind === 'page-header')
  expect(footers.map(({ text }) => text)).toEqual(['A/65/624', '10-68981 (C)12', 'A/65/624', '2710-68981 (C)'])
  expect(passages.filter(({ text }) => text.includes('10-68981'))).toEqual([])
})

test('counts pages by the numbers printed at their feet', () => {
  expect([passage('37').page, passage('102').page, passage('1').page]).toEqual([12, 27, 5])
})

test('reads lettered items on lines of their own, and the text after them', () => {
  expect(of('item').map(({ id }) => id.replace('A-65-624/', ''))).toEqual([
    ...[...'abcdef'].map((letter) => `14(${letter})`),
    ...[...'abcde'].map((letter) => `16(${letter})`),
    ...[...'abc'].map((letter) => `121(${letter})`),
  ])
  expect(passage('121(c)')).toMatchObject({
    label: '第121段(c)',
    letter: 'c',
    parent: 'A-65-624/121',
    text: '核准将警务司特派团管理和支助科分为两个科：即特派团管理和支助科以及甄选和征聘科。',
  })
  expect(passage('14+1')).toMatchObject({
    label: '第14段',
    number: '14',
    text: '本报告详述了过去一年在执行新地平线倡议方面取得的进展。',
  })
})

test('reads the summary apart from the paragraphs', () => {
  expect(of('summary').map(({ label, section }) => [label, section])).toEqual(
    [1, 2, 3, 4, 5].map((number) => [`摘要第${number}段`, ['摘要']]),
  )
})

test('ties footnotes to where they are marked and takes the marks out of the text', () => {
  expect(of('footnote').map(({ mark, markedIn }) => [mark, markedIn])).toEqual([
    ['1', ['A-65-624/2', 'A-65-624/16']],
    ['a', ['A-65-624/35/table/7']],
    ['2', ['A-65-624/35']],
  ])
  expect(passage('2').text).toContain('持续开展维持和平行动的能力。这些建议旨在')
  expect(passage('16').text).toBe('关于加强联合国管理和持续开展维持和平行动能力的报告提出以下建议：')
  expect(passage('note/2').text).toBe('布林迪西租户单位由后勤基地管理。')
})

test('reads the table inside paragraph 35 row by row, a row printed over three lines as one', () => {
  const rows = of('table-row')
  expect(rows).toHaveLength(7)
  expect(rows[0]).toMatchObject({ label: '第35段表第1行', header: ['职位', '报告关系'] })
  const last = passage('35/table/7')
  expect(last.kind === 'table-row' && last.cells.map(({ start, end }) => last.text.slice(start, end))).toEqual([
    '亚的斯亚贝巴非洲联盟和平支助小组高级规划干事',
    '联合国驻非洲联盟办事处处长',
  ])
})

test('builds the section tree with its unnumbered theme headings', () => {
  expect(report.sections).toHaveLength(37)
  expect(report.sections.flatMap(({ number }) => number ?? [])).toEqual([
    '一',
    '二',
    '三',
    '三.A',
    '三.B',
    '三.C',
    '三.C.1',
    '三.C.2',
    '三.C.3',
    '三.D',
    '四',
    '五',
  ])
  expect(passage('62').section).toEqual([
    '三. 改组的结果及影响',
    'C. 加大对维和行动的指导和支助',
    '2. 政治、行动和技术指导与支助',
    '培训',
  ])
  expect(passage('86').section.at(-1)).toBe('军事')
  expect(passage('109').section.at(-1)).toBe('采购')
})

test('leaves no line that fits no construct', () => {
  expect(unknown).toEqual([])
})
