import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldWithOffsets, matchForm } from '../../index/language/text.ts'

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'聯联合國１２Ａａé\u0301ｶﾞ㎡½\u3000，、 \n'),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
})

test('full width, case and traditional characters do not tell texts apart', () => {
  expect(matchForm('聯合國維持和平行動　１２ＡＢ')).toBe(matchForm('联合国维持和平行动 12ab'))
})

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(text, (raw) => {
      expect(matchForm(matchForm(raw))).toBe(matchForm(raw))
    }),
  )
})

test('offsets lead back to the raw characters that gave each folded unit', () => {
  fc.assert(
    fc.property(text, (raw) => {
      const folded = foldWithOffsets(raw)
      expect(folded.text).toBe(matchForm(raw))
      for (let i = 0; i < folded.text.length; i++) {
        const source = raw.slice(folded.start(i), folded.end(i))
        expect(matchForm(source)).toContain(folded.text[i])
        if (i > 0) expect(folded.start(i)).toBeGreaterThanOrEqual(folded.start(i - 1))
      }
    }),
  )
})

test('a character that unfolds into several keeps its one raw range', () => {
  const raw = '面积５㎡'
  const folded = foldWithOffsets(raw)
  expect(folded.text).toBe('面积5m2')
  expect([folded.start(4), folded.end(4)]).toEqual([3, 4])
})
