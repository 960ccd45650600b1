import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Embedder } from '../../index/embed/embedder.ts'
import { openEmbedder } from '../../index/embed/local.ts'
import { ingest } from '../../index/ingest.ts'
import { queryTerms } from '../../index/language/query-terms.ts'
import type { Lang } from '../../index/report.ts'
import { search, sureness } from '../../index/search.ts'
import { openStore } from '../../index/store/open.ts'
import type { Store } from '../../index/store/store.ts'

let folder: string
let store: Store
let embedder: Embedder

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lankui-search-'))
  embedder = await openEmbedder()
  await ingest({ index: folder, embedder })
  store = await openStore(folder)
}, 60_000)

afterAll(async () => {
  await embedder.close()
  await rm(folder, { recursive: true, force: true })
})

function find(text: string, lang: Lang, limit: number, reports?: string[]) {
  const terms = queryTerms(text, lang, (term) => store.documentFrequency(term))
  return search({ store, embedder }, { text, terms, reports }, limit)
}

describe('a question finds its passage among the first three', () => {
  test.each<[string, Lang, string]>([
    ['外地部署人数的最高纪录是多少？', 'zh', 'A-65-624/11'], // said in nearly the same words
    ['When did the number of people in the field peak?', 'en', 'A-65-624/11'], // no word in common: translated
    ['聯合國外地部署人數的最高紀錄', 'zh', 'A-65-624/11'], // traditional characters
    ['第63/287号决议要求提交什么报告', 'zh', 'A-65-624/summary/1'], // a symbol is one term
    ['向非洲联盟和平与安全理事会作了多少次介绍', 'zh', 'performance/A.a/1.1/4'], // one row among hundreds alike
    ['briefings to the African Union Peace and Security Council', 'en', 'performance/A.a/1.1/4'],
    ['MONUSCO full name', 'en', 'performance/abbr/联刚稳定团'], // an English acronym for a Chinese one
  ])('%s', async (question, lang, passage) => {
    const hits = await find(question, lang, 3)
    expect(hits.map((hit) => hit.passage.id)).toContain(passage)
  })
})

test('a hit tells its rank and score in each leg, and hits come best first', async () => {
  const hits = await find('建制警察单位', 'zh', 20)
  expect(hits).toHaveLength(20)
  for (const [i, { score, ranks, scores }] of hits.entries()) {
    expect(score).toBeLessThanOrEqual(hits[i - 1]?.score ?? Infinity)
    expect(ranks.lexical === null).toBe(scores.lexical === 0)
    expect(ranks.lexical !== null || ranks.dense !== null).toBe(true)
  }
})

test('a question is known surely where the index holds its terms, less where it knows translations, not at all elsewhere', () => {
  const sure = (text: string, lang: Lang) =>
    sureness(
      queryTerms(text, lang, (term) => store.documentFrequency(term)),
      store,
    )
  expect(sure('外地空缺率', 'zh')).toBe(1)
  expect(sure('vacancies that were filled quickly', 'en')).toBeGreaterThan(0.2)
  expect(sure('vacancies that were filled quickly', 'en')).toBeLessThan(1)
  expect(sure('zorgblatt', 'en')).toBe(0)
})

test('the same question finds the same, in the same order', async () => {
  const once = await find('支助账户的预算', 'zh', 50)
  expect(await find('支助账户的预算', 'zh', 50)).toEqual(once)
})

test('only the reports asked for are searched', async () => {
  const hits = await find('建制警察单位', 'zh', 200, ['performance'])
  expect(hits.length).toBeGreaterThan(10)
  expect(new Set(hits.map(({ passage }) => passage.report))).toEqual(new Set(['performance']))
})

test.each(['', '？？', '🙂'])('a question that says nothing (%j) finds nothing', async (question) => {
  expect(await find(question, 'zh', 10)).toEqual([])
})

test('a question of words the index does not hold still finds by meaning alone', async () => {
  const hits = await search({ store, embedder }, { text: 'kitchen garden vegetables', terms: [] }, 5)
  expect(hits).toHaveLength(5)
  expect(hits.every(({ ranks }) => ranks.lexical === null && ranks.dense !== null)).toBe(true)
})
