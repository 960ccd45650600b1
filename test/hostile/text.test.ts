import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFigures } from '../../index/figures.ts'
import { numbersStated, readNumbers } from '../../index/language/numbers.ts'
import { readPeriods } from '../../index/language/periods.ts'
import { readReferences } from '../../index/language/references.ts'
import { faults } from '../parse/faults.ts'
import { parseText } from '../parse/seed.ts'

/** Any text but control characters, which are no text, and text of the pieces that reports are made of, in any order. */
const PIECES = [
  ...[
    '第79段',
    '一、',
    '（a）',
    '(a) ',
    '1. ',
    '摘要',
    '附件',
    '\n',
    '\n\n',
    '\t',
    ' ',
    '|',
    '12 150',
    '1,234',
    '百分之五十六',
    '80亿美元',
  ],
  ...[
    '2010年',
    '2009/10',
    'A/65/624',
    '[1]',
    '¹',
    '是',
    '否',
    '计划产出',
    '已完成',
    '预期成绩',
    '。',
    '；',
    'para. 5',
    '\u202E',
    '\u200B',
    '\uFEFF',
  ],
  ...['\u0301', '😀', '𠮷', '０', '½', '%', '\f', '\u2028', '\r', '联合国', '维持和平行动部', '~', '-', '_'],
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }).map((text) => text.replace(/(?![\t\n\f\r])\p{Cc}/gu, '')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
)

/** Not even text: control characters and halves of characters. */
const anyUnits = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units))

describe('any text whatever', () => {
  it('is parsed without a throw, and none of it is lost or said twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseText(`${text}\n一、导言`)
        expect(faults(parsed.document, parsed)).toEqual([])
        for (const passage of parsed.passages)
          for (const { span, printed } of findFigures(passage))
            expect(passage.text.slice(span.start, span.end)).toBe(printed)
      }),
      { numRuns: 300 },
    )
  })

  it('is read for numbers, periods and references in order, each its own characters', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyText, anyUnits), (text) => {
        for (const spans of [readNumbers(text), readPeriods(text)]
          .map((read) => read.map(({ span }) => span))
          .concat([readReferences(text)])) {
          let before = 0
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(before)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            before = end
          }
        }
        for (const value of numbersStated(text)) expect(Number.isNaN(value)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})
