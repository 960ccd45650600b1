import { describe, expect, test } from 'vitest'
import { type Ask, cited, reckoned, values } from '../seeds-index.ts'

/** What is asked for has to be worked out of figures that the reports state. */
export function arithmetic(ask: Ask): void {
  const worksOut = (question: string, operation: string, value: number, operands: number[]) =>
    test(`${operation}: ${question}`, async () => {
      const answer = await ask(question)
      expect(answer).toMatchObject({ answered: true, kind: 'compute' })
      const [result] = answer.figures
      expect([result?.derived?.operation, result?.value]).toEqual([operation, value])
      expect(result?.derived?.operands.map((operand) => operand.value).sort()).toEqual([...operands].sort())
      expect(result?.span).toBeNull()
      expect(answer.text).toContain(result?.derived?.expression)
    })

  describe('of prose, from the stated change', () => {
    worksOut('2009年到2010年测试警员增加了多少人？', 'difference', 11900, [24050, 12150])
    worksOut('国际工作人员的空缺率下降了多少个百分点？', 'difference', 4, [28, 24])
    worksOut('预算执行率从2007/08年度到2008/09年度提高了几个百分点？', 'difference', 5, [97, 92])
    worksOut('报销特遣队所属装备的平均时间缩短了多少个月？', 'difference', 3, [6, 3])
    worksOut('经过测试的警员2010年是2009年的几倍？', 'ratio', 1.98, [24050, 12150])
    worksOut('提交合同委员会的采购案从2008年到2010年减少了百分之几？', 'percent-change', 30.2, [411, 589])
    worksOut('从2009年到2010年外地总体空缺率降了几个百分点？', 'difference', 4.3, [25.6, 21.3])
    worksOut('团长一级的女性比例提高到原来的几倍？', 'ratio', 11, [22, 2])
    worksOut('指导文件的出版周期缩短到原来的几分之几？', 'ratio', 0.42, [18, 43])
    worksOut('By what multiple did the number of tested police officers rise?', 'ratio', 1.98, [24050, 12150])
    worksOut('预算编制和财务职能的支助：维持原样和有所改进的合计占多少？', 'sum', 81, [50, 31])
    worksOut('By how many points did the international staff vacancy rate fall?', 'difference', 4, [28, 24])
    worksOut('外地领导人任命的中位间隔缩短了百分之几？', 'percent-change', 63.8, [31.5, 87])
    worksOut('How many days faster did the property disposal cycle become?', 'difference', 74, [73, 147])
  })

  describe('of one thing measured by another', () => {
    worksOut('政治事务部领导的外地存在的支助预算相当于每年支助预算的百分之几？', 'rate', 7.7, [563e6, 73e8])
    worksOut('中非稳定团军事支助小组的部署时间比90天上限短了多少天？', 'difference', 4, [86, 90])
  })

  test('a change is told from the earlier time to the later one, whichever way it is asked', async () => {
    const answer = await ask('How did the number of tested police officers change from 2009 to 2010?')
    expect(answer.text.replace(/\s/gu, '')).toMatch(/^From12150people\(2009\).*to24050people\(2010\)/u)
  })

  describe('of a row, from planned and completed', () => {
    worksOut('教育补助金申请实际办理了多少份，比计划多多少份？', 'difference', 2132, [12132, 10000])
    worksOut('How many more legal consultations on claims than planned?', 'difference', 101, [126, 25])
    worksOut('人事事项咨询的完成率是多少？', 'rate', 108.6, [190, 175])
    worksOut('What was the completion rate for advice on financial disclosure forms?', 'rate', 102.4, [1700, 1660])
    worksOut('一类指控和二类指控加起来一共多少项？', 'sum', 702, [205, 497])
    worksOut('口头通报和每周简报合计多少份？', 'sum', 105, [54, 51])
  })

  describe('of the row that counts what is asked, not of the one that comes first', () => {
    worksOut('How many more reports than planned did the Advisory Committee write?', 'difference', 4, [24, 20])
    worksOut('联合国旅行证件多签发了几份？', 'difference', 1581, [11081, 9500])
    worksOut('How many education grant claims over plan?', 'difference', 2132, [12132, 10000])
    worksOut('How many more defence sector reform practitioners were trained than planned?', 'difference', 29, [54, 25])
    worksOut('人事事项的法律咨询比计划多几次？', 'difference', 15, [190, 175])
  })

  describe('in the order of time, and of the part to its whole', () => {
    worksOut('实践社区现在是2008年的几倍？', 'ratio', 15, [45, 3])
    worksOut('完成高级领导人课程的人当中，被任命担任高级领导职务的占百分之几？', 'rate', 15.9, [14, 88])
    worksOut('Category two allegations came to what percentage of the number foreseen?', 'rate', 71, [497, 700])
  })

  test('percentages differ by percentage points', async () => {
    const [result] = (await ask('国际工作人员的空缺率下降了多少个百分点？')).figures
    expect(result).toMatchObject({ kind: 'points', unit: '个百分点' })
  })

  test('every operand is cited with its characters', async () => {
    const { figures, citations } = await ask('2009年到2010年测试警员增加了多少人？')
    for (const operand of figures[0]?.derived?.operands ?? []) {
      const { passage, spans } = citations.find(({ n }) => n === operand.citation) ?? {}
      const quoted = spans?.map(([start, end]) => passage?.text.slice(start, end)).join('\n')
      expect(quoted).toContain(operand.text)
    }
  })

  test('a change that the report states in per cent is said, not worked out', async () => {
    const answer = await ask('BOI未执行的建议减少了多少？')
    expect(values(answer)[0]).toBe(61)
    expect(reckoned(answer)).toEqual([])
  })

  test('two ends asked for in one breath are told as a change', async () => {
    const answer = await ask('采购授权额度从多少提到多少？')
    expect(answer.kind).toBe('compare')
    expect(answer.text.replace(/\s/gu, '')).toMatch(/^从200000美元.*到500000美元/u)
  })

  describe('before and after are compared in the order of time', () => {
    test.each([
      ['指导文件的出版周期有什么变化？', 43, 18, 25, '117'],
      ['实践社区的数量有什么变化？', 3, 45, 42, '60'],
      ['How did the overall field vacancy rate develop?', 25.6, 21.3, 4.3, '79'],
    ])('%s', async (question, before, after, difference, paragraph) => {
      const answer = await ask(question)
      expect(answer.kind).toBe('compare')
      const place = (value: number) => answer.figures.find((figure) => figure.value === value)?.at?.[0]
      expect(place(before)).toBeLessThan(place(after) ?? -1)
      expect(reckoned(answer)).toEqual([['difference', difference]])
      expect(cited(answer)).toEqual([`A-65-624/${paragraph}`])
    })
  })

  describe('one against another names the larger', () => {
    test.each([
      ['当地人员和国际人员的空缺率2010年6月哪个更高？', '国际人员', [15, 24]],
      ['Was the field vacancy rate higher in 2009 or 2010?', '2009', [25.6, 21.3]],
    ])('%s', async (question, larger, both) => {
      const answer = await ask(question)
      expect(answer.kind).toBe('compare')
      expect(answer.text.split('\n')[0]).toContain(larger)
      expect(values(answer)).toEqual(expect.arrayContaining(both))
    })
  })
}
