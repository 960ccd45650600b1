import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carryOver, understand } from '../../server/question/understand.ts'
import { management, performance } from '../parse/seed.ts'
import { storeOf } from './reports.ts'

const store = storeOf(management, performance)
const read = (question: string) => understand(question, store)
const words = (question: string) => read(question).words.map(({ source }) => source)
const follow = (first: string, second: string) =>
  carryOver(read(second), read(first), { told: ['A-65-624/79'], cited: 1, given: ['A-65-624/79#90'] })

describe('however it is typed', () => {
  test.each([
    ['traditional characters', '財產處置流程的週期縮短了多少天？', '财产处置流程的周期缩短了多少天？'],
    ['full-width digits', '２０１０年的空缺率是多少？', '2010年的空缺率是多少？'],
    ['white space and invisible characters', ' 空缺率\u200b \n是多少？ ', '空缺率 是多少？'],
  ])('%s ask the same', (_, typed, plain) => {
    const { typed: kept, ...query } = read(typed)
    const { typed: __, ...same } = read(plain)
    expect(query).toEqual(same)
    expect(kept).toBe(typed)
  })

  test('nothing breaks it, and the question as typed is kept', () => {
    const strings = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'多少几次、和比从到？（[$') }),
    )
    fc.assert(
      fc.property(strings, (question) => {
        const query = read(question)
        expect(query.typed).toBe(question)
        expect(query.needs.every(({ focus }) => typeof focus === 'string')).toBe(true)
      }),
    )
  })
})

describe('what an answer must be about', () => {
  test('names and terms whole, and not the words of asking', () => {
    expect(words('那份关于环境的政策是什么时候批准的？')).toEqual(expect.arrayContaining(['环境', '政策', '批准']))
    expect(words('请问到底一共有多少名教官接受了培训？').join()).not.toMatch(/请问|到底|一共|多少/)
    expect(words('外勤部的预算有多大？')).toEqual(['外勤部', '预算'])
  })

  test('words that no report knows weigh against every passage', () => {
    const unknown = read('聊聊火星移民').words.filter(({ options }) => options.length === 0)
    expect(unknown.map(({ source }) => source)).toEqual(expect.arrayContaining(['火星', '移民']))
  })

  test('each word once, under all its translations', () => {
    const { words } = read('How many vehicles and trucks were disposed of?')
    expect(new Set(words.map(({ source }) => source.toLowerCase())).size).toBe(words.length)
    const vehicles = words.find(({ source }) => source === 'vehicles')
    expect(vehicles?.options.map(({ term }) => term)).toContain('车辆')
  })

  test('a part of a phrase less surely than the phrase', () => {
    const [term] = read('Were the defence sector reform practitioners trained?').words
    const odds = new Map(term?.options.map((option) => [option.term, option.p]))
    expect(odds.get('国防部门改革工作者')).toBe(1)
    expect(odds.get('国防')).toBeLessThan(0.5)
  })

  test('the noun asked for weighs more than when it is told', () => {
    const weight = (question: string) => read(question).words.find(({ source }) => source === '教官')?.weight ?? 0
    expect(weight('多少名教官接受了培训？')).toBeGreaterThan(weight('教官的培训'))
  })
})

describe('the time asked about', () => {
  test.each([
    ['2010年6月30日的空缺率', ['2010年6月30日']],
    ['2007/08年度和2009/10年度', ['2007/08年度', '2009/10年度']],
    ['vacancy rate in June 2010', ['June 2010']],
    ['空缺率', []],
  ])('%s', (question, periods) => {
    expect(read(question).periods.map(({ printed }) => printed)).toEqual(periods)
  })
})

describe('what is needed', () => {
  test('keywords that name a quantity ask for it', () => {
    expect(read('外勤部的预算').needs).toMatchObject([{ kinds: ['money'] }])
    expect(read('vacancy rate, local staff').needs).toMatchObject([{ kinds: ['percent'] }])
    expect(read('伙伴关系').needs).toEqual([])
  })

  test('plan against actual needs both columns', () => {
    expect(read('planned versus actual visits').needs.map(({ side }) => side)).toEqual(['planned', 'completed'])
  })

  test('times told side by side need a figure each, in their order', () => {
    const focuses = (question: string) => read(question).needs.map(({ focus }) => focus)
    expect(focuses('What were the vacancy rates in 2010 and 2009?')).toEqual(['2010', '2009'])
    expect(focuses('2007/08和2008/09的预算执行率是多少？')).toEqual(['2007/08', '2008/09'])
    expect(focuses('What was the rate from 2009 to 2010?')).toHaveLength(1)
  })

  test('a column that the question tells itself is not needed', () => {
    expect(read('计划3次，实际几次？').needs.map(({ side }) => side)).toEqual(['completed'])
  })

  test('a multiple is worked out of figures of another kind', () => {
    expect(read('今年的预算是去年的几倍？').needs.flatMap(({ kinds }) => kinds)).toEqual(['money'])
  })

  test('two things set against each other need a figure each', () => {
    expect(read('当地人员还是国际人员的空缺率高？').needs).toHaveLength(2)
    expect(read('How many more reports than letters were there?').needs).toHaveLength(2)
  })
})

describe('a follow-up takes from the turn before it', () => {
  test('what is asked, where it only names another time', () => {
    const query = follow('2009年外地的空缺率是多少？', '那到了2010年呢？')
    expect(query).toMatchObject({ kind: 'lookup', needs: [{ kinds: ['percent'] }] })
    expect(query.periods.map(({ printed }) => printed)).toEqual(['2010年'])
    expect(query.words.map(({ source }) => source)).toContain('空缺率')
    expect(query.terms.map(({ source }) => source)).not.toContain('2009年')
  })

  test('the time and the bodies, where it asks something else of them', () => {
    const query = follow('2010年联刚稳定团的预算是多少？', '为什么？')
    expect(query.kind).toBe('why')
    expect(query.periods.map(({ printed }) => printed)).toEqual(['2010年'])
    expect(query.entities.map(({ kind }) => kind)).toEqual(['mission'])
  })

  test('but not the body it puts another in the place of', () => {
    const query = follow('联刚稳定团有多少人？', '那联海稳定团呢？')
    expect(query.words.map(({ source }) => source)).not.toContain('联刚稳定团')
    expect(query.entities.map(({ forms }) => forms.includes('联海稳定团'))).toEqual([true])
  })

  test('with less weight than its own words', () => {
    const before = read('外勤部的预算是多少？').words.find(({ source }) => source === '预算')?.weight ?? 0
    const carried = follow('外勤部的预算是多少？', '那维和部呢？').words.find(({ source }) => source === '预算')
    expect(carried?.weight).toBeLessThan(before)
  })

  test('the passages and figures of its answer, and shows how it was read', () => {
    const query = follow('空缺率是多少？', '为什么？')
    expect(query).toMatchObject({
      context: ['A-65-624/79'],
      given: ['A-65-624/79#90'],
      text: '空缺率是多少？为什么？',
    })
  })
})
