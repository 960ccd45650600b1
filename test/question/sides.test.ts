import { describe, expect, test } from 'vitest'
import type { Lang } from '../../index/report.ts'
import { alternatives, measuredSides, moreSides, type Sides, spanSides } from '../../server/question/sides.ts'

const langOf = (question: string): Lang => (/\p{Script=Han}/u.test(question) ? 'zh' : 'en')
const read = (find: (text: string, lang: Lang) => Sides | null, question: string) => {
  const sides = find(question, langOf(question))
  return sides && [sides.first, sides.second]
}

describe('one thing or another', () => {
  test.each([
    ['当地人员和国际人员谁的空缺率高？', ['当地人员', '国际人员']],
    ['电报还是信多？', ['电报', '信']],
    ['Was the rate higher in 2009 or 2010?', ['2009', '2010']],
  ])('%s', (question, sides) => {
    expect(read(alternatives, question)).toEqual(sides)
  })

  test.each(['比计划多还是少？', '空缺率升了还是降了？', '发了多少封信？', 'letters and reports'])(
    'is not asked by %s',
    (question) => {
      expect(read(alternatives, question)).toBeNull()
    },
  )
})

describe('one thing measured by another', () => {
  test.each([
    ['燃料费相当于总支出的百分之几？', ['燃料费', '总支出']],
    ['军事人员是警务人员的几倍？', ['军事人员', '警务人员']],
    ['What share of the total expenditure was the fuel bill?', ['fuel bill', 'total expenditure']],
  ])('%s', (question, sides) => {
    expect(read(measuredSides, question)).toEqual(sides)
  })

  test.each(['教官现在是原来的几倍？', '实际是计划的几倍？', '费用占百分之几？'])('is not asked by %s', (question) => {
    expect(read(measuredSides, question)).toBeNull()
  })
})

describe('from one end to the other', () => {
  test.each([
    ['采购案从2008年到2010年减少了多少？', ['2008年', '2010年']],
    ['支助预算从最高峰降到现在，少了多少？', ['最高峰', '现在']],
    ['By how much did cases fall from 2008 to 2010?', ['2008', '2010']],
  ])('%s', (question, sides) => {
    expect(read(spanSides, question)).toEqual(sides)
  })

  test('the rest of the question belongs to both ends', () => {
    const { shared = '' } = spanSides('采购案从2008年到2010年减少了多少？', 'zh') ?? {}
    expect(shared).toContain('采购案')
    expect(shared).not.toMatch(/20/)
  })

  test.each(['预算是多少？', 'How many letters came from Juba?'])('is not asked by %s', (question) => {
    expect(read(spanSides, question)).toBeNull()
  })
})

describe('more of one than of another', () => {
  test.each([
    ['一类指控比二类指控少多少项？', ['一类指控', '二类指控']],
    ['How many more reports than letters?', ['reports', 'letters']],
  ])('%s', (question, sides) => {
    expect(read(moreSides, question)).toEqual(sides)
  })

  test.each([
    '实际访问比计划多几次？',
    '预算比去年多多少？',
    'How many more visits than planned?',
    'fewer than in 2009',
    '女性比例提高了多少？',
  ])('is not asked where the plan or another time is set against it: %s', (question) => {
    expect(read(moreSides, question)).toBeNull()
  })
})
