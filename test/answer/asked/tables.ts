import { describe, expect, test } from 'vitest'
import type { OutputRow } from '../../../index/report.ts'
import { pairUp } from '../../../server/answer/pairing.ts'
import type { Opened } from '../../../server/services.ts'
import { type Ask, cited, reckoned } from '../seeds-index.ts'

/** Many rows of the table of outputs are asked about at once. */
export function tables(ask: Ask, opened: () => Opened): void {
  const rows = (department = ''): OutputRow[] =>
    opened()
      .store.passages.filter((passage): passage is OutputRow => passage.kind === 'output')
      .filter((row) => row.department.includes(department))
  const ids = (found: OutputRow[]) => found.map(({ id }) => id).sort()
  const unfinished = (row: OutputRow) => row.completed.some(({ value }) => value === '否')
  /** By the report's own mark; where it makes none, by the figures. */
  const differs = (row: OutputRow, sign: 1 | -1) =>
    row.variance === null
      ? pairUp(row, opened().store.figuresOf(row.id)).some(
          ({ figure, planned }) =>
            figure && planned && figure.kind === planned.kind && Math.sign(figure.value - planned.value) === sign,
        )
      : row.variance === 'both' || row.variance === (sign > 0 ? 'above' : 'below')

  describe('outputs are counted', () => {
    test.each([
      ['道德操守办公室有多少项产出？', '道德操守办公室', () => true],
      ['监察员办公室有多少项产出？', '监察员', () => true],
      ['How many outputs does the Ethics Office have?', '道德操守办公室', () => true],
      ['人权事务高级专员办事处有几项产出没有完成？', '人权事务高级专员', unfinished],
      ['新闻部有几项产出没有完成？', '新闻部', unfinished],
      ['法律事务厅有多少项产出高于计划？', '法律事务厅', (row: OutputRow) => differs(row, 1)],
      [
        'How many outputs of the Department of Public Information exceeded the plan?',
        '新闻部',
        (row: OutputRow) => differs(row, 1),
      ],
      ['内部监督事务厅有多少项产出低于计划？', '内部监督事务厅', (row: OutputRow) => differs(row, -1)],
    ])('%s', async (question, department, keep) => {
      const answer = await ask(question)
      const expected = rows(department).filter(keep)
      expect(expected.length).toBeGreaterThan(0)
      expect(answer).toMatchObject({ answered: true, kind: 'aggregate' })
      expect(reckoned(answer)[0]).toEqual(['count', expected.length])
      expect(cited(answer).sort()).toEqual(ids(expected))
    })
  })

  describe('outputs are listed, each with its source', () => {
    test.each([
      ['监察员办公室哪些产出高于计划？', '监察员', (row: OutputRow) => differs(row, 1)],
      ['Which outputs of the Ethics Office were not completed?', '道德操守办公室', unfinished],
      ['安全和安保部哪些产出没有完成？', '安全和安保部', unfinished],
      [
        'Which outputs of the Office of Legal Affairs were below plan?',
        '法律事务厅',
        (row: OutputRow) => differs(row, -1),
      ],
    ])('%s', async (question, department, keep) => {
      const answer = await ask(question)
      const expected = rows(department).filter(keep)
      expect(cited(answer).sort()).toEqual(ids(expected))
      for (const row of expected) expect(answer.text).toContain(row.planned)
    })

    test('those too many to read are counted, and said to be left out', async () => {
      const answer = await ask('多少项产出低于计划？')
      const [, total = 0] = reckoned(answer)[0] ?? []
      const listed = answer.text.split('\n').filter((line) => line.startsWith('•')).length
      expect(total).toBe(rows().filter((row) => differs(row, -1)).length)
      expect(listed).toBeLessThan(total)
      expect(answer.text).toContain(String(total - listed))
    })
  })

  describe('departments are told with how many outputs each has', () => {
    test.each(['哪些部门有未完成的产出？', 'Which departments had outputs that were not completed?'])(
      '%s',
      async (question) => {
        const { text } = await ask(question)
        const counts = text
          .split('\n')
          .filter((line) => line.startsWith('•'))
          .map((line) => ({
            department: line.slice(2).split(/[：:]/u)[0],
            count: Number(/[：:]\D*(\d+)/u.exec(line)?.[1]),
          }))
        const expected = new Map<string, number>()
        for (const { department } of rows().filter(unfinished))
          expected.set(department, (expected.get(department) ?? 0) + 1)
        expect(counts.map(({ count }) => count)).toEqual([...expected.values()].sort((a, b) => b - a))
        for (const { department = '', count } of counts) expect(expected.get(department), department).toBe(count)
      },
    )
  })

  describe('outputs are ranked by how far they passed their plan', () => {
    test.each([
      ['哪些产出超出计划最多？列出前三项', '', 3],
      ['Which three outputs exceeded the plan the most?', '', 5],
      ['道德操守办公室哪些产出超出计划最多？', '道德操守办公室', 5],
    ])('%s', async (question, department, most) => {
      const ratios = rows(department)
        .flatMap((row) =>
          pairUp(row, opened().store.figuresOf(row.id)).flatMap(({ planned, figure }) =>
            planned && figure && planned.kind === figure.kind
              ? [{ id: row.id, ratio: figure.value / planned.value }]
              : [],
          ),
        )
        .filter(({ ratio }) => ratio > 1)
        .sort((a, b) => b.ratio - a.ratio)
      const answer = await ask(question)
      const listed = cited(answer)
      expect(listed.length).toBeGreaterThan(1)
      expect(listed.length).toBeLessThanOrEqual(most)
      expect(listed).toEqual([...new Set(ratios.map(({ id }) => id))].slice(0, listed.length))
    })
  })
}
