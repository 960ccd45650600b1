import { describe, expect, test } from 'vitest'
import type { OutputRow } from '../../../index/report.ts'
import { pairUp } from '../../../server/answer/rows/pairing.ts'
import type { Opened } from '../../../server/services.ts'
import { type Ask, cited, reckoned } from '../seeds-index.ts'
import { rowsOf } from './rows-of.ts'

/** Many rows of the table of outputs are asked about at once. */
export function tables(ask: Ask, opened: () => Opened): void {
  const { rows, ids, unfinished, isMarked, isShown, differs } = rowsOf(opened)

  describe('outputs are counted', () => {
    test.each([
      ['道德操守办公室有多少项产出？', '道德操守办公室', () => true],
      ['监察员办公室有多少项产出？', '监察员', () => true],
      ['How many outputs does the Ethics Office have?', '道德操守办公室', () => true],
      ['人权事务高级专员办事处有几项产出没有完成？', '人权事务高级专员', unfinished],
      ['新闻部有几项产出没有完成？', '新闻部', unfinished],
      ['How many outputs of the Department of Safety and Security were not achieved?', '安全和安保部', unfinished],
      [
        'Outputs of the ACABQ secretariat that exceeded their plan',
        '行政和预算问题咨询委员会',
        (row: OutputRow) => isMarked(row, 1),
      ],
    ])('%s', async (question, department, keep) => {
      const answer = await ask(question)
      const expected = rows(department).filter(keep)
      expect(expected.length).toBeGreaterThan(0)
      expect(answer).toMatchObject({ answered: true, kind: 'aggregate' })
      expect(reckoned(answer)[0]).toEqual(['count', expected.length])
      expect(cited(answer).sort()).toEqual(ids(expected))
    })
  })

  describe('both ways at once, and by expected accomplishment', () => {
    test.each([
      ['新闻部高于计划和低于计划的产出各有几项？', '新闻部'],
      ['Department of Safety and Security: how many outputs above plan and how many below?', '安全和安保部'],
    ])('%s', async (question, department) => {
      const counted = reckoned(await ask(question)).map(([, value]) => value)
      for (const sign of [1, -1] as const)
        expect(counted).toContain(rows(department).filter((row) => isMarked(row, sign)).length)
    })

    test.each(['按预期成绩列出未完成的产出', 'Outputs that were not completed, for each expected accomplishment'])(
      '%s',
      async (question) => {
        const undone = rows().filter(unfinished)
        const numbers = [...new Set(undone.map(({ accomplishment }) => accomplishment.number))]
        const of = (number: string) => undone.filter(({ accomplishment }) => accomplishment.number === number).length
        const answer = await ask(question)
        expect(answer).toMatchObject({ answered: true, kind: 'aggregate' })
        const counts = reckoned(answer).map(([, value]) => value)
        expect(counts.slice(0, 2)).toEqual([numbers.length, undone.length])
        expect(counts.slice(2).sort()).toEqual(numbers.map(of).sort())
      },
    )
  })

  test.each(['外勤支助部有哪些产出低于计划？', 'Which departments have outputs that were not completed?'])(
    'after “%s” other questions on the same table are suggested, and answered from it',
    async (question) => {
      const { suggestions } = await ask(question)
      expect(suggestions.length).toBeGreaterThan(0)
      for (const suggestion of suggestions)
        expect(await ask(suggestion), suggestion).toMatchObject({ answered: true, kind: 'aggregate' })
    },
  )

  describe('outputs off their plan are counted as the report marks them, then those that only figures show', () => {
    test.each([
      ['法律事务厅有多少项产出高于计划？', '法律事务厅', 1],
      ['How many outputs of the Department of Public Information exceeded the plan?', '新闻部', 1],
      ['内部监督事务厅有多少项产出低于计划？', '内部监督事务厅', -1],
    ] as const)('%s', async (question, department, sign) => {
      const answer = await ask(question)
      const marked = rows(department).filter((row) => isMarked(row, sign))
      const shown = rows(department).filter((row) => isShown(row, sign))
      expect(reckoned(answer).filter(([operation]) => operation === 'count')).toEqual([
        ['count', marked.length],
        ['count', shown.length],
      ])
      expect(cited(answer)).toEqual([...marked, ...shown].map(({ id }) => id))
    })

    test.each(['法律事务厅标明高于计划的产出有几项？', 'How many Legal Affairs outputs are marked above plan?'])(
      '%s',
      async (question) => {
        const marked = rows('法律事务厅').filter((row) => isMarked(row, 1))
        expect(cited(await ask(question))).toEqual(marked.map(({ id }) => id))
      },
    )

    test.each(['有多少项产出高于计划，多少项低于计划？', 'How many outputs were above plan and how many below?'])(
      'both ways where both are asked: %s',
      async (question) => {
        const values = reckoned(await ask(question)).map(([, value]) => value)
        for (const sign of [1, -1] as const) {
          expect(values).toContain(rows().filter((row) => isMarked(row, sign)).length)
          expect(values).toContain(rows().filter((row) => isShown(row, sign)).length)
        }
      },
    )

    test('and said to be marked nowhere where only figures show them', async () => {
      const answer = await ask('道德操守办公室有多少项产出高于计划？')
      const shown = rows('道德操守办公室').filter((row) => isShown(row, 1))
      expect(reckoned(answer)[0]).toEqual(['count', shown.length])
      expect(answer.text).toMatch(/^报告没有注明/u)
    })
  })

  describe('outputs are listed, each with its source', () => {
    test.each([
      ['监察员办公室哪些产出高于计划？', '监察员', (row: OutputRow) => differs(row, 1)],
      ['Which outputs of the Ethics Office were not completed?', '道德操守办公室', unfinished],
      ['What did the Ethics Office not complete?', '道德操守办公室', unfinished],
      ['道德操守办公室有什么没完成？', '道德操守办公室', unfinished],
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
      const [[, marked = 0] = [], [, shown = 0] = []] = reckoned(answer)
      const total = marked + shown
      const listed = answer.text.split('\n').filter((line) => line.startsWith('•')).length
      expect(marked).toBe(rows().filter((row) => isMarked(row, -1)).length)
      expect(shown).toBe(rows().filter((row) => isShown(row, -1)).length)
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
            department: line
              .slice(2)
              .split(/[：:(]/u)[0]
              ?.trim(),
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

  describe('bodies are set side by side', () => {
    const marked = (department: string, sign: 1 | -1) => rows(department).filter((row) => isMarked(row, sign)).length
    const firstLine = (text: string) => text.split('\n')[0]

    test.each([
      ['哪个部门产出最多？', '维持和平行动部'],
      ['哪个部门标为高于计划的产出最多？', '维持和平行动部'],
      ['哪个办公室未完成的产出最多？', '人权事务高级专员办事处'],
      ['Which department had the most outputs below plan?', '管理事务部'],
      ['Which department has the fewest outputs?', '行政和预算问题咨询委员会'],
      ['新闻部和法律事务厅哪个产出更多？', '法律事务厅'],
      ['哪三个部门高于计划的产出最多？', '维持和平行动部'],
      ['各部门产出数量排名', '维持和平行动部'],
      ['哪个部门的完成率最低？', '人权事务高级专员办事处'],
      ['Which department had the lowest completion rate?', '人权事务高级专员办事处'],
    ])('%s', async (question, name) => {
      expect(firstLine((await ask(question)).text)).toContain(name)
    })

    test.each([
      ['哪些部门没有未完成的产出？', (own: OutputRow[]) => !own.some(unfinished)],
      ['哪些部门的产出全部完成了？', (own: OutputRow[]) => !own.some(unfinished)],
      ['Which departments have no unfinished outputs?', (own: OutputRow[]) => !own.some(unfinished)],
      ['哪些部门没有产出注明低于计划？', (own: OutputRow[]) => !own.some((row) => isMarked(row, -1))],
      ['哪些部门没有全部完成产出？', (own: OutputRow[]) => own.some(unfinished)],
      ['每个部门有多少项产出？', () => true],
      ['How many departments are covered?', () => true],
      ['列出所有部门', () => true],
    ])('%s', async (question, keep) => {
      const departments = [...new Set(rows().map(({ department }) => department))]
      const expected = departments.filter((department) => keep(rows().filter((row) => row.department === department)))
      const { text } = await ask(question)
      for (const department of departments)
        expect(text.includes(`• ${department}`), department).toBe(expected.includes(department))
      expect(firstLine(text)).toContain(String(expected.length))
    })

    test.each(['外勤支助部和维持和平行动部各有多少项产出高于计划？', 'How many DFS and DPKO outputs were above plan?'])(
      '%s',
      async (question) => {
        const { text } = await ask(question)
        for (const name of ['外勤支助部', '维持和平行动部']) {
          const line = text.split('\n').find((l) => l.startsWith('•') && l.includes(name))
          expect(line).toContain(` ${marked(name, 1)} `.trim())
        }
      },
    )
  })

  describe('a question on all outputs is answered by how many are and are not', () => {
    test.each([
      ['所有计划产出都完成了吗？', '', '否'],
      ['人权高专办的产出是不是都完成了？', '人权事务高级专员', '否'],
      ['法律事务厅是否完成了全部产出？', '法律事务厅', '是'],
      ['Ethics outputs all completed?', '道德操守', 'No'],
      ['Did OHCHR complete all its outputs?', '人权事务高级专员', 'No'],
      ['Were all outputs of the Ombudsman completed?', '监察员', 'Yes'],
    ])('%s', async (question, department, verdict) => {
      const answer = await ask(question)
      const open = rows(department).filter(unfinished).length
      expect(answer.kind).toBe('aggregate')
      expect(answer.text.startsWith(verdict)).toBe(true)
      expect(new Set(reckoned(answer).map(([, value]) => value))).toEqual(
        expect.objectContaining(new Set([rows(department).length, rows(department).length - open, open])),
      )
    })

    test.each([
      ['人权高专办全部完成了吗？', '否'],
      ['Has the Department of Public Information completed everything it planned?', 'No'],
    ])('though no output is named: %s', async (question, verdict) => {
      const answer = await ask(question)
      expect(answer.kind).toBe('aggregate')
      expect(answer.text.startsWith(verdict)).toBe(true)
    })

    test('those above plan too', async () => {
      expect((await ask('军事厅的产出都高于计划吗？')).text).toMatch(/^否。12 项产出中，报告注明 6 项高于计划/u)
    })

    test.each([
      ['新闻部有没有未完成的产出？', '是'],
      ['Were any outputs of the Office of Legal Affairs not completed?', 'No'],
    ])('or on whether there are any: %s', async (question, verdict) => {
      expect((await ask(question)).text.startsWith(verdict)).toBe(true)
    })
  })

  describe('the outputs of a body are listed', () => {
    test.each([
      ['军事厅有哪些产出？', '军事厅'],
      ['列出道德操守办公室的全部产出', '道德操守办公室'],
      ['What outputs does the Ethics Office have?', '道德操守办公室'],
    ])('%s', async (question, name) => {
      const expected = rows().filter(({ department, office }) => `${department} ${office}`.includes(name))
      expect(cited(await ask(question))).toEqual(expected.map(({ id }) => id))
    })
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
