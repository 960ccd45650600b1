import { describe, expect, it } from 'vitest'
import type { AnswerFigure, ReaderPassage } from '../../server/schema.ts'
import { roundedTo } from '../../web/answer/rounding.ts'
import { chineseLabel, englishLabel } from '../../web/i18n/labels.ts'
import { tableTsv } from '../../web/report/tsv.ts'
import { passage79 } from './fixture.ts'

describe('the label of a passage', () => {
  it.each([
    ['第79段', 'para. 79'],
    ['摘要第3段', 'summary, para. 3'],
    ['第35段表第1行', 'para. 35, table, row 1'],
    ['表第2行', 'table, row 2'],
    ['A(a) 1.1 第4行', 'A(a) 1.1, row 4'],
    ['脚注1', 'footnote 1'],
    ['简称 综管系统', 'abbreviation 综管系统'],
  ])('is told in either language, whichever the report has: %s, %s', (chinese, english) => {
    expect(englishLabel(chinese)).toBe(english)
    expect(chineseLabel(english)).toBe(chinese)
    expect(englishLabel(english)).toBe(english)
    expect(chineseLabel(chinese)).toBe(chinese)
  })

  it('sets the letter of an item apart in English, and says of a paragraph that it has no number', () => {
    expect(englishLabel('第14段(a)')).toBe('para. 14 (a)')
    expect([englishLabel('¶3'), chineseLabel('¶3')]).toEqual(['unnumbered para. 3', '无编号第3段'])
  })
})

describe('a table taken away', () => {
  const row = (id: string, ...cells: string[]): ReaderPassage => ({
    ...passage79,
    id,
    section: [],
    figures: [],
    parent: null,
    table: { header: ['计划', '完成'], cells: cells.map((text) => ({ text, ranges: [] })) },
  })

  it('is the one the row stands in, header first, one line for each row', () => {
    const prose: ReaderPassage = { ...row('p'), table: null }
    const passages = [row('a', '1', '2'), prose, row('b', '作 12 次\n介绍', '19'), row('c', '3\t4', '')]
    expect(tableTsv(passages, 'c')).toBe('计划\t完成\n作 12 次 介绍\t19\n3 4\t')
  })
})

describe('what was rounded in a calculation', () => {
  const derived = (operation: string, ...values: number[]): NonNullable<AnswerFigure['derived']> => ({
    operation,
    expression: '',
    operands: values.map((value) => ({ value, text: String(value), citation: 1 })),
  })

  it('is told of quotients that do not come out even, and of nothing else', () => {
    expect(roundedTo(97.9, derived('percent-change', 24050, 12150))).toBe(1)
    expect(roundedTo(158.3, derived('rate', 19, 12))).toBe(1)
    expect(roundedTo(67, derived('rate', 2, 3))).toBe(0)
    expect(roundedTo(2, derived('ratio', 24, 12))).toBeNull()
    expect(roundedTo(4.3, derived('difference', 25.6, 21.3))).toBeNull()
    expect(roundedTo(6, derived('sum', 1, 2, 3))).toBeNull()
  })
})
