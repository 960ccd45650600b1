import { describe, expect, it } from 'vitest'
import { queryTerms } from '../../index/language/query-terms.ts'

const everyTermKnown = () => 0.01

describe('queryTerms', () => {
  it('takes a mission under all its names, whichever one was typed', () => {
    for (const [question, lang] of [
      ['联刚稳定团的任务', 'zh'],
      ['MONUSCO mandate', 'en'],
      ['monusco的任务', 'zh'],
    ] as const) {
      const names = queryTerms(question, lang, everyTermKnown)[0]?.options.map(({ term }) => term)
      expect(names).toEqual(expect.arrayContaining(['联刚稳定团', '联合国组织刚果民主共和国稳定特派团', 'MONUSCO']))
    }
  })

  it('looks for dates as Chinese reports print them', () => {
    const forms = (question: string) =>
      queryTerms(question, 'en', everyTermKnown).flatMap(({ options }) => options.map(({ term }) => term))
    expect(forms('in August 2009')).toContain('2009年8月')
    expect(forms('on 30 June 2010')).toContain('2010年6月30日')
    expect(forms('during 2008-09')).toContain('2008/09')
  })

  it('asks for nothing with words that only ask', () => {
    expect(queryTerms('how many were there', 'en', everyTermKnown)).toEqual([])
  })
})
