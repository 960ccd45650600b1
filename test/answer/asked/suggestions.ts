import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Answer } from '../../../server/schema.ts'
import { readGolds } from '../../eval/gold.ts'
import { type Ask, cited } from '../seeds-index.ts'

const ASKED = 100

/** What is offered to be asked next. */
export function suggestions(ask: Ask): void {
  const chapters = ({ citations }: Answer) => citations.map(({ passage }) => passage.report.id + passage.section[0])

  test(`after ${ASKED} answers every question offered is answered, from the same chapter, and is another one`, async () => {
    const golds = readGolds(fileURLToPath(new URL('../../eval/dev.jsonl', import.meta.url)))
    const failed: string[] = []
    for (const { question } of golds.filter(({ history }) => history.length === 0).slice(0, ASKED)) {
      const answer = await ask(question)
      for (const offered of answer.suggestions) {
        const next = await ask(question, offered)
        const isNear = chapters(next).some((chapter) => chapters(answer).includes(chapter))
        if (!next.answered || !isNear || offered === question) failed.push(`${question} → ${offered}`)
      }
    }
    expect(failed).toEqual([])
  }, 120_000)

  test.each(['联刚稳定团的全称是什么？', 'What does UNMISS stand for?'])(
    'of a name spelt out the next question is what the reports say of it: %s',
    async (question) => {
      const { suggestions } = await ask(question)
      expect(suggestions).toHaveLength(1)
      const said = await ask(suggestions[0] ?? '')
      expect(said.answered).toBe(true)
      expect(cited(said).some((id) => id.includes('简称') || id.includes('abbr'))).toBe(false)
    },
  )

  test('of what the reports do not speak of nothing is offered', async () => {
    expect((await ask('今天天气怎么样？')).suggestions).toEqual([])
  })
}
