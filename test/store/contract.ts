import { describe, expect, test } from 'vitest'
import type { QueryTerm, Store } from '../../index/store/store.ts'
import { given, later, peak, police } from './given.ts'

const asked = (...options: string[]): QueryTerm[] => [
  { source: options.join(), options: options.map((term) => ({ term, p: 1 / options.length })), weight: 1 },
]

/** What every store promises. `open` gives a store over `given`. */
export function storeContract(name: string, open: () => Promise<Store>) {
  describe(name, () => {
    test('gives back reports, passages and figures as they were built, in reading order', async () => {
      const store = await open()
      expect(store.reports).toEqual(given.reports.map((part) => part.report))
      expect(store.passages).toEqual([peak, police, later])
      expect(store.figures).toEqual(given.reports.flatMap((part) => part.figures))
    })

    test('finds a passage by its id, and the figures of a passage', async () => {
      const store = await open()
      expect(store.passage('A-65-624/79')).toEqual(police)
      expect(store.passage('A-65-624/80')).toBeUndefined()
      expect(store.figuresOf('performance/1').map((found) => found.printed)).toEqual(['12名'])
      expect(store.figuresOf('A-65-624/79')).toEqual([])
    })

    test('finds words, numbers however they are spaced, and words of the heading after those of the text', async () => {
      const store = await open()
      const found = (term: string) => store.lexical(asked(term), 10).map((ranked) => ranked.passage)
      expect(found('125520')).toEqual(['A-65-624/11'])
      expect(found('建制警察单位').sort()).toEqual(['A-65-624/79', 'performance/1'])
      expect(found('导言')).toEqual(['A-65-624/11'])
      expect(found('火星')).toEqual([])
    })

    test('keeps to the reports asked for in either leg, and to the limit', async () => {
      const store = await open()
      const ids = (ranked: { passage: string }[]) => ranked.map(({ passage }) => passage)
      expect(ids(store.lexical(asked('警察'), 10, ['performance']))).toEqual(['performance/1'])
      expect(ids(await store.dense([0, 1, 0], 10, ['performance']))).toEqual(['performance/1'])
      expect(ids(store.lexical(asked('警察'), 10, []))).toEqual([])
      expect(ids(await store.dense([0, 1, 0], 10, []))).toEqual([])
      expect(store.lexical(asked('警察'), 1)).toHaveLength(1)
      expect(await store.dense([0, 1, 0], 2)).toHaveLength(2)
    })

    test('finds the nearest vectors by cosine, best first, equal ones in reading order', async () => {
      const store = await open()
      const found = await store.dense([0, 3, 4], 3)
      expect(found.map(({ passage }) => passage)).toEqual(['performance/1', 'A-65-624/79', 'A-65-624/11'])
      expect(found.map(({ score }) => Math.round(score * 1e4) / 1e4)).toEqual([0.96, 0.6, 0])
      const equal = await store.dense([1, 1, 0], 2)
      expect(equal.map(({ passage }) => passage)).toEqual(['A-65-624/11', 'A-65-624/79'])
    })

    test('a passage is as near as the nearest of its vectors, and is found once', async () => {
      const store = await open()
      const found = await store.dense([0, 0.6, -0.8], 3)
      expect(found.map(({ passage }) => passage)).toEqual(['A-65-624/79', 'A-65-624/11', 'performance/1'])
      expect(found[0]?.score).toBeCloseTo(0.8)
      expect(await store.dense([0, 0.6, -0.8], 1)).toHaveLength(1)
    })

    test('a question without a word gives no vector, and finds nothing', async () => {
      const store = await open()
      expect(await store.dense([0, 0, 0], 10)).toEqual([])
      expect(store.lexical([], 10)).toEqual([])
    })

    test('gives the passages that hold a term in reading order, those that have it in a heading too', async () => {
      const store = await open()
      expect(store.holding('警务司')).toEqual(['A-65-624/79'])
      expect(store.holding('建制警察单位')).toEqual(['A-65-624/79', 'performance/1'])
      expect(store.holding('导言')).toEqual(['A-65-624/11'])
      expect(store.holding('火星')).toEqual([])
    })

    test('a term is as frequent as the share of passages that hold it', async () => {
      const store = await open()
      expect(store.documentFrequency('警察')).toBeCloseTo(2 / 3)
      expect(store.documentFrequency('顾')).toBeCloseTo(1 / 3)
      expect(store.documentFrequency('火星')).toBe(0)
    })
  })
}
