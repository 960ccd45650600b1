import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../../server/answer/ask.ts'
import { type Fresh, openFresh } from '../eval/fresh.ts'
import { cited, said } from './seeds-index.ts'

/** An English audit with marked tables and a Chinese performance report with flattened ones. */
const reports = ['audit-en.md', 'budget-zh.txt'].map((file) =>
  fileURLToPath(new URL(`../eval/new/${file}`, import.meta.url)),
)
let fresh: Fresh
beforeAll(async () => {
  fresh = await openFresh(reports)
}, 240_000)
afterAll(() => fresh?.close())

const first = async (question: string) => said(await ask(fresh.opened, { question, history: [], trace: false }))

test.each([
  ['How many complaints were there in Tirin?', 'TirinComplaints:83[1].'],
  ['空中业务的支出是多少？', '空中业务支出：85217.4（千美元）[1]。'],
  ['How much was approved for ground transportation?', '陆运核定分配:12690.2(thousandsofdollars)[1].'],
])('a cell is told with its row, its column and the unit of the column: %s', async (question, answer) => {
  expect(await first(question)).toBe(answer)
})

test.each([
  ['Which sector had the most complaints?', 'Tirin:83[1].'],
  ['哪个区的投诉最少？', 'OstravaBay：29[1]。'],
])('the rows of a table are ranked by the column that is named, sums aside: %s', async (question, answer) => {
  expect(await first(question)).toBe(answer)
})

test('only rows under the heading that is named are ranked', async () => {
  expect(await first('哪种文职人员支出最高？')).toBe('国际工作人员：124660.9（千美元）[1]。')
})

test.each([
  ['哪一类支出超支最多？', '国际工作人员：6456.6（千美元）[1]。'],
  [
    'Which category went furthest over budget, with the largest variance?',
    '国际工作人员:6456.6(thousandsofdollars)[1].',
  ],
])('what was most overspent stands in brackets in the column of the variance: %s', async (question, answer) => {
  expect(await first(question)).toBe(answer)
})

test('rows are not ranked as things that they are not', async () => {
  expect(await first('Which country had the most complaints?')).not.toMatch(/^Tirin/)
})

test.each([
  ['How many recommendations have been closed?', '2ofthe9rowsofthetablesay“Closed”:', [2, 8]],
  ['哪些建议已经关闭？', '表中9行里有2行写明“Closed”：', [2, 8]],
  ['Which recommendations were only partially accepted?', '1ofthe9rowsofthetablesay“Partially”:', [6]],
])('rows are counted and listed by what a cell says: %s', async (question, answer, rows) => {
  const full = await ask(fresh.opened, { question, history: [], trace: false })
  expect(said(full)).toBe(answer)
  expect(cited(full)).toEqual(rows.map((row) => `audit-en/annex1/table/${row}`))
})
