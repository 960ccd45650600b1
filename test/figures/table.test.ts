import { expect, it } from 'vitest'
import { findFigures } from '../../index/figures.ts'
import type { Passage } from '../../index/report.ts'

/** A row as the parser makes it: its cells joined by tabs. */
function row(header: string[], cells: string[]): Passage {
  let at = 0
  const spans = cells.map((cell) => {
    const span = { start: at, end: at + cell.length }
    at = span.end + 1
    return span
  })
  return {
    id: 'r/table/1',
    report: 'r',
    section: [],
    label: '表1',
    text: cells.join('\t'),
    source: [],
    page: null,
    kind: 'table-row',
    table: '表1',
    header,
    cells: spans,
  }
}

it('figures alone in their cells are told by row and column, their values as printed', () => {
  const figures = findFigures(
    row(
      ['类别', '2012/13 年度支出(千美元)', '差异(百分比)', '说明'],
      ['军事人员费用', '12 345', '8.2', '增加 20 名警察'],
    ),
  )
  expect(figures).toMatchObject([
    {
      value: 12345,
      unit: '千美元',
      kind: 'money',
      period: '2012/13 年度',
      measure: '军事人员费用 2012/13 年度支出(千美元)',
    },
    { value: 8.2, unit: '百分比', kind: 'percent', period: null, measure: '军事人员费用 差异(百分比)' },
    { value: 20, unit: '名', kind: 'count', measure: '警察' },
  ])
})

it('never joins the digits of two cells', () => {
  expect(findFigures(row(['Post', '2012', '2013'], ['P-4', '12', '345'])).map(({ value }) => value)).toEqual([12, 345])
})
