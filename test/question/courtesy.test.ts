import { expect, test } from 'vitest'
import { withoutCourtesy } from '../../server/question/courtesy.ts'

test.each([
  ['您好，麻烦问一下，空缺率是多少？', '空缺率是多少？'],
  ['请问，空缺率是多少？谢谢！', '空缺率是多少？'],
  ['空缺率是多少，急用，谢谢啦', '空缺率是多少'],
  ['Hi, could you please tell me: what was the vacancy rate?', 'what was the vacancy rate?'],
  ['What was the vacancy rate? Thanks a lot, it’s urgent!'.replace('’', "'"), 'What was the vacancy rate?'],
  ['I would like to know how many letters were sent, thanks', 'how many letters were sent'],
])('what is said for courtesy is no part of a question: %s', (typed, question) => {
  expect(withoutCourtesy(typed)).toBe(question)
})

test.each(['你好', '谢谢！', 'Hello', 'Thanks a lot', '请问', '', '？', 'What is the Hi-Tech unit?'])(
  'and nothing is taken from what is no question beside it: %s',
  (typed) => {
    expect(withoutCourtesy(typed)).toBe(typed)
  },
)
