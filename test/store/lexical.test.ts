import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stem } from '../../index/language/stem.ts'
import { matchForm } from '../../index/language/text.ts'
import type { QueryTerm } from '../../index/store/store.ts'
import { lexicalOf } from './lexical-of.ts'

const asked = (...terms: string[]): QueryTerm[] =>
  terms.map((term) => ({ source: term, options: [{ term, p: 1 }], weight: 1 }))
const own = (...texts: string[]) => texts.map((text) => ({ own: text, context: '' }))
const found = (texts: string[], ...terms: string[]) =>
  lexicalOf(own(...texts))
    .search(asked(...terms), 100)
    .map((hit) => hit.passage)
    .sort()

describe('a term is found', () => {
  const texts = [
    '联刚稳定团共部署了12 150名军事人员',
    '稳定团的建制警察单位',
    '2010年3月达到最高纪录',
    '依照A/65/624号文件',
    '警察',
    '团结',
  ]
  test.each([
    ['稳定团', [0, 1]],
    ['联刚稳定团', [0]],
    ['刚稳定', [0]],
    ['团', [0, 1, 5]],
    ['察', [1, 4]],
    ['警察', [1, 4]],
    ['警', [1, 4]],
    ['警察单位', [1]],
    ['察单位的', []],
    ['12150', [0]],
    ['12 150名', [0]],
    ['2010年3月', [2]],
    ['2010年', [2]],
    ['月达', [2]],
    ['a/65/624', [3]],
    ['A/65', []],
    ['', []],
  ])('%s', (term, expected) => {
    expect(found(texts, term)).toEqual(expected)
  })
})

test('characters on both sides of a stop are not side by side', () => {
  expect(found(['会议、讲习班', '会议讲习班', '会议 讲习班'], '会议讲习班')).toEqual([1])
  expect(found(['2009、年', '2009 年'], '2009年')).toEqual([1])
})

test('nothing is found across two passages or across a passage and its context', () => {
  const lexical = lexicalOf([
    { own: '稳定', context: '团部' },
    { own: '团', context: '' },
  ])
  expect(lexical.search(asked('稳定团'), 10)).toEqual([])
})

test('a word of the passage counts for more than the same word of its heading', () => {
  const lexical = lexicalOf([
    { own: '人员数目', context: '警察' },
    { own: '警察人员', context: '数目' },
    { own: '其他事项', context: '其他' },
  ])
  expect(lexical.search(asked('警察'), 10).map((hit) => hit.passage)).toEqual([1, 0])
})

test('options of one term are one term: translations do not add up as if they were several words', () => {
  const options = ['警察', '警务'].map((term) => ({ term, p: 0.5 }))
  const lexical = lexicalOf(own('警察 警务', '警察 部队', '其他'))
  const one = lexical.search([{ source: 'police', options, weight: 1 }], 1)[0]
  const both = lexical.search(asked('警察', '警务'), 1)[0]
  expect(one?.passage).toBe(0)
  expect(one?.score).toBeLessThan(both?.score ?? 0)
})

/** The same promise, told slowly: BM25 over expected frequencies, counting by walking every passage. */
function slowScores(passages: string[], terms: readonly QueryTerm[]): Map<number, number> {
  const units = passages.map(unitsOf)
  const lengths = passages.map(termCount)
  const average = lengths.reduce((a, b) => a + b, 0) / passages.length || 1
  const scores = new Map<number, number>()
  for (const { options, weight } of terms) {
    const counts = options.map(({ term }) => units.map((passage) => countRuns(passage, unitsOf(term))))
    const df = options.reduce((sum, { p }, o) => sum + p * (counts[o] ?? []).filter((n) => n > 0).length, 0)
    const idf = Math.log(1 + (passages.length - Math.min(df, passages.length) + 0.5) / (df + 0.5))
    for (const i of passages.keys()) {
      const tf = options.reduce((sum, { p }, o) => sum + p * (counts[o]?.[i] ?? 0), 0)
      if (tf === 0) continue
      const score = (weight * idf * tf * 2) / (tf + 1 * (0.5 + (0.5 * (lengths[i] ?? 0)) / average))
      scores.set(i, (scores.get(i) ?? 0) + score)
    }
  }
  return scores
}

/** Han characters and words one by one, '|' where they stand apart. */
function unitsOf(text: string): string[] {
  const parts =
    matchForm(text)
      .replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, '|')
      .match(/\p{Script=Han}|[a-z0-9]+|[^\p{Script=Han}a-z0-9]+/gu) ?? []
  const units = parts
    .filter((part) => part.trim() !== '')
    .map((part) => (/[\p{Script=Han}a-z0-9]/u.test(part) ? stem(part) : '|'))
  while (units[0] === '|') units.shift()
  while (units.at(-1) === '|') units.pop()
  return units
}

const countRuns = (passage: string[], term: string[]) =>
  term.length === 0 ? 0 : passage.filter((_, i) => term.every((unit, k) => passage[i + k] === unit)).length

/** A Han run of n has n - 1 bigrams and its last character. */
const termCount = (text: string) => unitsOf(text).filter((unit) => unit !== '|').length

test('scores are those of BM25 counted slowly', () => {
  const text = fc.string({
    unit: fc.constantFrom('维', '和', '警', '察', '。', ' ', '12', 'unmiss', '-'),
    maxLength: 20,
  })
  const term = fc.record({
    source: fc.constant(''),
    options: fc.array(fc.record({ term: text, p: fc.constantFrom(0.2, 0.3, 0.5) }), { minLength: 1, maxLength: 2 }),
    weight: fc.constantFrom(0.5, 1, 2),
  })
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), fc.array(term, { maxLength: 3 }), (passages, terms) => {
      const scores = new Map(
        lexicalOf(own(...passages))
          .search(terms, 100)
          .map((hit) => [hit.passage, hit.score]),
      )
      const slow = slowScores(passages, terms)
      expect([...scores.keys()].sort()).toEqual([...slow.keys()].sort())
      for (const [passage, score] of slow) expect(scores.get(passage)).toBeCloseTo(score, 3)
    }),
    { numRuns: 500 },
  )
})
