import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segments } from '../../server/question/segments.ts'

const pieces = (text: string) => segments(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['访问几次，花了多少钱？何时去的？', ['访问几次', '花了多少钱', '何时去的']],
  ['memos, faxes; reports', ['memos', 'faxes', 'reports']],
  ['workload: links - contracts', ['workload', 'links', 'contracts']],
  ['What — exactly?', ['What', 'exactly']],
  ['(括号)之外', ['括号', '之外']],
])('a question divides at its punctuation: %s', (question, expected) => {
  expect(pieces(question)).toEqual(expected)
})

test('a comma inside a number is no break, nor is the hyphen of a word', () => {
  expect(pieces('1,500 follow-up letters')).toEqual(['1,500 follow-up letters'])
})

test.each(['', '  ', '，。？', '—'])('nothing said is nothing cut: %j', (question) => {
  expect(pieces(question).filter((piece) => /[\p{L}\p{N}]/u.test(piece))).toEqual([])
})

test('segments are trimmed, in order, apart, and lose no letter of the question', () => {
  const written = fc.string({ unit: fc.constantFrom(...'访问几次，,；? （）:—-1 5ab\n') })
  fc.assert(
    fc.property(written, (question) => {
      const found = segments(question)
      for (const [i, { start, end }] of found.entries()) {
        expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
        expect(end).toBeGreaterThan(start)
        expect(question.slice(start, end)).toBe(question.slice(start, end).trim())
      }
      const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? ''
      expect(letters(pieces(question).join(''))).toBe(letters(question))
    }),
  )
})
