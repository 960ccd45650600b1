import { describe, expect, it } from 'vitest'
import type { Output } from '../../server/schema.ts'
import { toCsv } from '../../web/explore/csv.ts'
import { filterRows, NO_FILTER, sortRows, tally, tallyByOffice, toRow } from '../../web/explore/rows.ts'

const output = (n: number, planned: string, completed: Output['completed'], rest: Partial<Output> = {}): Output => ({
  id: `performance/A.a/1.1/${n}`,
  report: 'performance',
  department: 'A. 维持和平行动部',
  office: '(a) 联合国驻非洲联盟办事处',
  accomplishment: '1.1',
  planned,
  completed,
  remarks: '',
  variance: null,
  ...rest,
})

const rows = [
  output(4, '向非洲联盟和平与安全理事会作 12 次关于维和问题的介绍', [{ value: 19, unit: '介绍', planned: 12 }], {
    remarks: '产出高于计划，是非洲联盟和平与安全理事会确定的各项要求和议程所致',
    variance: 'above',
  }),
  output(5, '举行 1 次会议和 6 次视像会议', [
    { value: 1, unit: '会议', planned: 1 },
    { value: 6, unit: '视像会议', planned: 6 },
  ]),
  output(8, '出版 2 份新闻刊物', [{ value: '否', unit: null, planned: null }], { remarks: '被推迟，归因于"内部改组"' }),
  output(12, '支持运行名册数据库', [{ value: 3, unit: '运行了名册数据库', planned: null }], {
    office: null,
    department: 'I. 新闻部',
  }),
].map(toRow)
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => Number(id.split('/').at(-1)))

describe('output rows', () => {
  it('have a rate where one count answers one plan, and none otherwise', () => {
    expect(rows.map(({ rate }) => rate)).toEqual([19 / 12, null, null, null])
  })

  it('meet their plan only when each of their values does', () => {
    expect(tally(rows)).toEqual({ rows: 4, met: 2, missed: 1, other: 1 })
  })

  it('are found by all the filters together, spaces and width aside', () => {
    const find = (filter: Partial<typeof NO_FILTER>) => ids(filterRows(rows, { ...NO_FILTER, ...filter }))
    expect(find({})).toEqual([4, 5, 8, 12])
    expect(find({ text: '１2次' })).toEqual([4])
    expect(find({ variance: 'none', done: 'no' })).toEqual([8])
    expect(find({ department: 'I. 新闻部', text: '会议' })).toEqual([])
  })

  it('without the number sorted by come last either way', () => {
    expect(ids(sortRows(rows, { by: 'rate', descending: true }))).toEqual([4, 5, 8, 12])
    expect(ids(sortRows(rows, { by: 'completed', descending: false }))).toEqual([12, 4, 5, 8])
  })

  it('are summed by office, an office of the same name in another department apart', () => {
    expect(tallyByOffice(rows).map(({ office, tally }) => [office, tally.rows])).toEqual([
      ['(a) 联合国驻非洲联盟办事处', 3],
      [null, 1],
    ])
  })

  it('become a table that a spreadsheet reads, quotes and lines kept', () => {
    const csv = toCsv(rows.slice(2, 3))
    expect(csv.startsWith('\uFEFFid,report,')).toBe(true)
    expect(csv).toContain('否,,"被推迟，归因于""内部改组""",,\r\n')
  })
})
