import { expect, test } from 'vitest'
import { remembering } from '../index/remembering.ts'

test('makes a value once while it is asked for, and makes it anew when it was long forgotten', () => {
  const made: string[] = []
  const length = remembering(2, (text: string) => {
    made.push(text)
    return { length: text.length }
  })
  for (const text of ['a', 'b', 'a', 'c', 'a', 'd', 'a']) length(text)
  expect(made).toEqual(['a', 'b', 'c', 'd'])
  for (const text of ['e', 'f', 'b']) length(text)
  expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'b'])
})
