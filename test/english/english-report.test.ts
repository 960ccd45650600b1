import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, answerSchema } from '../../server/schema.ts'
import { type Fresh, openFresh } from '../eval/fresh.ts'
import { readGolds } from '../eval/gold.ts'
import { score } from '../eval/score.ts'

/** An English report of our own invention, asked in both languages. */
const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))
const golds = readGolds(here('questions.jsonl'))

let fresh: Fresh
beforeAll(async () => {
  fresh = await openFresh([here('A-70-901.md')])
}, 60_000)
afterAll(() => fresh.close())

async function answerTo(question: string): Promise<Answer> {
  const response = await fresh.request('/api/ask', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ question }),
  })
  return answerSchema.parse(await response.json())
}

test.each(golds)('$lang $kind: $question', async (gold) => {
  const answer = await answerTo(gold.question)
  expect(answer.lang).toBe(gold.lang)
  expect({ text: answer.text, ...score(gold, answer) }).toMatchObject({ right: true, unsupported: [] })
})

test('an English answer about an English report has no Chinese in it', async () => {
  for (const { lang, question } of golds.filter(({ kind }) => kind !== 'define')) {
    if (lang === 'en') expect((await answerTo(question)).text).not.toMatch(/\p{Script=Han}/u)
  }
})
