import { availableParallelism } from 'node:os'
import { beforeAll, describe, expect, it } from 'vitest'
import { allPatterns } from './patterns/all.ts'
import { type Pattern, printed } from './patterns/collect.ts'
import { judge, readRecord, type Verdict } from './patterns/judge.ts'

const JUDGING_MS = 20_000

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

  it('reads a text of any length in linear time: proved, or attacked in vain', () => {
    const wrong = verdicts.filter(({ verdict }) => verdict !== 'linear' && verdict !== 'withstood')
    expect(wrong.map(({ pattern, verdict }) => `${told(pattern)} grows on ${JSON.stringify(verdict)}`)).toEqual([])
  })
})
