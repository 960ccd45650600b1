import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ask } from '../../server/answer/ask.ts'
import { evidenceFor } from '../../server/model/evidence.ts'
import { cutSentences } from '../../server/model/sentences.ts'
import { knownIn } from '../../server/model/source.ts'
import { addSentence, type Given, nothingWritten, type Written } from '../../server/model/written.ts'
import type { Answer } from '../../server/schema.ts'
import { seedsIndex } from '../answer/seeds-index.ts'

/** How often the check is wrong, on the answers to the development questions as if a model had written them. */

const questionSchema = z.object({ question: z.string() })
const questions = readFileSync(new URL('../eval/dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => questionSchema.safeParse(JSON.parse(line)).data?.question ?? [])

const { opened } = seedsIndex()
const answers: { answer: Answer; given: Given }[] = []
beforeAll(async () => {
  for (const question of questions) {
    const answer = await ask(opened(), { question, history: [], trace: true })
    const sources = answer.answered && answer.citations.length > 0 ? evidenceFor(answer, opened().store) : null
    const computed = answer.figures.filter(({ derived }) => derived)
    if (sources) answers.push({ answer, given: { sources, computed, question: knownIn(question), lang: answer.lang } })
  }
}, 240_000)

const held = (text: string, given: Given): Written =>
  cutSentences(text).reduce((written, sentence) => addSentence(written, sentence, given), nothingWritten)

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
const share = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10

describe('holding a text to the reports', () => {
  it('doubts few of the numbers that are right', () => {
    const checks = answers.map(({ answer, given }) => held(answer.text, given).check)
    const numbers = sum(checks.map((check) => check.numbers))
    const doubted = share(numbers - sum(checks.map((check) => check.supported)), numbers)
    console.info(`${doubted}% of ${numbers} right numbers are doubted`)
    expect(numbers).toBeGreaterThan(400)
    expect(doubted).toBeLessThan(2)
  })

  it('doubts nearly every number that is wrong by a digit', () => {
    const outcomes = answers.flatMap(({ answer, given }) =>
      answer.figures.flatMap(({ at, derived }) => {
        if (at === null || derived) return []
        const [start, end] = at
        const wrong = answer.text.slice(start, end).replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 3) % 10))
        if (wrong === answer.text.slice(start, end)) return [] // written in words
        const { doubts } = held(answer.text.slice(0, start) + wrong + answer.text.slice(end), given)
        return [doubts.some((doubt) => doubt.at[0] < end && doubt.at[1] > start)]
      }),
    )
    const caught = share(outcomes.filter(Boolean).length, outcomes.length)
    console.info(`${caught}% of ${outcomes.length} wrong numbers are doubted`)
    expect(outcomes.length).toBeGreaterThan(250)
    expect(caught).toBeGreaterThan(95)
  })
})
