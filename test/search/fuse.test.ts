import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fuse } from '../../index/fuse.ts'

const order = (passage: string) => passage.charCodeAt(0)
const ranked = fc
  .uniqueArray(
    fc.record({ passage: fc.constantFrom(...'abcdefgh'), score: fc.double({ min: 0.01, max: 9, noNaN: true }) }),
    {
      selector: ({ passage }) => passage,
    },
  )
  .map((list) => list.sort((x, y) => y.score - x.score || order(x.passage) - order(y.passage)))
const weights = fc.double({ min: 0, max: 1, noNaN: true }).map((lexical) => ({ lexical, dense: 1 - lexical }))
const rank = (list: { passage: string }[], passage: string) => list.findIndex((found) => found.passage === passage)

test('the order in which a leg gives equal passages does not matter', () => {
  fc.assert(
    fc.property(ranked, ranked, weights, (lexical, dense, w) => {
      const one = fuse(lexical, dense, w, order)
      const other = fuse([...lexical].reverse(), [...dense].reverse(), w, order)
      expect(other.map(({ passage, score }) => [passage, score])).toEqual(
        one.map(({ passage, score }) => [passage, score]),
      )
    }),
  )
})

test('a passage that a leg finds better never falls', () => {
  const legs = fc.record({ lexical: ranked, dense: ranked })
  fc.assert(
    fc.property(
      legs,
      weights,
      fc.constantFrom('lexical' as const, 'dense' as const),
      fc.nat(7),
      (given, w, leg, pick) => {
        const chosen = given[leg][pick % Math.max(given[leg].length, 1)]
        if (!chosen) return
        const raised = given[leg].map((found) => (found === chosen ? { ...found, score: found.score + 1 } : found))
        const before = fuse(given.lexical, given.dense, w, order)
        const after = fuse(...legsOf({ ...given, [leg]: raised }), w, order)
        expect(rank(after, chosen.passage)).toBeLessThanOrEqual(rank(before, chosen.passage))
      },
    ),
  )
})

const legsOf = <T>({ lexical, dense }: { lexical: T; dense: T }): [T, T] => [lexical, dense]

test('every passage found by a leg is there once, with its rank and score in each leg', () => {
  const lexical = [
    { passage: 'b', score: 8 },
    { passage: 'a', score: 4 },
  ]
  const dense = [
    { passage: 'c', score: 0.8 },
    { passage: 'b', score: 0.4 },
    { passage: 'd', score: -0.1 },
  ]
  expect(fuse(lexical, dense, { lexical: 0.5, dense: 0.5 }, order)).toEqual([
    { passage: 'b', score: 0.75, ranks: { lexical: 1, dense: 2 }, scores: { lexical: 8, dense: 0.4 } },
    { passage: 'c', score: 0.5, ranks: { lexical: null, dense: 1 }, scores: { lexical: 0, dense: 0.8 } },
    { passage: 'a', score: 0.25, ranks: { lexical: 2, dense: null }, scores: { lexical: 4, dense: 0 } },
    { passage: 'd', score: 0, ranks: { lexical: null, dense: 3 }, scores: { lexical: 0, dense: -0.1 } },
  ])
})

test('what the dense leg says of the farthest passage it found, it says of all', () => {
  const dense = [
    { passage: 'a', score: 0.9 },
    { passage: 'b', score: 0.7 },
    { passage: 'c', score: 0.5 },
  ]
  const scores = fuse([], dense, { lexical: 0, dense: 1 }, order).map(({ score }) => score)
  expect(scores.map((score) => Number(score.toFixed(6)))).toEqual([1, 0.5, 0])
})

test('one leg alone keeps its order, and nothing found is nothing', () => {
  const lexical = [
    { passage: 'b', score: 8 },
    { passage: 'a', score: 4 },
  ]
  expect(fuse(lexical, [], { lexical: 0.75, dense: 0.25 }, order).map(({ passage }) => passage)).toEqual(['b', 'a'])
  expect(fuse([], [], { lexical: 0.75, dense: 0.25 }, order)).toEqual([])
})
