import { describe, expect, it } from 'vitest'
import type { Answer, AnswerFigure } from '../../server/schema.ts'
import { answerFigure, answer as fixtureAnswer } from '../server/fixture.ts'
import type { Gold } from './gold.ts'
import { isSame, numbersIn, wordNumbersIn } from './numbers.ts'
import { hasTerm, score } from './score.ts'

const gold = (changes: Partial<Gold> = {}): Gold => ({
  id: 'T-1',
  lang: 'zh',
  question: '部署人数的最高纪录是多少？',
  history: [],
  kind: 'figure',
  answerable: true,
  source: 'management',
  quotes: ['共超过125520人'],
  alt_quotes: [],
  figures: [125520],
  terms: [],
  ...changes,
})

const figure = (value: number, changes: Partial<AnswerFigure> = {}): AnswerFigure => ({
  ...answerFigure,
  value,
  ...changes,
})

const answer = (changes: Partial<Answer> = {}): Answer => ({
  ...fixtureAnswer(''),
  text: '超过125 520人[1]。',
  figures: [figure(125520)],
  ...changes,
})

describe('the scorer', () => {
  it('finds a right answer right in every measure', () => {
    expect(score(gold(), answer())).toEqual({
      right: true,
      figuresRight: true,
      termsRight: true,
      firstHit: true,
      citeRecall: 1,
      citePrecision: 1,
      unsupported: [],
    })
  })

  it.each<[string, Partial<Gold>, Partial<Answer>]>([
    ['the figure is another one', {}, { figures: [figure(8e9)] }],
    ['the figure comes after another one', {}, { figures: [figure(8e9), figure(125520)] }],
    ['the figure is not stated in the text', {}, { text: '很多人[1]' }],
    ['nothing is cited', {}, { citations: [] }],
    ['another passage is cited', { quotes: ['空缺率下降'] }, {}],
    ['it refuses', {}, { answered: false }],
    ['a term is missing', { figures: [], terms: [['联刚稳定团', 'MONUSCO']] }, {}],
    ['the question has no answer in the reports', { answerable: false, quotes: [], figures: [] }, {}],
  ])('finds an answer wrong when %s', (_, wanted, given) => {
    expect(score(gold(wanted), answer(given)).right).toBe(false)
  })

  it('finds a refusal right where the reports do not answer', () => {
    const unanswerable = gold({ answerable: false, quotes: [], figures: [] })
    expect(score(unanswerable, answer({ answered: false, citations: [], figures: [] })).right).toBe(true)
  })

  it('takes any complete set of quotes, the best one', () => {
    const wanted = gold({ quotes: ['没有这句', '共超过125520人'], alt_quotes: [['支助预算约为80亿美元']] })
    expect(score(wanted, answer()).citeRecall).toBe(1)
    expect(score(gold({ quotes: ['没有这句', '共超过125520人'] }), answer()).citeRecall).toBe(0.5)
  })

  it('needs the first citation to be right where there is neither figure nor term to check', () => {
    const [cited] = answer().citations
    const other = { ...cited, passage: { ...cited?.passage, text: '别的段落' } } as Answer['citations'][number]
    const described = gold({ figures: [] })
    expect(score(described, answer()).right).toBe(true)
    expect(score(described, answer({ citations: [other, ...answer().citations] })).right).toBe(false)
  })

  it('counts numbers that nothing supports, and lets declared computations pass', () => {
    expect(score(gold(), answer({ text: '超过125 520人，增加了17%[1]。' })).unsupported).toEqual([17])
    const operands = [{ value: 125520, text: '125 520', citation: 1 }]
    const derived = figure(17, { derived: { operation: 'percent-change', expression: '', operands } })
    expect(score(gold(), answer({ text: '增加了17%[1]。', figures: [derived] })).unsupported).toEqual([])
  })
})

describe('the numbers that the scorer reads', () => {
  it.each<[string, number[]]>([
    ['12 150人', [12150, 12, 150]],
    ['80亿美元', [8e9, 80]],
    ['８０多亿', [8e9, 80]],
    ['$7.3 billion', [7.3e9, 7.3]],
    ['31.5天', [31.5]],
    ['2009 2010', [2009, 2010]],
    ['第63/287号决议', [63, 287]],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers)
  })

  it('include small ones in words', () => {
    expect(wordNumbersIn('五个或 Three, often')).toEqual([5, 3])
  })

  it('are the same up to rounding only', () => {
    expect(isSame(33.3, 33.33)).toBe(true)
    expect(isSame(33, 34)).toBe(false)
    expect(isSame(2009, 2010)).toBe(true) // 0.05 %: years are checked as terms
  })

  it('match terms in Chinese whatever the spaces, in Latin script as whole words', () => {
    expect(hasTerm('联合国 维和\n部', '维和部')).toBe(true)
    expect(hasTerm('the subunit', 'unit')).toBe(false)
    expect(hasTerm('第 63 / 287 号', '63/287')).toBe(true)
  })
})
