import { describe, expect, test } from 'vitest'
import { type Ask, cited, reckoned, said, values } from '../seeds-index.ts'

const LETTERS = '秘书长向安全理事会主席发出了多少封信？'
const LETTERS_EN = 'How many letters did the Secretary-General send to the President of the Security Council?'

/** A question leans on those before it. */
export function conversations(ask: Ask): void {
  test('a question that stands alone is not read anew', async () => {
    expect((await ask(LETTERS)).understood).toBeNull()
    const next = await ask(LETTERS, '当地征聘工作人员的空缺率在2010年6月30日是多少？')
    expect(next.understood).toBeNull()
    expect(values(next)[0]).toBe(15)
  })

  test.each([
    ['2010年经过测试的警员有多少人？', '为什么调查委员会的报告低于计划？'],
    ['How many police officers were tested in 2010?', 'Why was the number of board of inquiry reports below plan?'],
  ])('nor is a question why of another subject: %s %s', async (first, second) => {
    const answer = await ask(first, second)
    expect(answer).toMatchObject({ understood: null, kind: 'why', answered: true })
    expect(cited(answer)).toEqual(['performance/B.a/1.1/6'])
  })

  test('how a follow-up was read is shown: both questions', async () => {
    const { understood } = await ask(LETTERS, '为什么？')
    expect(understood).toContain(LETTERS)
    expect(understood).toContain('为什么')
  })

  test('what begins with a preposition says more of the same: the number of a noun that a label names', async () => {
    const answer = await ask(
      'How many training courses on basic investigation skills were held by OIOS?',
      'for staff from how many missions?',
    )
    expect(cited(answer)).toEqual(['performance/D/3.1/11'])
    expect(values(answer)[0]).toBe(7)
  })

  describe('the same thing is asked about', () => {
    test.each([
      [LETTERS, '为什么？', 'why'],
      [LETTERS, '原计划呢？', 'outputs'],
      [LETTERS, '完成率是多少？', 'compute'],
      [LETTERS_EN, 'Why?', 'why'],
      [LETTERS_EN, 'and planned?', 'outputs'],
      [LETTERS_EN, 'By how much did it differ from the plan?', 'compute'],
    ])('%s %s', async (first, second, kind) => {
      const answer = await ask(first, second)
      expect(answer).toMatchObject({ answered: true, kind })
      expect(cited(answer)).toEqual(['performance/A.c/1.1/2'])
    })

    test('and answered for what the second question asks', async () => {
      expect(said(await ask(LETTERS, '原计划呢？'))).toMatch(/^计划40封/)
      expect(reckoned(await ask(LETTERS, '完成率是多少？'))[0]).toEqual(['rate', 80])
      expect((await ask(LETTERS, '为什么？')).text).toContain('任命的特派团高级领导人较少')
    })
  })

  describe('the same is asked of another time or body', () => {
    test.each([
      ['2009年外地总体空缺率是多少？', '那到了2010年呢？', 21.3],
      ['2010年外地总体空缺率是多少？', '2009年呢？', 25.6],
      ['金沙萨区域监察员去了几次？', '那恩德培的呢？', 11],
    ])('%s %s', async (first, second, value) => {
      expect(values(await ask(first, second))[0]).toBe(value)
    })
  })

  describe('what changed is the figure just given', () => {
    test.each([
      ['总体外地空缺率2010年是多少？', '下降了多少？', 4.3],
      ['2010年有多少警员？', '变化了多少？', 11900],
      ['How many police officers were tested in 2010?', 'By how much did it change?', 11900],
    ])('%s %s', async (first, second, value) => {
      expect(values(await ask(first, second))).toContain(value)
    })
  })

  test.each([
    ['谢谢你的帮助', '不客气'],
    ['Thank you very much', 'welcome'],
    ['拜拜！', '再见'],
  ])('%s is answered in kind, with questions to go on with', async (words, reply) => {
    const answer = await ask(LETTERS, words)
    expect(answer).toMatchObject({ answered: true, kind: 'greeting', understood: null })
    expect(answer.text).toContain(reply)
    expect(answer.suggestions.length).toBeGreaterThan(0)
  })

  describe('several questions in one line are each answered, in their order', () => {
    test.each([
      ['2010年经过测试的警员有多少人？监督厅完结了多少积压案件？', [24050, 62], 2],
      ['金沙萨区域监察员访问了几次？恩德培呢？', [10, 11], 2],
      [`${LETTERS_EN} What is the annual support budget now?`, [32, 7.3e9], 2],
      ['What does MONUSCO stand for? Also, what is the annual support budget now?', [7.3e9], 2],
    ])('%s', async (line, expected, places) => {
      const answer = await ask(line)
      for (const value of expected) expect(values(answer)).toContain(value)
      expect(new Set(cited(answer)).size).toBe(places)
    })

    test('of which one is refused and the other answered', async () => {
      const answer = await ask('明天纽约天气怎么样？外勤支助部的预算有百分之几由支助账户供资？')
      expect(answer).toMatchObject({ answered: true })
      expect(answer.text).toMatch(/^报告没有回答/u)
      expect(values(answer)).toContain(93)
    })

    test('but one question in two sentences is answered once', async () => {
      expect(cited(await ask(`${LETTERS}为什么少了？`))).toEqual(['performance/A.c/1.1/2'])
    })
  })

  describe('a correction replaces what was meant', () => {
    test.each([
      ['金沙萨区域监察员去了几次？', '不是，我问的是恩德培的区域监察员'],
      ['How many visits did the ombudsman in Kinshasa pay?', 'No, I meant the one in Entebbe'],
    ])('%s %s', async (first, second) => {
      const answer = await ask(first, second)
      expect(values(answer)[0]).toBe(11)
      expect(cited(answer)).toEqual(['performance/F/3.1/6'])
    })
  })

  test('why, of several outputs just listed, is answered for each', async () => {
    const listed = await ask('人权高专办有哪些产出没有完成？')
    const reasons = await ask('人权高专办有哪些产出没有完成？', '为什么？')
    expect(reasons).toMatchObject({ answered: true, kind: 'why' })
    expect(cited(reasons).sort()).toEqual(cited(listed).sort())
    expect(reasons.text.split('\n').filter((line) => line.startsWith('报告原文')).length).toBe(cited(listed).length)
  })

  test.each([
    ['What does UNIFIL stand for?', 'Why?'],
    ['联阿安全部队的全称是什么？', '为什么？'],
  ])('there is no reason for a name: %s %s', async (first, second) => {
    expect(await ask(first, second)).toMatchObject({ answered: false, kind: 'refuse' })
  })

  test('a modifier of several words is replaced whole', async () => {
    const { understood } = await ask('外勤支助部的人力资源管理有哪些挑战？', '信息技术管理呢？')
    expect(understood).toBe('外勤支助部的信息技术管理有哪些挑战？')
  })

  test('a sum of the figures just given', async () => {
    const answer = await ask('一类指控和二类指控各有多少项？', '这两类加起来是多少？')
    expect(reckoned(answer)[0]).toEqual(['sum', 702])
  })

  describe('what is asked of two answers is worked out of both', () => {
    test.each([
      [
        ['金沙萨区域监察员访问了几次？', '恩德培呢？', '两者相差多少？'],
        ['difference', 1],
      ],
      [
        ['一类指控登记了多少项？', '二类呢？', '一共呢？'],
        ['sum', 702],
      ],
      [
        ['2008年向合同委员会提交了多少采购案？', '2010年呢？', '减少了百分之几？'],
        ['percent-change', 30.2],
      ],
      [
        ['What is the annual support budget now?', 'and at the peak?', 'by how much did it fall?'],
        ['difference', 7e8],
      ],
      [
        ['法律事务厅有多少项产出标为高于计划？', '新闻部呢？', '相差多少？'],
        ['count', 6],
      ],
    ])('%j', async (turns, expected) => {
      const [operation, value = 0] = reckoned(await ask(...turns))[0] ?? []
      expect([operation, Math.round(value * 10) / 10]).toEqual(expected)
    })

    test('and which is larger is told by name', async () => {
      expect(said(await ask('金沙萨区域监察员访问了几次？', '恩德培呢？', '哪个更多？'))).toContain('恩德培')
    })
  })

  test.each([
    ['总体外地空缺率2010年是多少？', '在第几段？', 'A-65-624/79'],
    ['Overall field vacancy rate in 2010?', 'in which paragraph is that?', 'A-65-624/79'],
    [LETTERS, '出处呢？', 'performance/A.c/1.1/2'],
  ])('where the answer stands is the place it cited: %s %s', async (first, second, place) => {
    const answer = await ask(first, second)
    expect(answer).toMatchObject({ answered: true, kind: 'locate' })
    expect(cited(answer)).toEqual([place])
  })

  test('after a refusal a whole question is read alone', async () => {
    const answer = await ask('今天纽约天气怎么样？', '那外勤支助部的预算里支助账户占百分之多少？')
    expect(answer.understood).toBeNull()
    expect(values(answer)[0]).toBe(93)
  })

  test('a chain of follow-ups keeps to its first question', async () => {
    const answer = await ask(LETTERS, '为什么？', '那计划呢？')
    expect(cited(answer)).toEqual(['performance/A.c/1.1/2'])
    expect(values(answer)).toContain(40)
  })
}
