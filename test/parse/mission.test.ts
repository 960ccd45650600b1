import { describe, expect, test } from 'vitest'
import { faults } from './faults.ts'
import { parseText } from './seed.ts'

/** As flattened out of a PDF: a blank line after each line, a space where a paragraph or a cell ends. */
const flattened = (lines: string): string => lines.split('\n').join('\n\n')

function read(lines: string) {
  const parsed = parseText(flattened(lines))
  expect(faults(parsed.document, parsed)).toEqual([])
  return parsed
}

const performance = `I. Mandate performance 
1. The Force kept the peace along the line of withdrawal during the whole of the reporting period, as the frameworks below 
show in detail. 
2. It was helped by the armed forces of the host country, which patrolled together with it on most days of the year. 
3. The frameworks follow. 
Component 1: operations 
Expected accomplishment 1.1: A secure environment 
Planned indicators of achievement Actual indicators of achievement 
1.1.1 No hostile acts across the line 
Not achieved. 6 exchanges of fire took place 
1.1.2 The armed forces are deployed 
Achieved. 3 brigades remained 
Planned outputs 
Completed 
(number or yes/no) Remarks 
1,460 air patrol hours along the line of withdrawal, which the parties agreed
on in 2006 
1,212 Air patrol hours 
The lower output was attributable to the grounding of two helicopters from 20 May 
12 meetings with the parties 
8 Meetings 
2 of the meetings were held at the crossing 
No incident is left without a report 
Yes 
Clearance of 20,000 m2 of land to allow the marking of 25 points 
19,476 
17 
m2 of land cleared 
Points marked 
Component 2: support 
Expected accomplishment 2.1: Effective support 
Planned outputs 
Completed 
(number or yes/no) Remarks 
Repatriation of the remains of 4 peacekeepers 
No Flights were suspended 
`

describe('the frameworks of a mission, flattened into lines of English', () => {
  const { passages } = read(performance)
  const rows = passages.flatMap((passage) => (passage.kind === 'output' ? passage : []))

  test('give each planned output with what was completed, whatever numbers its own words have', () => {
    expect(
      rows.map(({ planned, completed, remarks }) => [planned, completed.map((done) => done.value), remarks]),
    ).toEqual([
      [
        '1,460 air patrol hours along the line of withdrawal, which the parties agreed on in 2006',
        [1212],
        'The lower output was attributable to the grounding of two helicopters from 20 May',
      ],
      ['12 meetings with the parties', [8], '2 of the meetings were held at the crossing'],
      ['No incident is left without a report', ['是'], ''],
      ['Clearance of 20,000 m2 of land to allow the marking of 25 points', [19476, 17], ''],
      ['Repatriation of the remains of 4 peacekeepers', ['否'], 'Flights were suspended'],
    ])
  })

  test('stand under their component and expected accomplishment', () => {
    expect(rows.at(-1)?.section).toEqual([
      'I. Mandate performance',
      'Component 2: support',
      'Expected accomplishment 2.1: Effective support',
    ])
  })

  test('give each indicator of achievement, planned beside actual', () => {
    const indicators = passages.flatMap((passage) => (passage.kind === 'table-row' ? passage : []))
    expect(indicators.map(({ text }) => text.split('\n'))).toEqual([
      ['1.1.1 No hostile acts across the line', 'Not achieved. 6 exchanges of fire took place'],
      ['1.1.2 The armed forces are deployed', 'Achieved. 3 brigades remained'],
    ])
    expect(indicators[0]?.header).toEqual(['Planned indicators of achievement', 'Actual indicators of achievement'])
  })
})

const budget = `联合国 A/77/767 
大会 
Distr.: General 
26 April 2023 
行政和预算问题咨询委员会的报告 
(美元) 
2021/22 年度批款 389 402 700 
2021/22 年度支出 380 255 100 
一. 导言 
1. 咨询委员会审议了经费筹措问题，会见了秘书长的代表，他们提供了补充资料和说明，最后于 4 月提出
23-07715 3/9 

A/77/767 

书面答复。 
2. 特派团人员在职情况如下： 
类别 核定 在职 空缺率(百分比) 
军事观察员 210 187 11.0 
军事特遣队人员 3 450 3 126 9.4 
联合国警察 68 61 10.3 
国际工作人员 297 259 12.8 
3. 拟议数额见下表。 
(千美元) 
支出类别 
2022/23 年度批款 
2023/24 年度拟议数额 
差异 
数额 百分比 
(3)=(2)-(1) (4)=(3)÷(1) 
军事人员 178 240.6 183 915.3 5 674.7 3.2 
文职人员 101 362.0 108 550.8 7 188.8 7.1 
`

describe('a report on a budget, flattened into lines', () => {
  const { report, passages } = read(budget)
  const rows = passages.flatMap((passage) => (passage.kind === 'table-row' ? passage : []))
  const about = (words: string) => rows.find(({ text }) => text.startsWith(words))

  test('keeps the table under its title, with the unit that stands above it', () => {
    expect(report.title).toBe('行政和预算问题咨询委员会的报告')
    expect(about('2021/22 年度支出')).toMatchObject({ text: '2021/22 年度支出\n380 255 100', header: ['', '(美元)'] })
  })

  test('leaves out the foot of a page, also where no letter follows the job number', () => {
    expect(passages.find(({ kind }) => kind === 'paragraph')?.text).toMatch(/最后于 4 月提出书面答复。$/)
  })

  test('reads as many numbers in a row as every row can have', () => {
    expect(rows.filter(({ id }) => id.includes('/2/')).map(({ text }) => text.split('\n'))).toEqual([
      ['军事观察员', '210', '187', '11.0'],
      ['军事特遣队人员', '3 450', '3 126', '9.4'],
      ['联合国警察', '68', '61', '10.3'],
      ['国际工作人员', '297', '259', '12.8'],
    ])
  })

  test('heads each column with its own line, a year kept with its words', () => {
    expect(about('文职人员')?.header).toEqual([
      '支出类别',
      '2022/23 年度批款(千美元)',
      '2023/24 年度拟议数额(千美元)',
      '差异数额(千美元)',
      '差异百分比(%)',
    ])
  })
})
