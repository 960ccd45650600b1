import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchForm } from '../../index/language/text.ts'
import { tokenize } from '../../index/language/tokens.ts'

const terms = (text: string) => tokenize(text).map((token) => token.term)

test.each([
  ['载于A/65/624号文件', ['载于', 'a/65/624', '号文', '文件']],
  ['第 63/287 号决议', ['第', '63/287', '号决', '决议']],
  ['ST/SGB/2010/1', ['st/sgb/2010/1']],
  ['共有 12 150 名', ['共有', '12150', '名']],
  ['125 520人', ['125520', '人']],
  ['1,250.5 and １２，１５０', ['1250.5', 'and', '12', '150']],
  ['2010 150', ['2010', '150']],
  ['2013/14年度', ['2013/14', '年度']],
  ['2008-2009年', ['2008', '2009', '年']],
  ['P-5 and D-2 posts', ['p-5', 'and', 'd-2', 'post']],
  ["the U.N. Secretary-General's FPUs", ['the', 'un', 'secretary', 'general', 'fpu']],
  ['成绩 3.1', ['成绩', '3.1']],
  ['達爾富爾', ['达尔', '尔富', '富尔']],
  ['。，、—', []],
])('%s', (text, expected) => {
  expect(terms(text)).toEqual(expected)
})

test('a token stands where its term was read', () => {
  const unit = fc.constantFrom(...'联合國维和 12０/.-,，a BＣs。\n')
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      for (const { term, start, end } of tokenize(text)) {
        expect(start).toBeLessThan(end)
        const read = matchForm(text.slice(start, end)).replace(/[ ,.]/g, '')
        expect(read.startsWith(term.replaceAll('.', '').slice(0, 2))).toBe(true)
      }
    }),
  )
})

test('spaces, width and case around it do not change a text’s terms', () => {
  const unit = fc.constantFrom(...'联合国维和12/.abC。')
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(terms(` ${text.toUpperCase()} `)).toEqual(terms(text.toLowerCase()))
    }),
  )
})

test('time grows with the text, not with its square', () => {
  const run = (length: number) => {
    const text = '联'.repeat(length) + ' 1'.repeat(length) + 'a-'.repeat(length)
    const started = performance.now()
    tokenize(text)
    return performance.now() - started
  }
  run(10_000)
  expect(run(160_000)).toBeLessThan(64 * Math.max(run(10_000), 5)) // quadratic would be 256 times
})
