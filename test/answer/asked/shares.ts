import { describe, expect, test } from 'vitest'
import type { OutputRow } from '../../../index/report.ts'
import type { Opened } from '../../../server/services.ts'
import { type Ask, reckoned } from '../seeds-index.ts'
import { rowsOf } from './rows-of.ts'

/** Parts of the table of outputs: one accomplishment, a share of the rows, those that give a reason. */
export function shares(ask: Ask, opened: () => Opened): void {
  const { rows, unfinished, isMarked, differs } = rowsOf(opened)

  describe('of one expected accomplishment, by its number', () => {
    test.each([
      ['预期成绩1.1下有多少项产出？', '1.1', () => true],
      ['预期成绩2.1有几项产出未完成？', '2.1', unfinished],
      ['How many outputs fall under expected accomplishment 2.1?', '2.1', () => true],
    ])('%s', async (question, number, keep) => {
      const own = rows().filter(({ accomplishment }) => accomplishment.number === number)
      expect(reckoned(await ask(question))[0]).toEqual(['count', own.filter(keep).length])
    })
  })

  describe('what share of the outputs ended so', () => {
    test.each([
      ['未完成的产出占全部产出的百分之几？', '', unfinished],
      ['人权高专办未完成的产出占其全部产出的百分之几？', '人权事务高级专员', unfinished],
      ['What share of the outputs were not completed?', '', unfinished],
      [
        'What percentage of the outputs of the Department of Safety and Security were marked below plan?',
        '安全和安保部',
        (row: OutputRow) => isMarked(row, -1),
      ],
    ])('%s', async (question, department, keep) => {
      const own = rows(department)
      const share = Math.round((own.filter(keep).length / own.length) * 1000) / 10
      expect(reckoned(await ask(question))[0]).toEqual(['rate', share])
    })
  })

  test.each([
    ['外勤支助部有哪些产出低于计划并说明了原因？', '外勤支助部'],
    ['Which outputs of the Department of Field Support were below plan without giving a reason?', '外勤支助部'],
  ])('rows are told apart by whether they give a reason: %s', async (question, department) => {
    const gives = ({ remarks }: OutputRow) => /原因|归因|由于|因为/u.test(remarks)
    const isAsked = (row: OutputRow) => gives(row) === !question.includes('without')
    const expected = rows(department).filter((row) => differs(row, -1) && isAsked(row))
    expect(expected.length).toBeGreaterThan(0)
    expect(reckoned(await ask(question))[0]?.[1]).toBe(
      expected.filter((row) => isMarked(row, -1)).length || expected.length,
    )
  })
}
