import { expect, test } from 'vitest'
import { parseText } from './seed.ts'

const masthead = (symbol: string, author: string) => `United Nations                                    ${symbol}

General Assembly                                    Distr.: General
                                                    20 February 2012

Sixty-sixth session
Agenda item 146

         Liquidation of closed peacekeeping missions
${author}
   I.    Introduction

1.   The present report covers the twelve months that ended in June 2011.

2.   Three missions were closed in the period.
`

test.each(['A/66/717', 'A/79/7/Add.12', 'A/79/718-S/2025/21', 'S/2010/579/Rev.1', 'ST/AI/2012/1/Corr.1', 'A/66/717*'])(
  'the symbol of a report: %s',
  (symbol) => {
    const { report } = parseText(masthead(symbol, '\n         Report of the Secretary-General\n'))
    expect(report.symbol).toBe(symbol.replace('*', ''))
  },
)

test.each(['United/Nations', 'A/B', 'and/or'])('no symbol: %s', (text) => {
  expect(parseText(masthead(text, '\n         Report of the Secretary-General\n')).report.symbol).toBeNull()
})

test('a title stands with its author, and alone where no author is named', () => {
  expect(parseText(masthead('A/66/717', '\n         Report of the Secretary-General\n')).report.title).toBe(
    'Liquidation of closed peacekeeping missions: Report of the Secretary-General',
  )
  expect(parseText(masthead('A/66/717', '')).report.title).toBe('Liquidation of closed peacekeeping missions')
})

test.each([
  ['Budget performance of the Mission for the period from 1 July 2018 to 30 June 2019', '1 July 2018 to 30 June 2019'],
  ['特派团2018年7月1日至2019年6月30日期间预算执行情况', '2018年7月1日至2019年6月30日期间'],
  ['Closing of the Mission in 2012', null],
  ['Budgets for 2018/19 and 2019/20', null],
])('a report is of the one stretch of time that its title tells: %s', (title, period) => {
  const text = masthead('A/66/717', '').replace('Liquidation of closed peacekeeping missions', title)
  expect(parseText(text).report).toMatchObject({ title, period })
})
