import { availableParallelism } from 'node:os'
import { beforeAll, describe, expect, it } from 'vitest'
import { MAX_QUESTION_CHARS } from '../../server/schema.ts'
import { allPatterns } from './patterns/all.ts'
import { type Pattern, printed } from './patterns/collect.ts'
import { attackText, judge, readRecord, timeFor, type Verdict } from './patterns/judge.ts'

/** Patterns that may take more than linear time, by where they are written: what they read is short, and how short. */
const SHORT: [reads: string, characters: number, where: RegExp][] = [
  ['a question, or a sentence no longer than one', MAX_QUESTION_CHARS, /^server\/(?:question|answer)\//],
  ['what stands before a figure', 200, /^index\/figures\/subject-before\.ts/],
  ['the start of a line', 170, /^index\/parse\/number-table\.ts/],
  ['the end of a line', 16, /^index\/parse\/join\.ts/],
  ['the digits of one number', 330, /^index\/language\/numbers\.ts/],
  ['a line of the dictionary that words are learnt from', 500, /^index\/language\/lexicon\/train\//],
  ['an answer', 10_000, /^web\/answer\/sentences\.ts/],
]
const shortFor = ({ at }: Pattern) => SHORT.find(([, , where]) => where.test(at))

const JUDGING_MS = 20_000
const MOST_MS = 250 // a busy machine's; the slowest takes about 40 by itself

/** Texts that an undecided pattern may be slow on: each of its own words over and over, and all of them. */
function texts({ source }: Pattern, length: number): string[] {
  const words = source.match(/[\p{Script=Han}]+|[A-Za-z]{2,}/gu) ?? []
  return [...new Set([...words, words.join(' ')])].map((word) => `${word} `.repeat(length / (word.length + 1)))
}

const told = (pattern: Pattern) => `${pattern.at} ${printed(pattern)}`

describe('every regular expression of the program', () => {
  const verdicts: { pattern: Pattern; verdict: Verdict }[] = []
  let unmet: string[] = []

  beforeAll(async () => {
    const found = await allPatterns()
    unmet = found.unmet
    const record = readRecord()
    const waiting = [...found.patterns]
    const worker = async () => {
      for (let pattern = waiting.pop(); pattern; pattern = waiting.pop())
        verdicts.push({ pattern, verdict: record.get(printed(pattern)) ?? (await judge(pattern, JUDGING_MS)) })
    }
    await Promise.all(Array.from({ length: availableParallelism() }, worker))
  }, 240_000)

  it('is known, also where it is put together', () => {
    expect(unmet).toEqual([])
    expect(verdicts.length).toBeGreaterThan(900)
  })

  it('reads a text of any length in linear time: proved, or attacked in vain; no other reads long texts', () => {
    const growing = verdicts.filter(({ verdict }) => verdict !== 'linear' && verdict !== 'withstood')
    const wrong = growing.filter(({ pattern }) => !shortFor(pattern))
    expect(wrong.map(({ pattern, verdict }) => `${told(pattern)} grows on ${JSON.stringify(verdict)}`)).toEqual([])
  })

  it('takes but a moment for the longest text it is given, where that is short', { timeout: 240_000 }, () => {
    const slow = verdicts.flatMap(({ pattern, verdict }) => {
      const [, length = 0] = shortFor(pattern) ?? []
      if (verdict === 'linear' || verdict === 'withstood' || length === 0) return []
      const attacks = verdict === 'undecided' ? texts(pattern, length) : [attackText(verdict, length)]
      const time = Math.max(...attacks.map((text) => timeFor(pattern, text)))
      return time > MOST_MS ? [`${told(pattern)}: ${Math.round(time)} ms`] : []
    })
    expect(slow).toEqual([])
  })
})
