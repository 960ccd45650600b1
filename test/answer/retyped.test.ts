import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readGolds } from '../eval/gold.ts'
import { score } from '../eval/score.ts'
import { EN_WAYS, ZH_WAYS } from './retyped/ways.ts'
import { cited, seedsIndex, values } from './seeds-index.ts'

const { ask } = seedsIndex()

/** Every so many-th question of the development set that stands alone: a fixed sample, answered in seconds. */
const EVERY = 3
/** Share of the rightly answered questions of the sample that must keep their answer, however typed. */
const FLOOR = { each: 0.8, all: 0.95 }

const sample = readGolds(fileURLToPath(new URL('../eval/dev.jsonl', import.meta.url)))
  .filter(({ history, answerable }) => history.length === 0 && answerable)
  .filter((_, i) => i % EVERY === 0)

/** Of the questions that a way changes, those that keep their right answer. */
async function kept(name: string, lang: 'zh' | 'en'): Promise<{ of: number; right: number; lost: string[] }> {
  const way = (lang === 'zh' ? ZH_WAYS : EN_WAYS)[name]
  const lost: string[] = []
  let of = 0
  for (const gold of sample.filter((one) => one.lang === lang)) {
    const typed = way?.(gold.question) ?? gold.question
    const plain = await ask(gold.question)
    if (typed === gold.question || !score(gold, plain).right) continue
    of += 1
    const answer = await ask(typed)
    // beside another question its figures and its source are told, not first
    const isKept = /question/.test(name)
      ? gold.figures.every((figure) => values(answer).includes(figure)) && cited(answer).includes(cited(plain)[0] ?? '')
      : score(gold, answer).right
    if (!isKept) lost.push(typed)
  }
  return { of, right: of - lost.length, lost }
}

describe('a question keeps its answer however it is typed', () => {
  const counts: { of: number; right: number }[] = []

  test.each([
    ...Object.keys(ZH_WAYS).map((name) => [name, 'zh'] as const),
    ...Object.keys(EN_WAYS).map((name) => [name, 'en'] as const),
  ])('%s (%s)', async (name, lang) => {
    const { of, right, lost } = await kept(name, lang)
    counts.push({ of, right })
    expect(right, lost.join('\n')).toBeGreaterThanOrEqual(of * FLOOR.each)
  })

  test('in all ways together', () => {
    const of = counts.reduce((sum, count) => sum + count.of, 0)
    expect(of).toBeGreaterThan(200)
    expect(counts.reduce((sum, count) => sum + count.right, 0) / of).toBeGreaterThanOrEqual(FLOOR.all)
  })
})
