import { describe, expect, test } from 'vitest'
import type { Opened } from '../../../server/services.ts'
import { type Ask, cited, said } from '../seeds-index.ts'

/** Words of the reports are asked for, or the reports themselves. */
export function texts(ask: Ask, opened: () => Opened): void {
  describe('a list is told whole, item by item, each with its mark', () => {
    test.each([
      ['“新地平线”倡议优先关注哪些方面？', '14', 'abcdef'],
      ['改组报告提出了哪些建议？', '16', 'abcde'],
    ])('%s', async (question, paragraph, letters) => {
      const answer = await ask(question)
      expect(answer).toMatchObject({ answered: true, kind: 'list' })
      const items = [...letters].map((letter) => `A-65-624/${paragraph}(${letter})`)
      expect(cited(answer)).toEqual([`A-65-624/${paragraph}`, ...items])
      for (const { n, passage } of answer.citations.slice(1)) expect(answer.text).toContain(`${passage.text}[${n}]`)
    })
  })

  describe('what is explained is quoted', () => {
    test.each([
      ['环境政策要求特派团做什么？', '58', '控制和预防石油及燃料泄漏'],
      ['高级领导契约包括哪些目标？', '31', '战略目标、特别目标(规划、整合和政策)和管理目标'],
      ['会议在哪里轮流举行？', '67', '在纽约和亚的斯亚贝巴轮流举行'],
      ['部门联合决策机构在哪几个层面上运作？', '37', '在战略、政策和业务层面'],
      ['常备司法和惩戒能力的钱从哪儿出？', '81', '经费是通过支助账户提供的'],
      ['200人营地这件事秘书处正跟谁商量？', '113', '与会员国协商建设'],
      ['How does the Situation Centre respond to crises?', '49', '共享的危机反应机制'],
      ['To whom does the chief of the standing police capacity report?', '35/table/1', '法治和安全机构厅警务顾问'],
    ])('%s', async (question, paragraph, words) => {
      const answer = await ask(question)
      expect(answer.answered).toBe(true)
      expect(cited(answer)).toEqual([`A-65-624/${paragraph}`])
      expect(answer.text).toContain(words)
    })

    test('a place that is asked for is said first', async () => {
      expect(said(await ask('会议在哪里轮流举行？'))).toBe('纽约、亚的斯亚贝巴[1]。')
    })
  })

  describe('an abbreviation is spelt out, and a name abbreviated, with the English name', () => {
    test.each([
      ['联科行动的全称是什么？', ['联合国科特迪瓦行动', 'UNOCI']],
      ['联合国脱离接触观察员部队简称什么？', ['观察员部队', 'UNDOF']],
      ['What does MINUSMA stand for?', ['联合国马里多层面综合稳定团', 'Multidimensional Integrated Stabilization']],
      ['what is UNDOF', ['联合国脱离接触观察员部队', 'United Nations Disengagement Observer Force']],
      ['联苏特派团和联东综合团分别是什么的简称？', ['联合国苏丹特派团', '联合国东帝汶综合特派团']],
    ])('%s', async (question, names) => {
      const answer = await ask(question)
      expect(answer).toMatchObject({ answered: true, kind: 'define' })
      for (const name of names) expect(answer.text).toContain(name)
      for (const id of cited(answer)) expect(id).toContain('/abbr/')
    })
  })

  describe('a name that no report lists is told from our glossary, which is said, with its use in the reports', () => {
    test.each([
      ['DPKO是什么', ['维持和平行动部', 'Department of Peacekeeping Operations', '术语表']],
      ['What does DFS stand for?', ['Department of Field Support', '外勤支助部', 'glossary']],
      ['什么是行预咨委会', ['行政和预算问题咨询委员会', 'ACABQ']],
      ['What does COE mean?', ['Contingent-owned equipment', '特遣队所属装备']],
      ['UNMIK全称', ['联合国科索沃临时行政当局特派团']],
      ['OHCHR', ['联合国人权事务高级专员办事处', 'High Commissioner for Human Rights']],
      ['What is the Department of Management?', ['管理事务部']],
      ['联合国是什么', ['联合国', 'United Nations']],
    ])('%s', async (question, names) => {
      const answer = await ask(question)
      expect(answer).toMatchObject({ answered: true, kind: 'define' })
      for (const name of names) expect(answer.text).toContain(name)
      const [use] = answer.citations
      expect(names.some((name) => use?.passage.text.includes(name))).toBe(true)
    })

    test('and one that nobody knows is refused', async () => {
      expect(await ask('XYZQ的全称是什么？')).toMatchObject({ answered: false, kind: 'refuse' })
    })

    test('a name inside a longer one is not spelt out beside it', async () => {
      expect(cited(await ask('非索特派团支助办全称'))).toEqual(['performance/abbr/非索特派团支助办'])
    })
  })

  describe('paragraphs, items and rows are shown by number and label', () => {
    test.each([
      ['第79段和第80段', ['A-65-624/79', 'A-65-624/80']],
      ['paragraphs 5 to 7', ['A-65-624/5', 'A-65-624/6', 'A-65-624/7']],
      ['第5-7段讲了什么？', ['A-65-624/5', 'A-65-624/6', 'A-65-624/7']],
      ['报告1第3段', ['A-65-624/3']],
      ['79', ['A-65-624/79']],
      ['summary, paragraph 3', ['A-65-624/summary/3']],
      ['摘要第1段', ['A-65-624/summary/1']],
    ])('%s', async (question, ids) => {
      const answer = await ask(question)
      expect(answer).toMatchObject({ answered: true, kind: 'locate' })
      expect(cited(answer)).toEqual(ids)
    })

    test.each(['第121段(b)', 'para. 121 (b)', 'C(d) 3.1 第13行', 'C(d) 3.1, row 13'])('%s', async (label) => {
      const { citations } = await ask(label)
      const digits = label.match(/\d+/g)
      expect(citations.map(({ passage }) => passage.label.match(/\d+/g))).toEqual([digits])
    })

    test.each([
      ['第200段', /没有第200段.*第121段/u],
      ['paragraph 999', /no para\. 999.*para\. 121/u],
    ])('but where there is none, the last one is told: %s', async (question, words) => {
      const answer = await ask(question)
      expect(answer).toMatchObject({ answered: false, kind: 'refuse' })
      expect(answer.text).toMatch(words)
      expect(answer.check.supported).toBe(answer.check.numbers)
    })
  })

  describe('a paragraph is shown where it is named', () => {
    test.each([
      ['第79段', ['79']],
      ['paragraph 110', ['110']],
      ['请打开第105段', ['105']],
      ['A/65/624第67段', ['67']],
      ['第121段', ['121', '121(a)', '121(b)', '121(c)']],
    ])('%s', async (question, paragraphs) => {
      const answer = await ask(question)
      expect(answer).toMatchObject({ answered: true, kind: 'locate' })
      expect(cited(answer)).toEqual(paragraphs.map((paragraph) => `A-65-624/${paragraph}`))
      for (const { passage } of answer.citations) expect(answer.text).toContain(passage.text)
    })

    test('with every figure in it', async () => {
      const { figures } = await ask('第79段')
      expect(figures).toHaveLength(opened().store.figuresOf('A-65-624/79').length)
    })

    test('and refused where no report has one', async () => {
      expect(await ask('第999段')).toMatchObject({ answered: false, kind: 'refuse' })
    })
  })

  describe('the reports are told', () => {
    test.each(['有哪些报告？', 'what reports do you have', '介绍一下这份报告', 'What is this report about?'])(
      '%s',
      async (question) => {
        const { kind, text } = await ask(question)
        expect(kind).toBe('corpus')
        for (const { title } of opened().store.reports) expect(text).toContain(title)
        expect(text).toContain('444')
        expect(text).toContain('121') // a paragraph that goes on after its items is one
      },
    )
  })

  describe('a greeting is returned in its language', () => {
    test.each([
      ['你好', 'zh', '蓝盔'],
      ['What can you do?', 'en', 'Lankui'],
    ])('%s', async (question, lang, name) => {
      const answer = await ask(question)
      expect(answer).toMatchObject({ answered: true, kind: 'greeting', lang, citations: [], figures: [] })
      expect(answer.text).toContain(name)
    })
  })
}
