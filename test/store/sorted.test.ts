import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { highest } from '../../index/store/sorted.ts'

const scores = fc
  .array(fc.constantFrom(0, 0.25, 0.5, 0.75, 1), { maxLength: 60 })
  .map((list) => Float32Array.from(list))

test('the highest scores come first, equal ones in their order, however many there are', () => {
  fc.assert(
    fc.property(scores, fc.nat(9), fc.constantFrom(0, 0.5), fc.nat(3), (list, limit, least, left) => {
      const isAsked = (place: number) => place % 4 !== left
      const sorted = Array.from(list, (score, place) => ({ score, place }))
        .filter(({ score, place }) => score > least && isAsked(place))
        .sort((a, b) => b.score - a.score || a.place - b.place)
      expect(highest(list, limit, least, isAsked)).toEqual(sorted.slice(0, limit).map(({ place }) => place))
    }),
  )
})
