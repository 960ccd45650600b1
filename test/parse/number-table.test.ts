import { describe, expect, test } from 'vitest'
import { numberCells, numberLine } from '../../index/parse/number-cells.ts'
import { faults } from './faults.ts'
import { parseText } from './seed.ts'

/** Flattened out of a PDF: a space ends each cell and each paragraph. */
const printed = `19. 特派团的资源使用情况见下文，说明按组列出，金额未计自愿捐助的实物，也未计其他各类
收入和调整数。 

(千美元。预算年度为 2018 年 7 月 1 日至 2019 年 6 月 30 日。) 

类别 核定分配 支出 差异 金额 百分比 

军事和警务人员 

军事观察员 6 420.5 6 118.2 302.3 4.7 

军事特遣队 248 315.0 251 902.7 (3 587.7) (1.4) 

小计 254 735.5 258 020.9 (3 285.4) (1.3) 

文职人员 

国际工作人员 118 204.3 124 660.9 (6 456.6) (5.5) 

政府提供的人员 — 1 623.3 (1 623.3) — 

小计 118 204.3 126 284.2 (8 079.9) (6.8) 

所需资源毛额 372 939.8 384 305.1 (11 365.3) (3.0) 

20. 报告期内的其他收入和调整数共 9 874 600 美元，其中投资收入 3 215 400 美元，这笔收入
在特派团账户中列报。 
`

function rowsOf(text: string) {
  const parsed = parseText(text)
  expect(faults(parsed.document, parsed)).toEqual([])
  return parsed.passages.flatMap((passage) => (passage.kind === 'table-row' ? passage : []))
}
const cells = (row: ReturnType<typeof rowsOf>[number]) => row.text.split('\n')

describe('a financial table flattened into lines', () => {
  const rows = rowsOf(printed)

  test('gives each row with its words and its numbers', () => {
    expect(rows.map(cells)).toEqual([
      ['军事观察员', '6 420.5', '6 118.2', '302.3', '4.7'],
      ['军事特遣队', '248 315.0', '251 902.7', '(3 587.7)', '(1.4)'],
      ['小计', '254 735.5', '258 020.9', '(3 285.4)', '(1.3)'],
      ['国际工作人员', '118 204.3', '124 660.9', '(6 456.6)', '(5.5)'],
      ['政府提供的人员', '—', '1 623.3', '(1 623.3)', '—'],
      ['小计', '118 204.3', '126 284.2', '(8 079.9)', '(6.8)'],
      ['所需资源毛额', '372 939.8', '384 305.1', '(11 365.3)', '(3.0)'],
    ])
  })

  test('says in the heads of the columns what the numbers are', () => {
    expect(rows[0]?.header).toEqual(['类别', '核定分配(千美元)', '支出(千美元)', '差异金额(千美元)', '差异百分比(%)'])
  })

  test('puts rows under the line of words that heads them, to its subtotal', () => {
    expect(rows.map((row) => row.section)).toEqual([
      ...Array(3).fill(['军事和警务人员']),
      ...Array(3).fill(['文职人员']),
      [],
    ])
  })
})

test('a table is read whether or not blank lines part its rows', () => {
  const english = `The status of resources is shown below.

Military observers 6,420.5 6,118.2 302.3
Military contingents 248,315.0 251,902.7 (3,587.7)
Subtotal 254,735.5 258,020.9 (3,285.4)

Savings were used elsewhere.
`
  expect(rowsOf(english).map(cells)).toEqual([
    ['Military observers', '6,420.5', '6,118.2', '302.3'],
    ['Military contingents', '248,315.0', '251,902.7', '(3,587.7)'],
    ['Subtotal', '254,735.5', '258,020.9', '(3,285.4)'],
  ])
})

describe('the numbers of a line', () => {
  const read = (text: string, columns: number) => {
    const line = numberLine({ text, span: { start: 0, end: text.length } })
    return line && (numberCells(line.tokens, columns)?.map((cell) => cell.text) ?? null)
  }

  test('take the groups of three digits that the number of columns leaves them', () => {
    expect(read('车辆 1 200 300 4', 3)).toEqual(null)
    expect(read('车辆 1 200 300', 3)).toEqual(['1', '200', '300'])
    expect(read('车辆 1 200 300', 1)).toEqual(['1 200 300'])
  })

  test('are told by their difference where the groups alone do not', () => {
    expect(read('员额 1 200 1 100 100', 3)).toEqual(['1 200', '1 100', '100'])
  })

  test('are none in prose', () => {
    expect(read('会议于 2010 年举行', 1)).toBeNull()
    expect(read('2010 11', 2)).toBeNull()
  })
})
