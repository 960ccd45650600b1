import { describe, expect, test } from 'vitest'
import { type Ask, values } from '../seeds-index.ts'

/** The reports do not answer. */
export function refusals(ask: Ask): void {
  const refuses = (reason: string, questions: [question: string, says: string][]) =>
    describe(reason, () => {
      test.each(questions)('%s', async (question, says) => {
        const answer = await ask(question)
        expect(answer).toMatchObject({ answered: false, kind: 'refuse', figures: [] })
        expect(answer.text).toContain(says)
      })
    })

  refuses('of a body that they do not name', [
    ['联合国喀麦隆特派团有多少人？', '喀麦隆'],
    ['How many helicopters does MINUSTAH have?', 'Stabilization Mission in Haiti'],
    ['How tall is Mount Everest?', 'Mount Everest'],
    ['How many staff does UNESCO have?', 'Educational, Scientific and Cultural'],
    ['赫里亚特派团部署了几名警察？', '赫里亚特派团'],
  ])

  refuses('of outputs of a body that has none in the tables', [
    ['财政厅有几项产出未完成？', '财政厅'],
    ['小明有几项产出未完成？', '小明'],
    ['世界银行有几项产出未完成？', '世界银行'],
    ['How many outputs did the World Bank not complete?', 'World Bank'],
  ])

  refuses('on a kind of figure that they do not give', [
    ['南苏丹特派团的预算是多少？', '金额'],
    ['新闻部的海报花了多少钱？', '金额'],
    ['情况中心主任叫什么名字？', '姓名'],
    ['Budget of UNMISS', 'amount of money'],
    ['联黎部队的预算是多少？', '金额'],
    ['军事厅有多少人？', '数目'],
    ['航空安全事故有多少起？', '数目'],
    ['南苏丹特派团现在有几台发电机？', '数目'],
    ['谁是联合国秘书长？', '姓名'],
    ['维和行动投保的保险单的保额是多少？', '金额'],
    ['差旅申请减少了多少？', '数字'],
    ['By how much did travel requests fall?', 'figure'],
    ['在线采购课程的及格率是多少？', '百分比'],
    ['特派团内联网的用户有多少？', '数字'],
  ])

  refuses('a name that they do not give', [
    ['外勤支助部的副秘书长是哪国人？', '地点'],
    ['军事顾问是谁？', '姓名'],
    ['44项航空公司协议分别是和哪些航空公司签的？', '公司'],
    ['497项二类指控涉及哪些国家？', '地点'],
    ['商业研讨会是在哪些城市举办的？', '地点'],
    ['Who chaired the working group on contingent-owned equipment?', 'body'],
  ])

  refuses('a sum that they give of others, of more, or of another sort', [
    ['外勤部每年的预算有多少？', '金额'],
    ['What is the annual budget of the Department of Political Affairs?', 'annual budget'],
    ['各政治特派团的预算有多少？', '金额'],
    ['全球外勤支助战略的制订花了多少钱？', '金额'],
    ['How much are the police officers paid?', 'amount of money'],
    ['How much does a peacekeeper earn per month?', 'amount of money'],
    ['What was the support budget of peacekeeping in 2008?', 'amount of money'],
  ])

  refuses('a number of others, of whom the same passage speaks, or of what only its headings name', [
    ['How many women police officers are there?', 'number'],
    ['联合国警察有多少人？', '数目'],
    ['How many peacekeepers were killed?', 'number'],
  ])

  refuses('a number of what only tells of what sort the things counted are', [
    ['How many staff work in DPKO?', 'number'],
    ['监督厅有几个调查员？', '数目'],
    ['How many mines were cleared?', 'do not speak of this subject'],
    ['How many rations were delivered?', 'number'],
    ['采购司签订了多少合同？', '数字'],
    ['How many lawyers does the Office of Legal Affairs have?', 'number'],
  ])

  refuses('what one body did, where a row tells it of another', [
    ['大会通过了多少项决议？', '数目'],
    ['How many resolutions did the Security Council adopt?', 'number'],
    ['安全理事会举行了多少次会议？', '数目'],
  ])

  refuses('a share or a size of what is not spoken of', [
    ['How many elections did the missions observe?', 'number'],
    ['后勤基地的仓库面积多大？', '数字'],
    ['采购一共花了多少钱？', '金额'],
  ])

  refuses('a number of those to whom something else happened', [
    ['How many military observers are deployed?', 'number'],
    ['维和人员死亡多少人？', '数目'],
    ['How many peacekeepers were repatriated for misconduct?', 'number'],
  ])

  refuses('the day of another event', [
    ['外勤支助部成立于哪一年？', '日期'],
    ['维和部成立于哪一年？', '日期'],
    ['On what date will MONUSCO close?', 'date'],
    ['When was the standing police capacity established?', 'date'],
  ])

  refuses('a share of others', [
    ['2010年军事人员中女性占多少？', '百分比'],
    ['What share of national staff were women?', 'percentage'],
  ])

  refuses('a reason that they do not give', [
    ['为什么道德操守办公室回复了那么多次查询？', '原因'],
    ['Why did the Ethics Office close nine protection-against-retaliation cases?', 'reason'],
  ])

  describe('a reason for what did not happen, telling what did', () => {
    test.each([
      ['为什么监察员办公室的案件低于计划？', '高于计划 271', 771],
      ['Why did the Ombudsman handle fewer cases than planned?', 'higher than planned by 271', 771],
      ['为什么旅行证件的签发减少了？', '高于计划', 11_081],
      ['为什么国际工作人员空缺率上升了？', '降低到', 24],
    ])('%s', async (question, told, value) => {
      const answer = await ask(question)
      expect(answer).toMatchObject({ answered: false, kind: 'refuse' })
      expect(answer.text).toMatch(/^(?:不是这样|That is not so)/u)
      expect(answer.text).toContain(told)
      expect(values(answer)).toContain(value)
    })
  })

  refuses('what is said of no one thing', [
    ['哪个特派团的空缺率最高？', '最突出'],
    ['Which country contributes the most troops?', 'foremost'],
  ])

  refuses('a verdict or a number where only the body is known', [
    ['道德操守办公室开除过人吗？', '开除'],
    ['恩德培区域服务中心总共有多少名工作人员？', '工作人员'],
    ['中非稳定团的军事支助小组有多少人？', '数目'],
  ])

  refuses('whether something is so of which no report has the word', [
    ['联合国在两宗仲裁案中胜诉了吗？', '胜诉'],
    ['有没有维和人员被绑架？', '绑架'],
    ['维和部队使用无人机了吗？', '无人'],
  ])

  refuses('in words that stand everywhere', [
    ['会员国有多少个？', '到处'],
    ['总部在哪儿？', '到处'],
    ['Where are the field missions?', 'many places'],
    ['How many missions are there?', 'many places'],
  ])

  refuses('on a time that they do not speak of', [
    ['2010/11年度处理了多少笔电子资金转账？', '2010/11年度'],
    ['秘书长2009年向安全理事会主席发出了多少封信？', '2009年'],
    ['2019年外地部署了多少人？', '2019年'],
    ['2016年外地总体空缺率是多少？', '2016年'],
    ['2012年财产处置流程的周期是多少天？', '2012年'],
    ['How many letters did the Secretary-General send to the Council President in 2009?', '2009'],
  ])

  refuses('on another subject', [
    ['今天天气怎么样？', '天气'],
    ['写一段Python代码', 'python'],
    ['股票今天涨了吗？', '股票'],
    ['世界杯在哪里举行？', '世界杯'],
    ['蒸汽机是谁发明的？', '发明'],
    ['维和人员有多少人患疟疾？', '疟疾'],
    ['Give me a recipe for apple pie', 'recipe'],
    ['asdfgh qwerty', 'qwerty'],
  ])

  test('a refusal says that there is no answer, what was looked for, and what is nearest', async () => {
    const zh = await ask('南苏丹特派团的预算是多少？')
    expect(zh.text).toMatch(/^报告没有回答这个问题。查找了：.*南苏丹特派团.*最接近的段落：/su)
    const en = await ask('Budget of UNMISS')
    expect(en.text).toMatch(/^The reports do not answer this question\. Looked for: .*UNMISS.*Nearest passages: /su)
    for (const { citations } of [zh, en]) expect(citations.length).toBeGreaterThan(0)
  })

  test('nothing asked is nothing found', async () => {
    expect(await ask('？？？')).toMatchObject({ answered: false, kind: 'refuse', citations: [], figures: [] })
  })

  test('what is suggested instead is answered', async () => {
    const { suggestions } = await ask('2010/11年度处理了多少笔电子资金转账？')
    expect(suggestions.length).toBeGreaterThan(0)
    for (const suggestion of suggestions) expect((await ask(suggestion)).answered, suggestion).toBe(true)
  })
}
