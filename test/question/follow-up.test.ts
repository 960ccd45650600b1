import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../../index/report.ts'
import { resolve } from '../../server/question/follow-up.ts'
import type { Turn } from '../../server/schema.ts'

const langOf = (question: string): Lang => (/\p{Script=Han}/u.test(question) ? 'zh' : 'en')

/** The last of the turns, after the others were asked and answered. */
function said(...turns: string[]) {
  const question = turns.at(-1) ?? ''
  const history = turns.slice(0, -1).flatMap((content): Turn[] => [
    { role: 'user', content },
    { role: 'assistant', content: '共 32 封[1]。' },
  ])
  return resolve(question, history, langOf(question))
}

describe('a question leans on the turn before it', () => {
  test.each([
    ['开口是接着说', '2009年的空缺率是多少？', '那为什么这样高？'],
    ['只问原因', '秘书长发了多少封信？', '为什么？'],
    ['用代词', '恩德培设了什么办事处？', '它是什么时候成立的？'],
    ['只问另一栏', '秘书长发了多少封信？', '原计划多少封呢？'],
    ['opens like one', 'What was the rate in 2010?', 'And was it reached?'],
    ['asks only for a measure', 'How many letters were sent?', 'What was the completion rate?'],
    ['只问一个量', '秘书长向安理会主席发了多少封信？', '请问具体的完成率究竟是多少？'],
    ['asks only why', 'How many letters were sent?', 'Why?'],
    ['points with a pronoun', 'Who runs the mission?', 'When did they begin to write to headquarters?'],
    ['asks for the other column', 'How many letters were sent?', 'planned?'],
  ])('where it %s', (_, first, second) => {
    expect(said(first, second)).toEqual({ previous: first, question: second })
  })

  test('across the languages of the turns', () => {
    expect(said('秘书长发了多少封信？', 'Why?').previous).toBe('秘书长发了多少封信？')
  })
})

describe('a question stands alone', () => {
  test.each([
    ['发了多少封信？', '当地征聘工作人员的空缺率在2010年是多少？'],
    ['How many letters were sent?', 'What was the vacancy rate of local staff in June 2010?'],
  ])('where it says itself what it is about, after %s', (first, second) => {
    expect(said(first, second)).toEqual({ previous: null, question: second })
  })

  test.each(['为什么？', '那到了2010年呢？', 'Why?', 'and planned?'])(
    'where there is nothing before it: %s',
    (question) => {
      expect(said(question)).toEqual({ previous: null, question })
    },
  )

  test('however it opens, when it is long', () => {
    const long = `那么${'秘书长在执行期间向安全理事会主席发出的关于维持和平行动的信'.repeat(3)}有多少封？`
    expect(said('预算是多少？', long).previous).toBeNull()
  })
})

describe('a bare follow-up takes the place of the part it names', () => {
  test.each([
    ['2009年的空缺率是多少？', '那到了2010年呢？', '2010年的空缺率是多少？'],
    ['空缺率2009年是多少？', '不是，我问的是2010年', '空缺率2010年是多少？'],
    ['What was the rate in 2010?', 'And in 2009?', 'What was the rate in 2009?'],
    ['How many visits in Kinshasa?', 'No, I meant Entebbe', 'How many visits in Entebbe?'],
    ['外勤支助部后勤司开了几次会？', '信通司呢', '外勤支助部信通司开了几次会？'],
    ['军事干事的空缺率是多少？', '那警务干事呢', '警务干事的空缺率是多少？'],
    ['How many resident auditors were sent?', 'and horizontal auditors?', 'How many horizontal auditors were sent?'],
  ])('%s %s', (first, second, question) => {
    expect(said(first, second)).toEqual({ previous: null, question })
  })

  test('and the next one is read with what came of it', () => {
    expect(said('2009年的空缺率是多少？', '那2010年呢', '为什么？').previous).toBe('2010年的空缺率是多少？')
  })

  test.each([
    ['2009年的空缺率是多少？', '预算呢'],
    ['2009年和2010年的空缺率是多少？', '那2008年呢'],
    ['2009年的空缺率是多少？', '去年呢'],
  ])('but only of one like it: %s %s', (first, second) => {
    expect(said(first, second)).toEqual({ previous: first, question: second })
  })
})

test('a chain of follow-ups leans back to the question that stood alone', () => {
  const { previous } = said(
    '预算是多少美元，占全部的百分之几？',
    '秘书长向主席发出了多少封信？',
    '为什么？',
    '计划呢？',
  )
  expect(previous).toContain('秘书长向主席发出了多少封信？')
  expect(previous).not.toContain('预算')
  expect(previous).not.toContain('32')
})

test('whatever was said before, the question itself is never lost', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { maxLength: 4 }), (question, earlier) => {
      const read = said(...earlier, question)
      if (read.previous !== null || earlier.length === 0) expect(question).toContain(read.question)
      expect(read.question === '').toBe(question === '')
      if (earlier.length === 0) expect(read.previous).toBeNull()
    }),
  )
})
