import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stretchesOf } from '../../index/language/stretches.ts'

const sentence = (number: number): string => `第${number}句${'说'.repeat(36)}。`

test('a long text is cut between sentences, each stretch long enough to say what it is about', () => {
  const text = [1, 2, 3, 4, 5, 6].map(sentence).join('')
  expect(stretchesOf(text)).toEqual([sentence(1) + sentence(2), sentence(3) + sentence(4), sentence(5) + sentence(6)])
})

test('a short rest stays with what it follows; a short text is one stretch, an empty one none', () => {
  const two = sentence(1) + sentence(2)
  expect(stretchesOf(`${two}${two}完。`)).toEqual([two, `${two}完。`])
  expect(stretchesOf('完。')).toEqual(['完。'])
  expect(stretchesOf(' ')).toEqual([])
})

test('English is counted in words', () => {
  const words = `The ${'word '.repeat(68)}ends.`
  expect(stretchesOf(`${words} ${words}`)).toEqual([words, words])
})

test('no character that says anything is lost, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('甲', '。', ' ', 'a', '.', '(', '\n', '😀') }), (text) => {
      expect(stretchesOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})
