import { describe, expect, test } from 'vitest'
import type { Lang } from '../../index/report.ts'
import { asksBothSides, findNeeds, sideOf } from '../../server/question/needs.ts'

const langOf = (question: string): Lang => (/\p{Script=Han}/u.test(question) ? 'zh' : 'en')
const needs = (question: string) => findNeeds(question, langOf(question))
const kinds = (question: string) => needs(question).map((need) => need.kinds[0] ?? 'any')

describe('one figure is asked for, of the kind its words tell', () => {
  test.each([
    ['举行了几次会议？', 'count'],
    ['有多少名教官？', 'count'],
    ['多少人参加？', 'count'],
    ['占百分之几？', 'percent'],
    ['比例有多高？', 'percent'],
    ['多大比例的特派团满意？', 'percent'],
    ['空缺率是多少？', 'percent'],
    ['降了几个百分点？', 'points'],
    ['是原来的几倍？', 'ratio'],
    ['花了多少美元？', 'money'],
    ['预算有多大？', 'money'],
    ['要多久？', 'duration'],
    ['用了多少个月？', 'duration'],
    ['及格率有多高？', 'percent'],
    ['how long is the reimbursement time', 'duration'],
    ['保额是多少？', 'money'],
    ['访问量是多少？', 'count'],
    ['期限是多少天？', 'duration'],
    ['何时启动？', 'date'],
    ['哪年设立的？', 'date'],
    ['启动时间', 'date'],
    ['排第几名？', 'rank'],
    ['How many visits were made?', 'count'],
    ['what percentage agreed', 'percent'],
    ['by what percent did it rise', 'percent'],
    ['What is the vacancy rate?', 'percent'],
    ['how many points lower', 'points'],
    ['how many times larger', 'ratio'],
    ['how much money was saved', 'money'],
    ['What did the training cost?', 'money'],
    ['how long did it take', 'duration'],
    ['within how many days', 'duration'],
    ['When was it set up?', 'date'],
    ['in which year', 'date'],
    ['the number of cases', 'any'],
  ])('%s: %s', (question, kind) => {
    expect(kinds(question)).toEqual([kind])
  })
})

describe('no figure is asked for', () => {
  test.each([
    '为什么？',
    '好几次推迟',
    '第几次会议',
    '十几个项目',
    '那几门课程',
    '它向谁报告？',
    'Why?',
    'Who leads it?',
  ])('%s', (q) => {
    expect(needs(q)).toEqual([])
  })

  test('by what stands in brackets', () => {
    expect(needs('举行了几次会议（不论多少人）？')).toHaveLength(1)
  })
})

describe('the measure word is kept', () => {
  test.each([
    ['发了多少封信？', '封'],
    ['办了几期？', '期'],
    ['多少名候选人？', '名'],
    ['期限是多少天？', '天'],
    ['How many officers were tested?', '人'],
    ['How many candidates applied?', '人'],
    ['How many letters were sent?', null],
  ])('%s', (question, unit) => {
    expect(needs(question)[0]?.unit).toBe(unit)
  })
})

describe('several figures are asked for', () => {
  test('in their order, each by its own words', () => {
    expect(kinds('访问几次，花了多少钱，什么时候去的？')).toEqual(['count', 'money', 'date'])
    expect(kinds('how many visits, and when?')).toEqual(['count', 'date'])
    expect(kinds('How many staff and how much money?')).toEqual(['count', 'money'])
  })

  test.each([
    ['备忘录、传真各几份？', ['备忘录', '传真']],
    ['发了多少份备忘录、传真和报告？', ['备忘录', '传真', '报告']],
    ['How many memos, faxes and reports were issued?', ['memos', 'faxes', 'reports']],
    ['How many men and women were trained?', ['men', 'women']],
  ])('one for each thing named together: %s', (question, focuses) => {
    expect(needs(question).map(({ focus }) => focus)).toEqual(focuses)
    expect(new Set(kinds(question))).toEqual(new Set(['count']))
  })

  test('but one alone where only one thing is named', () => {
    expect(needs('How many heads of mission were briefed?')).toHaveLength(1)
  })

  test.each(['从百分之几到百分之几？', 'between what and what percentages'])('two ends of a range: %s', (question) => {
    expect(kinds(question)).toEqual(['percent', 'percent'])
  })

  test.each([
    ['之前多少天，现在多少？', 'duration'],
    ['How many days before, and how many now?', 'duration'],
  ])('a bare second question asks for what the first did: %s', (question, kind) => {
    expect(kinds(question)).toEqual([kind, kind])
  })
})

describe('the column of a row', () => {
  test.each([
    ['计划多少封？', 'planned'],
    ['原定几次？', 'planned'],
    ['how many were planned', 'planned'],
    ['the target', 'planned'],
    ['实际多少？', 'completed'],
    ['最后办了几期？', 'completed'],
    ['how many were actually held', 'completed'],
    ['计划和实际各多少？', null],
    ['plan vs actual', null],
    ['开发计划署办了几期？', null],
    ['how many visits', null],
  ])('%s: %s', (words, side) => {
    expect(sideOf(words)).toBe(side)
  })

  test('both are asked for where both are named', () => {
    expect(['计划几次、实际几次？', 'plan vs actual'].every(asksBothSides)).toBe(true)
    expect(['计划几次？', '实际几次？', 'visits', '开发计划署实际几次'].some(asksBothSides)).toBe(false)
  })

  test('each need keeps its own', () => {
    expect(needs('计划发多少封信，实际发了多少封？').map(({ side }) => side)).toEqual(['planned', 'completed'])
    expect(needs('how many planned and how many actual').map(({ side }) => side)).toEqual(['planned', 'completed'])
  })
})
