import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queryTerms } from '../../index/language/query-terms.ts'
import type { Lang } from '../../index/report.ts'
import { lexicalOf } from '../store/lexical-of.ts'

const everyTermKnown = () => 0.01
const forms = (question: string, lang: Lang, df = everyTermKnown as (term: string) => number): string[] =>
  queryTerms(question, lang, df).flatMap(({ options }) => options.map(({ term }) => term))
/** Frequencies of a small index. */
const indexOf = (...passages: string[]) => {
  const lexical = lexicalOf(passages.map((own) => ({ own, context: '' })))
  const df = (term: string): number => lexical.holding(term).length / passages.length
  const first = (question: string, lang: Lang): string | undefined =>
    passages[lexical.search(queryTerms(question, lang, df), 1)[0]?.passage ?? -1]
  return { df, first }
}

describe('queryTerms', () => {
  it('takes a mission under all its names, whichever one was typed', () => {
    for (const [question, lang] of [
      ['联刚稳定团的任务', 'zh'],
      ['MONUSCO mandate', 'en'],
      ['monusco的任务', 'zh'],
    ] as const) {
      const [names] = queryTerms(question, lang, everyTermKnown).map(({ options }) => options.map(({ term }) => term))
      expect(names).toEqual(expect.arrayContaining(['联刚稳定团', '联合国组织刚果民主共和国稳定特派团', 'MONUSCO']))
    }
  })

  it('looks for times as Chinese reports print them', () => {
    expect(forms('in August 2009', 'en')).toContain('2009年8月')
    expect(forms('on 30 June 2010', 'en')).toContain('2010年6月30日')
    expect(forms('during 2008-09', 'en')).toContain('2008/09')
    expect(forms('in June', 'en')).toContain('6月')
    expect(forms('2008-09财年', 'zh')).toContain('2008/09')
  })

  it('looks for numbers in digits and in words', () => {
    expect(forms('three workshops', 'en')).toEqual(expect.arrayContaining(['3', '三个']))
    expect(forms('73 million dollars', 'en')).toContain('7300万')
    expect(forms('三个讲习班', 'zh')).toContain('3')
  })

  it('keeps document symbols and resolutions whole', () => {
    expect(forms('what does A/65/624 say of resolution 63/287', 'en')).toEqual(
      expect.arrayContaining(['a/65/624', '63/287']),
    )
    expect(forms('第63/287号决议', 'zh')).toContain('63/287')
  })

  it('asks for nothing with words that only ask', () => {
    expect(queryTerms('how many were there?', 'en', everyTermKnown)).toEqual([])
    expect(queryTerms('多少?为什么呢', 'zh', everyTermKnown)).toEqual([])
  })

  it('leaves out translations that the index does not use', () => {
    const { df } = indexOf('外地空缺率下降', '预算增加')
    expect(forms('vacancy', 'en', df)).toContain('空缺')
    expect(forms('vacancy', 'en', df)).not.toContain('出缺')
  })

  it('finds a word that the index does not use by words that the other language translates alike', () => {
    const english = indexOf('The fleet has 132 passenger vehicles.', 'Troops were paid.')
    expect(english.first('how many automobiles are there?', 'en')).toMatch(/vehicles/)
    const [cars] = queryTerms('automobiles', 'en', english.df)
    expect(cars?.options.filter(({ p }) => p > 0.5).map(({ term }) => term)).toEqual(['automobil'])
  })

  it('finds what an English report says with other words of the term', () => {
    const english = indexOf('The Assembly appropriated an amount for the period.', 'Six vehicles were written off.')
    expect(english.first('批款多少？', 'zh')).toMatch(/appropriated/)
  })

  it('believes the translations that an index uses as much as all there are', () => {
    const { df } = indexOf('Six projects could not be completed.')
    const known = queryTerms('完成', 'zh', df).flatMap(({ options }) => options)
    expect(known.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1, 1)
  })

  it('takes a word for an acronym only in capitals', () => {
    const sources = (question: string) => queryTerms(question, 'en', everyTermKnown).flatMap(({ options }) => options)
    expect(sources('fighters laid down arms').map(({ term }) => term)).not.toContain('ARMS')
    expect(sources('what does ARMS keep?').map(({ term }) => term)).toContain('ARMS')
  })

  it('looks for a foreign name as the Chinese reports of the index write it', () => {
    const { df } = indexOf('塔里亚的旱季', '奥斯特拉瓦湾的港口', '奥兰达政府', '科隆巴检查站')
    const found = ['Taria', 'Ostrava', 'Olanda', 'Kolumba'].map((name) =>
      forms(`the mission in ${name}`, 'en', df).at(-1),
    )
    expect(found).toEqual(['塔里亚', '奥斯特拉瓦', '奥兰达', '科隆巴'])
    expect(forms('the mission in Tarina', 'en', df)).not.toContain('塔里亚')
    expect(forms('a taria', 'en', df)).not.toContain('塔里亚')
  })

  it('passes unknown names on as they are', () => {
    const { df } = indexOf('外地空缺率下降')
    expect(forms('Zorgblatt', 'en', df)).toEqual(['zorgblatt'])
  })

  it('falls back to a shorter name where the index does not know the longer one', () => {
    const { df } = indexOf('副秘书长办公室举行新闻简报会')
    expect(forms('Office of the USG for Peacekeeping Operations', 'en', df)).toContain('副秘书长办公室')
  })

  it('understands a letter or a character typed wrong, and keeps what was typed as the source', () => {
    const { df } = indexOf('达尔富尔混合行动的部署', '特遣队所属装备的管理')
    const [equipment] = queryTerms('contingent owned equipement', 'en', df)
    expect(equipment).toMatchObject({ source: 'contingent owned equipement', options: [{ term: '特遣队所属装备' }] })
    expect(forms('达尔富混合行动', 'zh', df)).toContain('达尔富尔混合行动')
    expect(forms('特遣队所属庄备', 'zh', df)).toContain('特遣队所属装备')
  })

  it('believes a name typed right more than one that is near it', () => {
    const { df } = indexOf('联刚稳定团', '联海稳定团')
    const near = queryTerms('联钢稳定团', 'zh', df).flatMap(({ options }) => options.filter(({ p }) => p === 1))
    expect(near.map(({ term }) => term)).not.toContain('联刚稳定团')
  })

  it('reads half-width, full-width and traditional characters alike', () => {
    expect(forms('聯剛穩定團２０１０年', 'zh')).toEqual(forms('联刚稳定团2010年', 'zh'))
  })

  it('finds the passage across languages, both ways', () => {
    const chinese = indexOf('警察的外地空缺率下降到21.3%', '维和预算执行率上升到97%', '在海地举办讲习班')
    expect(chinese.first('how far did the vacancy rate of police fall?', 'en')).toMatch(/空缺率/)
    expect(chinese.first('workshop in Haiti', 'en')).toMatch(/海地/)
    const english = indexOf(
      'The vacancy rate for police in the field fell to 21.3 per cent.',
      'The budget implementation rate rose to 97 per cent.',
      'A workshop was held in Haiti for formed police units.',
    )
    expect(english.first('警察的空缺率是多少', 'zh')).toMatch(/vacancy/)
    expect(english.first('预算执行率上升到多少', 'zh')).toMatch(/budget/)
    expect(english.first('在海地为建制警察部队举办了什么', 'zh')).toMatch(/Haiti/)
    expect(english.first('What was held in Haiti?', 'en')).toMatch(/Haiti/)
  })

  it('gives sound terms for any text, the same each time', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc
        .array(fc.constantFrom('联刚稳定团', 'budget ', '2010年', '（', "'s ", 'é', '三', ' – ', 'Umojja '), {
          maxLength: 10,
        })
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom<Lang>('zh', 'en'), (question, lang) => {
        const terms = queryTerms(question, lang, everyTermKnown)
        for (const { options, weight, source } of terms) {
          expect(source.length).toBeGreaterThan(0)
          expect(weight).toBeGreaterThan(0)
          expect(options.length).toBeGreaterThan(0)
          for (const { p } of options) expect(p).toBeGreaterThan(0)
          for (const { p } of options) expect(p).toBeLessThanOrEqual(1)
        }
        expect(queryTerms(question, lang, everyTermKnown)).toEqual(terms)
      }),
    )
  })
})
