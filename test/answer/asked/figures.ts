import { describe, expect, test } from 'vitest'
import { type Ask, cited, said, values } from '../seeds-index.ts'

/** A figure is asked for, and the report states it. */
export function figures(ask: Ask): void {
  describe('the figure is said first, as printed, with its qualifier and its time', () => {
    test.each([
      ['2010年3月外地实际部署了多少人？', '超过125520人（2010年3月）[1]。', 125520, '11'],
      ['目前外地人员大约有多少名？', '约124000名（目前）[1]。', 124000, '12'],
      ['和平行动内联网上的指导文件被下载了多少次？', '近36000次（迄今为止）[1]。', 36000, '56'],
      ['外勤支助部向政治事务部领导的特派团提供支助的预算是多少？', '5.63亿美元[1]。', 563_000_000, '12'],
      ['业务流程改进举措查明了多少设备？', '6200万美元[1]。', 62_000_000, '117'],
      ['妇女在联合国警察中的比例2014年要达到多少？', '20%（2014年）[1]。', 20, '79'],
      ['有百分之几的特派团没有遇到削弱统一指挥的情况？', '69%[1]。', 69, '32'],
      ['外勤支助部占多少比例的预算由支助账户供资？', '约93%[1]。', 93, '33'],
      ['记录管理每年节约多少钱？', '约90000美元[1]。', 90_000, '53'],
      ['外勤支助部的预算有多少来自支助账户？', '约93%[1]。', 93, '33'],
      ['communities of practice 有多少个？', '45个（目前）[1]。', 45, '60'],
    ])('%s', async (question, first, value, paragraph) => {
      const answer = await ask(question)
      expect(answer).toMatchObject({ answered: true, kind: 'lookup', lang: 'zh' })
      expect(said(answer)).toBe(first)
      expect(values(answer)[0]).toBe(value)
      expect(cited(answer)).toEqual([`A-65-624/${paragraph}`])
    })
  })

  describe('figures told in words are figures', () => {
    test.each([
      ['非洲联盟和平与安全联合工作组每年开几次会？', 2, '两次'],
      ['停机时间从一天减到多久？', 0.5, '半天'],
      ['How many integrated strategic frameworks were finished so far?', 5, '五个'],
    ])('%s', async (question, value, printed) => {
      const [figure] = (await ask(question)).figures
      expect(figure).toMatchObject({ value, text: printed })
    })
  })

  describe('a date is said as exactly as it is printed', () => {
    test.each([
      ['恩德培区域采购办事处是哪年哪月设立的？', '2010年7月[1]。'],
      ['环境政策是哪年哪月批准的？', '2009年5月[1]。'],
      ['联合国驻非洲联盟办事处是什么时候成立的？', '2010年7月1日[1]。'],
    ])('%s', async (question, first) => {
      const answer = await ask(question)
      expect(said(answer)).toBe(first)
      expect(answer.figures[0]?.kind).toBe('date')
    })
  })

  test('people are counted where people are asked for, not what they serve in', async () => {
    expect(values(await ask('How many peacekeepers were deployed at the peak?'))[0]).toBe(125520)
  })

  describe('the time asked about decides between figures of one thing', () => {
    test.each([
      ['2009年外地总体空缺率是多少？', 25.6],
      ['2010年外地总体空缺率是多少？', 21.3],
      ['2010年6月30日当地征聘工作人员的空缺率是多少？', 15],
      ['2008/09年度预算执行率是多少？', 97],
      ['2007/08年度预算执行率是多少？', 92],
      ['budget implementation rate 2008/09', 97],
    ])('%s', async (question, value) => {
      expect(values(await ask(question))[0]).toBe(value)
    })
  })

  test('a part told in brackets is a figure of the whole before them, where the question names the part', async () => {
    const { figures } = await ask('脸书和推特上的维和发言帖各有多少条？')
    expect(figures.slice(0, 2).map(({ value }) => value)).toEqual(expect.arrayContaining([673, 2029]))
  })

  test('what a change came to is told by the text that tells the change, not by a row', async () => {
    const { kind, figures } = await ask('采购授权提高到了多少？')
    expect([kind, figures[0]?.value]).toEqual(['lookup', 500000])
  })

  test.each([
    ['What were the overall field vacancy rates in 2010 and 2009?', [21.3, 25.6]],
    ['女性当特派团正副团长的比例，从前和现在相比如何？', [2, 22]],
  ])('of two times each figure is told with its own, in the order asked: %s', async (question, told) => {
    expect(values(await ask(question)).slice(0, 2)).toEqual(told)
  })

  test('a time that stands with one of two things compared is of both', async () => {
    const { figures } = await ask('2010年6月底国际人员和本地人员谁的空缺率高？')
    expect(figures.slice(0, 2).map(({ value }) => value)).toEqual([24, 15])
  })

  describe('several figures are each said by their name', () => {
    test.each([
      ['领导人任命之间的中位间隔天数原来是多少天，现在是多少天？', [87, 31.5]],
      ['特派团高级领导人课程有多少人完成，其中多少人被任命？', [88, 14]],
    ])('%s', async (question, expected) => {
      const answer = await ask(question)
      expect(values(answer).slice(0, 2)).toEqual(expected)
      expect(answer.text.split('\n').filter((line) => line.includes('：')).length).toBeGreaterThanOrEqual(2)
    })
  })

  describe('beside the best reading of a question that names neither whose nor when, the like figures', () => {
    test.each([
      ['空缺率有多高？', '国际工作人员的空缺率：24%'],
      ['What is the vacancy rate?', '21.3%'],
    ])('%s', async (question, other) => {
      const { text, citations } = await ask(question)
      expect(text).toContain(other)
      expect(citations.length).toBeGreaterThan(1)
    })

    test('and none where it does', async () => {
      expect((await ask('2010年6月30日当地征聘工作人员的空缺率是多少？')).text).not.toContain('另有')
    })
  })

  describe('an English answer frames the figure in English and quotes the Chinese sentence', () => {
    test.each([
      ['How much is the current yearly support budget?', 'about $7.3 billion (73 亿美元)', '12'],
      ['How big is the support budget for the field missions led by DPA?', '$563 million (5.63 亿美元)', '12'],
      ['When was the environmental policy approved?', 'May 2009', '58'],
      [
        'When was the joint task force on peace and security between the UN and the African Union established?',
        '25 September 2010',
        '67',
      ],
      ['How many communities of practice exist for sharing lessons?', '45', '60'],
      ['What percentage of missions saw low or no risk to unity of command?', '75%', '32'],
    ])('%s', async (question, first, paragraph) => {
      const answer = await ask(question)
      expect(answer).toMatchObject({ answered: true, kind: 'lookup', lang: 'en' })
      expect(answer.text.startsWith(first)).toBe(true)
      expect(cited(answer)).toEqual([`A-65-624/${paragraph}`])
      expect(answer.text).toMatch(/“[^”]*\p{Script=Han}[^”]*”/u)
      expect(answer.text.split('“')[0]?.replace(/\([^)]*\)/g, '')).not.toMatch(/\p{Script=Han}/u)
    })

    test('a sum in 亿 or 万 is said in millions or billions as a declared conversion', async () => {
      const { figures } = await ask('How much is the current yearly support budget?')
      const converted = figures.find(({ derived }) => derived?.operation === 'convert')
      expect(converted).toMatchObject({ text: '$7.3 billion', span: null })
      expect(converted?.derived?.operands).toEqual([{ value: 7.3e9, text: '73 亿美元', citation: 1 }])
    })
  })
}
