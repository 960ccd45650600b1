import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { permalink, placeName } from '../../server/place.ts'
import { pageRoute, readRoute } from '../../web/route.ts'

const part = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/[\p{Cs}/]/u.test(text))
const range = fc
  .tuple(fc.nat(1e8), fc.integer({ min: 1, max: 1e8 }))
  .map(([start, length]) => [start, start + length] as const)

it('the link of a passage opens it in the page, whatever its id, with its ranges lit', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 4 }), fc.array(range, { maxLength: 3 }), (parts, ranges) => {
      const passage = parts.join('/')
      const place = { report: parts[0], passage, marks: ranges.map(([start, end]) => ({ start, end })) }
      const { hash } = new URL(permalink('http://127.0.0.1:8787', passage, ranges))
      expect(readRoute(hash)).toEqual({ ...pageRoute('chat'), place })
    }),
  )
})

it('a place is named by symbol and label, in English where asked, by title where the report has no symbol', () => {
  const report = { id: 'A-65-624', symbol: 'A/65/624', title: '秘书长的报告' }
  expect(placeName({ report, label: '第79段' })).toBe('A/65/624 第79段')
  expect(placeName({ report, label: '第79段' }, 'en')).toBe('A/65/624 para. 79')
  expect(placeName({ report: { ...report, symbol: null }, label: '第79段' })).toBe('秘书长的报告 第79段')
})
