import { describe, expect, test } from 'vitest'
import { type Ask, cited, reckoned, said, values } from '../seeds-index.ts'

/** A row of planned and completed outputs is asked about. */
export function rows(ask: Ask): void {
  describe('planned and actual stand beside each other, with the difference', () => {
    test.each([
      ['道德操守办公室回复了外地特派团多少次查询？原计划多少次？', [141, 85], 56, 'G/3.1/1'],
      ['How many ethics enquiries were answered, against how many planned?', [141, 85], 56, 'G/3.1/1'],
      ['教育补助金申请和垫款实际与计划', [10000, 12132], 2132, 'C.b/3.1/15'],
      ['Court cases before the Appeals Tribunal: planned vs actual', [20, 18], 2, 'H/3.1/13'],
      ['培训了多少名安保人员？原计划认证多少名？', [134, 72], 62, 'J/3.1/3'],
    ])('%s', async (question, both, difference, row) => {
      const answer = await ask(question)
      expect(answer).toMatchObject({ answered: true, kind: 'outputs' })
      expect(values(answer).slice(0, 2)).toEqual(expect.arrayContaining(both))
      expect(reckoned(answer)).toEqual([['difference', difference]])
      expect(cited(answer)).toEqual([`performance/${row}`])
    })

    test('of the values of a row those that count what is asked for by its noun', async () => {
      expect(said(await ask('How many training courses were planned for security analysts?'))).toMatch(
        /^Planned2,Actual2/,
      )
    })

    test('what is asked first is said first', async () => {
      expect(said(await ask('秘书长向安全理事会主席发出了多少封信？'))).toMatch(/^实际32/)
      expect(said(await ask('秘书长原计划向安全理事会主席发出多少封信？'))).toMatch(/^计划40封/)
    })

    test('the report’s own reason comes with them, word for word', async () => {
      const { text } = await ask('秘书长向安全理事会主席发出了多少封信？')
      expect(text).toContain('产出低于计划，原因是任命的特派团高级领导人较少')
    })
  })

  describe('several values of a row answer several questions', () => {
    test.each([
      ['电子资金转账、购买外汇和投资结算各几项？', [2070, 853, 567]],
      ['一类指控和二类指控各多少项？', [205, 497]],
      ['press conferences and media interviews held', [7, 101]],
    ])('%s', async (question, expected) => {
      const answer = await ask(question)
      expect(values(answer)).toEqual(expect.arrayContaining(expected))
      expect(cited(answer)).toHaveLength(1)
    })

    test('and one of them answers for itself', async () => {
      const answer = await ask('媒体访谈进行了多少次？')
      expect(said(answer)).toMatch(/^实际101/)
      expect(values(answer)).not.toContain(7)
    })
  })

  describe('yes or no is what the row says', () => {
    test.each([
      ['建立了管理维和行动专用密码电报的文件库吗？', /^是/, 'A.b/3.1/17'],
      ['道德操守办公室的新培训模块完成了吗？', /^否/, 'G/3.1/7'],
      ['Were new ethics training modules delivered?', /^No/, 'G/3.1/7'],
      ['金沙萨区域监察员的访问次数达到计划了吗？', /^是/, 'F/3.1/5'],
      ['道德操守海报印好了吗？', /^是/, 'G/3.1/5'],
    ])('%s', async (question, verdict, row) => {
      const answer = await ask(question)
      expect(answer).toMatchObject({ answered: true, kind: 'yesno' })
      expect(said(answer)).toMatch(verdict)
      expect(cited(answer)).toEqual([`performance/${row}`])
    })
  })

  describe('why is told in the words of the report', () => {
    test.each([
      ['监察员案件为什么高于计划？', '原因是工作人员和管理人员仍更多利用非正式系统'],
      ['为什么没有在南苏丹特派团实施EarthMed系统？', '由于南苏丹安全局势'],
      ['薪金调查为什么观察员部队没做？', '由于阿拉伯叙利亚共和国的局势'],
      ['Why did the board of inquiry reports fall short?', '原因是联合国总部各调查委员会案件激增'],
      ['调查委员会的报告怎么只交了一半？', '原因是联合国总部各调查委员会案件激增'],
      ['为什么没有举行军事部分负责人会议？', '原因是联合国维和特派团军事部分负责人更替率较高'],
      [
        'Why were there more visits by the Kinshasa regional ombudsman than planned?',
        '原因是需要更多的非正式冲突调解服务',
      ],
      ['Why were fewer security information analysts trained than planned?', '原因是因缺乏教员，缩小了培训班规模'],
    ])('%s', async (question, reason) => {
      const answer = await ask(question)
      expect(answer).toMatchObject({ answered: true, kind: 'why' })
      expect(answer.text).toContain(reason)
      expect(answer.citations[0]?.passage.text).toContain(reason)
    })

    test('in prose too, with the sentence that gives the cause', async () => {
      const { text } = await ask('为什么要建议把特派团管理与支助科分为两个科？')
      expect(text).toContain('以确保透明度、自主性、问责制、一致性和标准化')
    })
  })

  describe('the row’s own pair leads, not a number that only stands near', () => {
    test.each([
      ['6份横向审计报告，计划和完成各多少？', /^实际5（审计报告），计划6份/],
      ['实地访问3个维和行动，计划和实际是多少？', /^实际4（实地访问），计划3个/],
      ['合并报告的计划和实际是多少？', /^实际46（.*），计划10份，高于计划36/],
      ['在几个地点举办了商业研讨会？', /^实际22（.*），计划36个/],
      ['与参加商业研讨会的多少供应商开展了后续工作？', /^实际是/],
      ['计划监测多少项财务授权？', /^计划144项/],
      ['人力资源管理从业人员认证的比例是多少？', /^实际78.5%（认证），计划75%/],
    ])('%s', async (question, first) => {
      expect(said(await ask(question))).toMatch(first)
    })

    test('but a share of a value does where it is asked for', async () => {
      expect(said(await ask('39份技术或评估报告中，地雷行动有几份？'))).toMatch(/^7/)
    })
  })

  test('parts of one planned total are compared with it together', async () => {
    const answer = await ask('投标人会议计划和实际是多少？')
    expect(values(answer)).toEqual(expect.arrayContaining([15, 6, 4, 25]))
    expect(reckoned(answer)).toEqual([['sum', 25]])
    expect(answer.text).toContain('合计 25，计划 25 次，与计划相同')
  })

  test('a remark on another value of the row is left out', async () => {
    expect((await ask('系统合同计划和实际签发多少？')).text).not.toContain('产出低于计划')
    expect((await ask('合并报告的计划和实际是多少？')).text).not.toContain('产出低于计划')
  })

  test('what follows from the answer is suggested, and can be asked', async () => {
    const question = '秘书长向安全理事会主席发出了多少封信？'
    const { suggestions } = await ask(question)
    expect(suggestions.length).toBeGreaterThan(0)
    for (const suggestion of suggestions) {
      const next = await ask(question, suggestion)
      expect(next.answered, suggestion).toBe(true)
      expect(cited(next), suggestion).toContain('performance/A.c/1.1/2')
    }
  })
}
