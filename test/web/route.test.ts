import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageRoute, type Route, readRoute, writeRoute } from '../../web/route.ts'

describe('the address', () => {
  it('names a passage and the characters lit in it', () => {
    expect(readRoute('#/r/A-65-624/79?mark=12-18,20-25')).toEqual({
      ...pageRoute('chat'),
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
    expect(readRoute('#/explore')).toEqual(pageRoute('explore'))
    expect(readRoute('#/missions')).toEqual(pageRoute('missions'))
    expect(readRoute('')).toEqual(pageRoute('chat'))
  })

  it('names an answer of a conversation, and a mission', () => {
    expect(readRoute('#/a/lx2-9f/3')).toEqual({ ...pageRoute('chat'), turn: { conversation: 'lx2-9f', turn: 3 } })
    expect(readRoute('#/missions/UNMIL/r/A-65-624/79')).toMatchObject({
      mission: 'UNMIL',
      place: { report: 'A-65-624' },
    })
    expect(readRoute('#/a/lx2-9f/0').turn).toBeNull()
  })

  it('takes what it cannot read as no mark, never as a broken page', () => {
    expect(readRoute('#/r/A-65-624/79?mark=x-3,9-2,4').place?.marks).toEqual([])
    expect(readRoute('#/r/%E0%A4/79').place?.report).toBe('%E0%A4')
  })

  it('reads what it has written, whatever stands in it', () => {
    const part = fc.string({ minLength: 1, maxLength: 4, unit: 'binary' }).filter((text) => !text.includes('/'))
    const mark = fc
      .tuple(fc.nat(9999), fc.integer({ min: 1, max: 99 }))
      .map(([start, length]) => ({ start, end: start + length }))
    const place = fc
      .record({ report: part, inner: fc.array(part, { minLength: 1, maxLength: 3 }), marks: fc.array(mark) })
      .map(({ report, inner, marks }) => ({ report, passage: [report, ...inner].join('/'), marks }))
    const turn = fc.record({ conversation: part, turn: fc.integer({ min: 1, max: 999 }) })
    const beside = fc.option(place)
    const routes: fc.Arbitrary<Route> = fc.oneof(
      fc.tuple(fc.constantFrom('explore', 'figures'), beside).map(([page, place]) => ({ ...pageRoute(page), place })),
      fc
        .tuple(fc.option(part.filter((name) => name !== 'r')), beside)
        .map(([mission, place]) => ({ ...pageRoute('missions'), mission, place })),
      fc.tuple(fc.option(turn), beside).map(([turn, place]) => ({ ...pageRoute('chat'), turn, place })),
    )
    fc.assert(
      fc.property(routes, (route) => {
        expect(readRoute(writeRoute(route))).toEqual(route)
      }),
    )
  })
})
