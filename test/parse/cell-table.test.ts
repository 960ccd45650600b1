import { expect, test } from 'vitest'
import { parseReport } from '../../index/parse/parse-report.ts'
import { type Block, toDocument } from '../../index/read/blocks.ts'
import { faults } from './faults.ts'

const heading = (level: number, text: string): Block => ({ kind: 'heading', level, text })
const row = (table: number, ...cells: string[][]): Block => ({ kind: 'row', cells, header: false, table, page: table })
const head = (table: number, ...texts: string[]): Block => ({
  kind: 'row',
  cells: texts.map((text) => [text]),
  header: true,
  table,
})

function parse(blocks: Block[]) {
  const document = toDocument('docx', null, blocks)
  const parsed = parseReport(document, { file: '支助账户.docx' })
  expect(faults(document, parsed)).toEqual([])
  return parsed
}

const blocks = [
  heading(1, 'A. 维持和平行动部'),
  heading(2, '(a) 行动厅'),
  heading(3, '预期成绩 1.1：提高效率'),
  head(1, '计划产出', '已完成 (数目或是/否)', '说明'),
  row(1, ['发出 40 封信'], ['32'], ['信', '产出低于计划，原因是请求较少']),
  row(1, ['1 次会议和 6 次视像会议'], ['1', '6'], ['会议', '视像会议']),
  row(1, [], ['2 815'], ['修订']),
  row(1, ['编写准则'], ['否'], ['推迟到 2015 年']),
]

test('reads rows under the heads of an output table as outputs', () => {
  const outputs = parse(blocks).passages.flatMap((passage) => (passage.kind === 'output' ? passage : []))
  expect(
    outputs.map(({ id, completed, remarks }) => [id, completed.map(({ value, unit }) => [value, unit]), remarks]),
  ).toEqual([
    ['支助账户/A.a/1.1/1', [[32, '信']], '产出低于计划，原因是请求较少'],
    [
      '支助账户/A.a/1.1/2',
      [
        [1, '会议'],
        [6, '视像会议'],
        [2815, '修订'],
      ],
      '',
    ],
    ['支助账户/A.a/1.1/3', [['否', null]], '推迟到 2015 年'],
  ])
  expect(outputs[0]).toMatchObject({ department: 'A. 维持和平行动部', office: '(a) 行动厅', variance: 'below' })
})

test('reads English heads, Yes and No, and thousands with a comma', () => {
  const { passages } = parse([
    heading(1, 'A. Department of Field Support'),
    heading(2, 'Expected accomplishment 1.1: Increased efficiency'),
    head(1, 'Planned outputs', 'Completed (number or yes/no)', 'Remarks'),
    row(1, ['1,200 letters'], ['1,139'], ['Letters', 'The lower output was due to fewer requests']),
    row(1, ['Guidelines'], ['No'], ['Postponed']),
  ])
  const outputs = passages.flatMap((passage) => (passage.kind === 'output' ? passage : []))
  expect(
    outputs.map(({ label, completed, variance }) => [label, completed[0]?.value, completed[0]?.unit, variance]),
  ).toEqual([
    ['A 1.1, row 1', 1139, 'Letters', 'below'],
    ['A 1.1, row 2', '否', null, null],
  ])
})

test('joins a row that a page break cuts', () => {
  const cut = row(1, ['就维和行动的新动向'], ['34'], ['情况通报', '产出高于计划，'])
  const rest: Block = { ...row(1, ['作 35 次情况通报'], [], ['原因是请求增多']), page: 2 } as Block
  const { passages } = parse([...blocks.slice(0, 4), cut, rest])
  const outputs = passages.flatMap((passage) => (passage.kind === 'output' ? passage : []))
  expect(outputs.map(({ planned }) => planned)).toEqual(['就维和行动的新动向作 35 次情况通报'])
})

test('keeps other tables as rows of cells under their header', () => {
  const { passages } = parse([
    heading(1, '人员'),
    head(1, '特派团', '2009 年', '2010 年'),
    row(1, ['联海稳定团'], ['9 000'], ['12 150']),
    row(1, ['联刚稳定团'], ['20 000'], []),
  ])
  expect(passages).toMatchObject([
    {
      kind: 'table-row',
      label: '表第1行',
      header: ['特派团', '2009 年', '2010 年'],
      text: '联海稳定团\n9 000\n12 150',
    },
    {
      kind: 'table-row',
      text: '联刚稳定团\n20 000\n',
      cells: [
        { start: 0, end: 5 },
        { start: 6, end: 12 },
        { start: 13, end: 13 },
      ],
    },
  ])
})
