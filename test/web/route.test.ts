import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRoute, writeRoute } from '../../web/route.ts'

describe('the address', () => {
  it('names a passage and the characters lit in it', () => {
    expect(readRoute('#/r/A-65-624/79?mark=12-18,20-25')).toEqual({
      page: 'chat',
      place: {
        report: 'A-65-624',
        passage: 'A-65-624/79',
        marks: [
          { start: 12, end: 18 },
          { start: 20, end: 25 },
        ],
      },
    })
  })

  it('reads the beginning of a report, and a page with nothing beside it', () => {
    expect(readRoute('#/r/performance').place).toEqual({ report: 'performance', passage: null, marks: [] })
    expect(readRoute('#/explore')).toEqual({ page: 'explore', place: null })
    expect(readRoute('')).toEqual({ page: 'chat', place: null })
  })

  it('takes what it cannot read as no mark, never as a broken page', () => {
    expect(readRoute('#/r/A-65-624/79?mark=x-3,9-2,4').place?.marks).toEqual([])
    expect(readRoute('#/r/%E0%A4/79').place?.report).toBe('%E0%A4')
  })

  it('reads what it has written, for any passage', () => {
    const part = fc.string({ minLength: 1, maxLength: 4, unit: 'binary' }).filter((text) => !text.includes('/'))
    const mark = fc
      .tuple(fc.nat(9999), fc.integer({ min: 1, max: 99 }))
      .map(([start, length]) => ({ start, end: start + length }))
    const place = fc.record({
      report: part,
      inner: fc.array(part, { minLength: 1, maxLength: 3 }),
      marks: fc.array(mark),
    })
    fc.assert(
      fc.property(fc.constantFrom('chat', 'explore'), place, (page, { report, inner, marks }) => {
        const route = { page, place: { report, passage: [report, ...inner].join('/'), marks } }
        expect(readRoute(writeRoute(route))).toEqual(route)
      }),
    )
  })
})
