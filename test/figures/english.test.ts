import { describe, expect, it } from 'vitest'
import { findFigures, readFigures } from '../../index/figures.ts'

/** Sentences in the manner of the English originals. */
function read(text: string) {
  return findFigures({
    id: 'r/1',
    report: 'r',
    section: [],
    label: 'para. 1',
    text,
    source: [],
    page: null,
    kind: 'paragraph',
    number: '1',
  })
}

describe('the figures of an English sentence', () => {
  it('pair from … to … and keep the year of each', () => {
    expect(
      read(
        'The number of tested police officers increased by nearly 100 per cent, from 12,150 in 2009 to 24,050 in 2010, leading to a decrease in the overall field vacancy rate from 25.6 per cent in 2009 to 21.3 per cent in 2010.',
      ).filter(({ kind }) => kind !== 'date'),
    ).toMatchObject([
      { value: 100, unit: 'per cent', qualifier: 'nearly', measure: 'number of tested police officers' },
      { value: 12150, period: '2009', measure: 'number of tested police officers', change: { role: 'before' } },
      { value: 24050, period: '2010', measure: 'number of tested police officers', change: { role: 'after' } },
      { value: 25.6, period: '2009', measure: 'overall field vacancy rate', change: { role: 'before' } },
      { value: 21.3, period: '2010', measure: 'overall field vacancy rate', change: { role: 'after' } },
    ])
  })

  it('carry their qualifiers and units', () => {
    expect(
      read(
        'In March 2010, deployment reached a peak of more than 125,520 personnel, with support budgets of approximately $8 billion, up to 50 posts and at least 30 visits.',
      ).map(({ printed, value, unit, kind, qualifier }) => [printed, value, unit, kind, qualifier]),
    ).toEqual([
      ['March 2010', 2010, null, 'date', null],
      ['125,520 personnel', 125520, 'personnel', 'count', 'more than'],
      ['$8 billion', 8e9, '$', 'money', 'about'],
      ['50 posts', 50, 'posts', 'count', 'at most'],
      ['30', 30, null, 'count', 'at least'],
    ])
  })

  it('are read from words, shares and brackets', () => {
    expect(
      read(
        'Sixty-nine per cent of field operations reported that the Office had maintained (25 per cent) or improved (44 per cent) its guidance over six months; two thirds of the staff agreed.',
      ).map(({ value, kind, measure }) => [value, kind, measure]),
    ).toEqual([
      [69, 'percent', 'field operations'],
      [25, 'percent', 'the Office had maintained'],
      [44, 'percent', 'improved'],
      [6, 'duration', expect.any(String)],
      [2 / 3, 'ratio', 'staff agreed'],
    ])
  })

  it('leave out what only names something', () => {
    expect(
      read('At its sixty-fifth session the Fifth Committee, in resolution 63/287 (para. 25) and A/65/624, agreed.'),
    ).toEqual([])
  })
})

it('figures told respectively each measure something of the body named in the same place', () => {
  const measures = (text: string) => readFigures(text).map(({ measure }) => measure)
  expect(
    measures('UNICEF and the World Food Programme used UN flights for 450 and 180 passengers respectively.'),
  ).toEqual([expect.stringMatching(/^UNICEF/), expect.stringMatching(/^World Food Programme passengers/)])
  expect(measures('联刚稳定团和南苏丹特派团分别部署了19784人和12523人。')).toEqual([
    expect.stringMatching(/^联刚稳定团/),
    expect.stringMatching(/^南苏丹特派团/),
  ])
  expect(measures('MINUSMA and UNMISS lost 5 aircraft, 3 trucks and 2 boats respectively.')[0]).not.toMatch(/^MINUSMA/)
})

describe('what a figure counts that leaves its noun to another', () => {
  const told = (text: string) => read(text).map(({ printed, measure }) => [printed, measure])

  it('is that of the whole, of what came before, of the strength it is held against', () => {
    expect(told('Of the staff, 38 of 64 planned courses were held online, and 9 were cancelled.')).toEqual([
      ['38', 'planned courses were held online'],
      ['64', 'planned courses'],
      ['9', 'planned courses were cancelled'],
    ])
    expect(told('The Force had 8,714 troops against an authorized strength of 9,150.')).toEqual([
      ['8,714 troops', 'troops'],
      ['9,150', 'authorized strength'],
    ])
    expect(told('It had 523 officers in place, against an authorized 600.')).toEqual([
      ['523 officers', 'officers'],
      ['600', 'authorized officers'],
    ])
  })

  it('is told once of several, each with its own people', () => {
    expect(
      told(
        'The vacancy rate was 6.3 per cent for troops, 8.6 per cent for international staff and 4 per cent for others.',
      ),
    ).toEqual([
      ['6.3 per cent', 'vacancy rate for troops'],
      ['8.6 per cent', 'vacancy rate for international staff'],
      ['4 per cent', 'vacancy rate for others'],
    ])
  })

  it('is a change where what was before is told after', () => {
    const changes = (text: string) => readFigures(text).map(({ value, change }) => [value, change?.role ?? null])
    expect(changes('The Mission recorded 189 violations, compared with 231 in the previous reporting period.')).toEqual(
      [
        [189, 'after'],
        [231, 'before'],
      ],
    )
    expect(changes('特派团记录到 128 名平民死亡(上一期间为 151 人)，包括 29 名妇女。')).toEqual([
      [128, 'after'],
      [151, 'before'],
      [29, null],
    ])
  })
})

it('a day told without its year is a date; its value is the day', () => {
  const dates = (text: string) =>
    readFigures(text).flatMap(({ kind, value, period }) => (kind === 'date' ? [[value, period]] : []))
  expect(dates('The court opened on 25 April. It may close in May.')).toEqual([[25, '25 April']])
  expect(dates('8 月 11 日，监测委员会举行会议。')).toEqual([[11, '8 月 11 日']])
  expect(dates('They met between 13 and 20 May 2021.').map(([, period]) => period)).toEqual(
    Array(2).fill('13 and 20 May 2021'),
  )
})

it('a count after a verb counts what was named before, where no noun follows', () => {
  const told = readFigures('特派团开展 25 个速效项目；下一年度拟开展 30 个，员额为 12 个。')
  expect(told.map(({ measure }) => measure)).toEqual(['速效项目', '速效项目', '员额'])
})
