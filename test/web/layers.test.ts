import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pieces } from '../../web/report/layers.ts'
import { passage79, rangeOf } from './fixture.ts'

const range = fc
  .tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }))
  .map(([start, end]) => ({ start, end }))
const ranges = fc.array(range, { maxLength: 5 })

describe('lighting a text', () => {
  it('lights exactly the cited characters', () => {
    const [start, end] = rangeOf(passage79.text, '24 050 人')
    const lit = pieces(passage79.text, [{ name: 'mark', ranges: [{ start, end }] }]).filter(
      ({ names }) => names.length > 0,
    )
    expect(lit.map(({ text }) => text)).toEqual(['24 050 人'])
  })

  it('changes no character of the text, or of the window of it, wherever the ranges lie', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), ranges, ranges, range, (text, marks, figures, window) => {
        const layers = [
          { name: 'mark', ranges: marks },
          { name: 'figure', ranges: figures },
        ]
        expect(
          pieces(text, layers)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
        const part = pieces(text, layers, window)
          .map((piece) => piece.text)
          .join('')
        expect(part).toBe(
          window.start < window.end ? text.slice(Math.max(0, window.start), Math.max(0, window.end)) : '',
        )
      }),
    )
  })

  it('names on each character the layers that cover it and no others', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), ranges, (text, marks) => {
        for (const { start, end, names } of pieces(text, [{ name: 'mark', ranges: marks }])) {
          for (let at = start; at < end; at++) {
            expect(names.includes('mark')).toBe(marks.some((mark) => mark.start <= at && at < mark.end))
          }
        }
      }),
    )
  })
})
