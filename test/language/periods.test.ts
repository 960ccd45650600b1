import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, isoDate, overlaps, type Period, readPeriods, samePeriod } from '../../index/language/periods.ts'

const read = (text: string) => readPeriods(text).map(({ printed, start, end, kind }) => [printed, start, end, kind])

function only(text: string): Period {
  const [period, ...others] = readPeriods(text)
  if (!period || others.length > 0) throw new Error(`expected one period in ${text}`)
  return period
}

describe('a period in Chinese', () => {
  it.each([
    ['2010 年 9 月 25 日', '2010-09-25', '2010-09-25', 'day'],
    ['2010年3月', '2010-03-01', '2010-03-31', 'month'],
    ['2008年2月', '2008-02-01', '2008-02-29', 'month'],
    ['2010 年', '2010-01-01', '2010-12-31', 'year'],
    ['2008/09 年间', '2008-07-01', '2009-06-30', 'fiscal'],
    ['2013/14年度', '2013-07-01', '2014-06-30', 'fiscal'],
    ['2009/2010', '2009-07-01', '2010-06-30', 'fiscal'],
    ['08/09年度', '2008-07-01', '2009-06-30', 'fiscal'],
    ['2014-2015 年期间', '2014-01-01', '2015-12-31', 'range'],
    ['2011年7月至2012年6月期间', '2011-07-01', '2012-06-30', 'range'],
    ['2013 年 1 月 1 日至 12 月 31 日期间', '2013-01-01', '2013-12-31', 'range'],
    ['2009年到2010年', '2009-01-01', '2010-12-31', 'range'],
    ['2010年底', '2010-10-01', '2010-12-31', 'range'],
    ['2011 年初', '2011-01-01', '2011-03-31', 'range'],
    ['2015 年第一季度', '2015-01-01', '2015-03-31', 'range'],
    ['自 2007 年以来', '2007-01-01', null, 'year'],
    ['自 2007 年 11 月成立以来', '2007-11-01', null, 'month'],
    ['从 2006/07 年至今', '2006-07-01', null, 'fiscal'],
    ['从 2010 年 1 月起', '2010-01-01', null, 'month'],
    ['二〇一〇年三月', '2010-03-01', '2010-03-31', 'month'],
    ['09年8月', '2009-08-01', '2009-08-31', 'month'],
    ['2010-09-25', '2010-09-25', '2010-09-25', 'day'],
    ['２０１０年３月', '2010-03-01', '2010-03-31', 'month'],
  ])('%s', (text, start, end, kind) => {
    expect(read(`据报${text}，情况如下`)).toEqual([[text, start, end, kind]])
  })

  it('inherits the year named before', () => {
    expect(read('2010 年 2 月和 3 月印发').map(([, start]) => start)).toEqual(['2010-02-01', '2010-03-01'])
  })

  it('keeps two years apart where figures stand between them', () => {
    expect(read('从 2009 年的 12 150 人增至 2010 年的 24 050 人').map(([printed]) => printed)).toEqual([
      '2009 年',
      '2010 年',
    ])
  })

  it.each([
    ['目前', 'now'],
    ['迄今为止', 'now'],
    ['本报告所述期间', 'reporting period'],
    ['上个报告所述期间', 'previous period'],
    ['过去一年', 'past year'],
    ['去年', 'past year'],
    ['同一时期', 'same'],
  ])('%s is told from the report', (text, relative) => {
    expect(readPeriods(`在${text}，`)).toMatchObject([{ printed: text, start: null, end: null, relative }])
  })
})

describe('a period in English', () => {
  it.each([
    ['30 June 2010', '2010-06-30', '2010-06-30', 'day'],
    ['June 30, 2010', '2010-06-30', '2010-06-30', 'day'],
    ['March 2010', '2010-03-01', '2010-03-31', 'month'],
    ['Aug 2009', '2009-08-01', '2009-08-31', 'month'],
    ['2010', '2010-01-01', '2010-12-31', 'year'],
    ['2008/09', '2008-07-01', '2009-06-30', 'fiscal'],
    ['FY 2008-09', '2008-07-01', '2009-06-30', 'fiscal'],
    ['mid-2011', '2011-05-01', '2011-08-31', 'range'],
  ])('%s', (text, start, end, kind) => {
    expect(read(`It was reported in ${text}.`)).toEqual([[text, start, end, kind]])
  })

  it('joins between … and …, and takes the year of a list from its end', () => {
    expect(read('between January 2009 and March 2010')).toEqual([
      ['January 2009 and March 2010', '2009-01-01', '2010-03-31', 'range'],
    ])
    expect(read('in February and March 2010').map(([, start]) => start)).toEqual(['2010-02-01', '2010-03-01'])
    expect(read('in 2009 and 2010')).toHaveLength(2)
    expect(read('since 2007')).toEqual([['2007', '2007-01-01', null, 'year']])
  })
})

describe('what is no period', () => {
  it.each([
    'A/65/624',
    'S/2008/813',
    '第 1863(2009)号决议',
    '第 63/287 号决议',
    '2000人',
    '2 010 份',
    '2010 posts',
    '$2010',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('has no thirtieth of February', () => {
    expect(read('2010年2月30日').map(([, , , kind]) => kind)).toEqual(['month'])
  })
})

describe('two periods', () => {
  it.each([
    ['2010年', '2010年11月', true],
    ['2010年11月', '2010年', false],
    ['自2007年以来', '2010年', true],
    ['2008/09', '2009年3月', true],
    ['2008/09', '2009年8月', false],
  ])('%s contains %s: %s', (a, b, expected) => {
    expect(contains(only(a), only(b))).toBe(expected)
  })

  it.each([
    ['2009年8月', 'August 2009', true],
    ['2008/09 年间', '2008/09', true],
    ['目前', 'currently', true],
    ['目前', '去年', false],
    ['2009年', '2010年', false],
  ])('%s is the same as %s: %s', (a, b, expected) => {
    expect(samePeriod(only(a), only(b))).toBe(expected)
  })

  it('overlap where they share a day', () => {
    expect(overlaps(only('2009年'), only('2008/09'))).toBe(true)
    expect(overlaps(only('2010年8月31日'), only('自2010年8月起'))).toBe(true)
    expect(overlaps(only('2007年'), only('自2010年8月起'))).toBe(false)
  })

  it('give ISO dates as exact as printed', () => {
    expect(['2010年', '2010年9月', '2010年9月25日', '2008/09'].map((text) => isoDate(only(text)))).toEqual([
      '2010',
      '2010-09',
      '2010-09-25',
      null,
    ])
  })
})

it('spans give back the printed characters, in order, for any text', () => {
  const piece = fc.constantFrom(
    ...'2009 2010 2007/08 年 月 日 3 12 至 到 和 - / 自 以来 起 March June and to between 目前 期间 第 号 人 ， . '.split(
      ' ',
    ),
    ' ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      let end = 0
      for (const { span, printed, start, end: last } of readPeriods(text)) {
        expect(text.slice(span.start, span.end)).toBe(printed)
        expect(span.start).toBeGreaterThanOrEqual(end)
        if (start && last) expect(start <= last).toBe(true)
        end = span.end
      }
    }),
  )
})
