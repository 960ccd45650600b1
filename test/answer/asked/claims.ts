import { describe, expect, test } from 'vitest'
import { type Ask, said } from '../seeds-index.ts'

const VERDICT = /^(?:是|否|Yes|No)/u

/** A question puts something forward and asks whether it is so. */
export function claims(ask: Ask): void {
  describe('an amount, a year or a change put forward is held against the report', () => {
    test.each([
      ['2010年外地空缺率是25.6%吗？', '否：21.3%'],
      ['2009年外地空缺率是25.6%吗？', '是：25.6%'],
      ['2010年11月女警比例超过10%了吗？', '否：近10%'],
      ['采购授权提高到50万美元了吗？', '是：500000美元'],
      ['外地空缺率上升了吗？', '否：从25.6%'],
      ['Did the women’s share in United Nations police double?', 'No:From7.8%'],
      ['第五委员会会议低于计划吗？', '否'],
      ['道德操守办公室回复了200次查询吗？', '否'],
      ['Did deployment go above 150,000 people?', 'No:morethan125520'],
      ['部署的最高纪录不到20万人吧，是不是？', '是：超过125520'],
      ['每年的支助预算超过70亿美元吗？', '是：约73亿美元'],
      ['部署人数超过12万吗？', '是：超过125520'],
      ['外地部署的人有没有超过12万', '是：超过125520'],
      ['空缺率没有下降吗？', '从25.6%'],
      ['有没有建立差距图数据库？', '否'],
    ])('%s', async (question, first) => {
      const answer = await ask(question)
      expect(answer).toMatchObject({ answered: true, kind: 'yesno' })
      expect(said(answer).replace(/\s/gu, '').startsWith(first)).toBe(true)
    })
  })

  describe('what the report leaves open gets its words and no verdict', () => {
    test.each([
      '南苏丹实施EarthMed了吗？',
      '道德操守海报分发了吗？',
      'Were any audits postponed?',
      '海地地震是2009年发生的吗？',
      'Did the Security Council receive 50 briefings?',
    ])('%s', async (question) => {
      const answer = await ask(question)
      expect(answer.answered).toBe(true)
      expect(said(answer)).not.toMatch(VERDICT)
    })
  })
}
