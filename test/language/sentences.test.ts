import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitClauses, splitSentences } from '../../index/language/sentences.ts'

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))
const clauses = (text: string) => splitClauses(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it('end at 。！？； and keep their mark', () => {
    expect(sentences('一。二！三？四；五')).toEqual(['一。', '二！', '三？', '四；', '五'])
  })

  it('do not end inside brackets or quotes', () => {
    expect(sentences('建议(见第 8 段。另见附件)得到执行。他说“同意。好。”后离开。')).toEqual([
      '建议(见第 8 段。另见附件)得到执行。',
      '他说“同意。好。”后离开。',
    ])
  })

  it('go on after a bracket that is never closed', () => {
    expect(sentences('针对委员会的意见(A/64/753(第 8 段)，阐明了作用。后来。')).toHaveLength(2)
  })

  it('end at line breaks, as the cells of a row do', () => {
    expect(sentences('计划(四次\n14 访问)')).toEqual(['计划(四次', '14 访问)'])
  })

  it('of English end before a capital, not after an abbreviation or in a number', () => {
    expect(sentences('See para. 5 of A/65/624. The U.N. Mission grew by 3.5 per cent. "Yes." Dr. No agreed.')).toEqual([
      'See para. 5 of A/65/624.',
      'The U.N. Mission grew by 3.5 per cent.',
      '"Yes."',
      'Dr. No agreed.',
    ])
  })
})

it('clauses end at ，： too, and at commas before a space', () => {
  expect(clauses('2008 年，提交了 12,150 件；2010 年为：411 件。In 2009, it fell; then rose.')).toEqual([
    '2008 年，',
    '提交了 12,150 件；',
    '2010 年为：',
    '411 件。',
    'In 2009,',
    'it fell;',
    'then rose.',
  ])
})

it('sentences and clauses hold every character but blanks, in order, for any text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'一二，。；！？“”（）()\n .,;:!?"aB1'), maxLength: 60 })
  fc.assert(
    fc.property(text, (given) => {
      for (const split of [splitSentences, splitClauses]) {
        const spans = split(given)
        expect(
          spans
            .map(({ start, end }) => given.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(given.replace(/\s/g, ''))
        spans.forEach(({ start, end }, i) => {
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
        })
      }
    }),
  )
})
