import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../../index/report.ts'
import { resolve } from '../../server/question/follow-up/resolve.ts'
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
    expect(said(first, second)).toMatchObject({ previous: first, question: second, pair: null })
  })

  test.each([
    ['秘书长发了多少封信？', '为什么？', '秘书长发了多少封信？为什么？'],
    ['信的计划数', '实际呢？', '信的计划数？实际呢？'],
    ['How many letters were sent?', 'Why?', 'How many letters were sent? Why?'],
    ['2009年的空缺率是多少？', 'why?', '2009年的空缺率是多少？why?'],
  ])('and is shown as one would type both: %s %s', (first, second, whole) => {
    expect(said(first, second).whole).toBe(whole)
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
    expect(said(first, second)).toMatchObject({ previous: null, question: second })
  })

  test.each([
    ['发了多少封信？', '联合国和其他组织之间签了几份协定？'],
    ['发了多少封信？', '外勤部应该怎样减少环境影响？'],
    ['How many letters were sent?', 'Which outputs that the Ethics Office planned were not completed?'],
    ['How many letters were sent?', 'How many peacekeeping operations were there in all of 2009?'],
    ['How many letters were sent?', 'How many training courses did one division hold in the field?'],
  ])('where its words only look as if they pointed back: %s %s', (first, second) => {
    expect(said(first, second)).toMatchObject({ previous: null, question: second })
  })

  test.each(['为什么？', '那到了2010年呢？', 'Why?', 'and planned?'])(
    'where there is nothing before it: %s',
    (question) => {
      expect(said(question)).toMatchObject({ previous: null, question })
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
    expect(said(first, second)).toMatchObject({ previous: null, question, whole: question })
  })

  test.each([
    ['空缺率2010年是多少？', '那前一年呢？', '空缺率2009年是多少？'],
    ['What was the rate in 2008/09?', 'and the year before?', 'What was the rate in 2007/08?'],
    ['空缺率在2009年6月30日是多少？', '一年后呢', '空缺率在2010年6月30日是多少？'],
    ['What is the budget now?', 'and at the peak?', 'What is the budget at the peak?'],
    ['一类指控登记了几项？', '二类呢', '二类指控登记了几项？'],
    ['第79段', '那110段呢', '第110段'],
  ])('a time told from another, a moment, a number of a sort: %s %s', (first, second, question) => {
    expect(said(first, second)).toMatchObject({ previous: null, question })
  })

  test.each([
    ['哪个部门低于计划的产出最多？', '高于计划的呢？', '哪个部门高于计划的产出最多？'],
    ['哪个部门低于计划的产出最多？', '最少的呢？', '哪个部门低于计划的产出最少？'],
    ['行动厅有几项产出低于计划？', '列出来', '行动厅有哪些产出低于计划？'],
    ['新闻部有多少项产出？', '其中几项高于计划？', '新闻部的产出中几项高于计划？'],
    ['新闻部有多少项产出？', '没有完成的有几项？', '新闻部的产出中没有完成的有几项？'],
    ['新闻部有多少项产出？', '高于计划的呢', '新闻部有多少项产出高于计划？'],
    [
      'Which department has the most outputs below plan?',
      'and the fewest?',
      'Which department has the fewest outputs below plan?',
    ],
    ['How many outputs does the Ethics Office have?', 'list them', 'Which outputs does the Ethics Office have?'],
    [
      'How many outputs does the Ethics Office have?',
      'How many of them were below plan?',
      'How many of the outputs of the Ethics Office were below plan?',
    ],
  ])('another way to ask of the same outputs: %s %s', (first, second, question) => {
    expect(said(first, second)).toMatchObject({ previous: null, question })
  })

  test.each([
    ['信比计划多多少封？', '百分之几？', '信比计划多百分之几？'],
    ['By how much did the budget fall?', 'in per cent?', 'By what percentage did the budget fall?'],
  ])('a share for an amount: %s %s', (first, second, question) => {
    expect(said(first, second)).toMatchObject({ previous: null, question })
  })

  test('and the next one is read with what came of it', () => {
    expect(said('2009年的空缺率是多少？', '那2010年呢', '为什么？').previous).toBe('2010年的空缺率是多少？')
  })

  test.each([
    ['2009年的空缺率是多少？', '预算呢'],
    ['2009年和2010年的空缺率是多少？', '那2008年呢'],
    ['2009年的空缺率是多少？', '去年呢'],
  ])('but only of one like it: %s %s', (first, second) => {
    expect(said(first, second)).toMatchObject({ previous: first, question: second })
  })
})

describe('a pronoun is read as the body that the question before has as its subject', () => {
  test.each([
    ['联合国驻非洲联盟办事处什么时候成立的？', '它合并了哪些机构？', '联合国驻非洲联盟办事处合并了哪些机构？'],
    ['When was UNOAU set up?', 'Which offices did it merge?', 'Which offices did UNOAU merge?'],
    [
      'Did the Office of Operations build a map?',
      'What did they do instead?',
      'What did the Office of Operations do instead?',
    ],
  ])('%s %s', (first, second, question) => {
    expect(said(first, second)).toMatchObject({ previous: first, question, whole: question })
  })

  test.each([
    ['恩德培设了什么办事处？', '它是什么时候成立的？'],
    ['What is the DFS procurement threshold?', 'What was it in the past?'],
    ['When was UNOAU set up?', 'Why was it so late?'],
  ])('and of no other: %s %s', (first, second) => {
    expect(said(first, second).question).toBe(second)
  })
})

describe('two questions put in the place of each other are asked of together', () => {
  test.each([
    ['金沙萨的监察员访问了几次？', '恩德培呢？', '两者相差多少？', 'difference'],
    ['一类指控登记了几项？', '二类呢？', '一共呢？', 'sum'],
    ['What was the rate in 2009?', 'and in 2010?', 'which was higher?', 'compare'],
    ['What was the rate in 2009?', 'and in 2010?', 'By how much did it fall?', 'difference'],
  ])('%s %s %s', (first, second, third, asks) => {
    const { pair, previous, whole } = said(first, second, third)
    expect(pair).toMatchObject({ questions: [first, said(first, second).question], asks })
    expect(previous).toBeNull()
    for (const name of pair?.names ?? []) expect(whole).toContain(name)
  })

  test('but not of their plans', () => {
    expect(said('金沙萨的监察员访问了几次？', '恩德培呢？', '比计划多了多少？').pair).toBeNull()
  })
})

test('what was only asked in passing is left out of the next follow-up', () => {
  expect(said('2009年的空缺率是多少？', '为什么？', '那2010年呢').whole).toBe('2010年的空缺率是多少？')
  expect(said('发了多少封信？', '为什么？', '完成率呢？').whole).toBe('发了多少封信？完成率呢？')
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
      if (earlier.length === 0) expect(question).toContain(read.question)
      expect(read.question === '').toBe(question === '')
      if (earlier.length === 0) expect(read.previous).toBeNull()
    }),
  )
})
