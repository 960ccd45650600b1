import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../../server/answer/ask.ts'
import { type Fresh, openFresh } from '../eval/fresh.ts'

/** What the Secretary-General tells the Security Council of a mission, in English as missions write it. */
const REPORT = `United Nations S/2020/77

# Situation in Lauria

Report of the Secretary-General

## I. Developments

1. On 3 March, the Prime Minister named a council of 40 members, of whom 10 are women.

2. Of 50 tents sent to Port Delmar in April, 38 were delivered. A storm closed the road.

3. I call upon the parties:

(a) To respect the truce;

(b) To open the port.

## II. The Mission

4. The police component stood at 2,100 personnel, against an authorized 3,000, including 400 individual police officers and 1,700 personnel in formed units.

5. The average vacancy rate was 6.3 per cent for military personnel, 9.5 per cent for international staff and 3.1 per cent for national staff. Seventeen peacekeepers were injured.

6. The Mission documented 310 violations of the truce, compared with 402 in the previous reporting period.

7. My Special Representative for Lauria, Amina Okoro, met the leaders of both parties on 4 May. The Force Commander took part.

8. The budget provided for 9,150 military contingent personnel and 622 national staff.

## III. Finances

(Thousands of United States dollars)

| Category | Appropriation 2019/20 | Expenditure 2019/20 |
|---|---|---|
| Air operations | 4,100 | 3,850 |
| Fuel | 2,900 | 3,020 |

7. The Mission carried out 25 projects in 2018/19. The fleet of 9 aircraft is to fly 7,240 flight hours.
`

let fresh: Fresh
const folder = mkdtempSync(join(tmpdir(), 'lankui-mission-'))
beforeAll(async () => {
  const file = join(folder, 'mission.md')
  writeFileSync(file, REPORT)
  fresh = await openFresh([file])
}, 60_000)
afterAll(async () => {
  await fresh.close()
  rmSync(folder, { recursive: true })
})

const answerTo = (question: string, ...before: string[]) =>
  ask(fresh.opened, { question, history: before.map((content) => ({ role: 'user', content })), trace: false })
const first = async (question: string, ...before: string[]) => (await answerTo(question, ...before)).figures[0]?.value

describe('a part and its whole', () => {
  test.each([
    ['How many tents were not delivered?', 12],
    ['有多少顶帐篷没有送到？', 12],
    ['警务部分离核定人数还差多少人？', 900],
    ['What percentage of the council members are women?', 25],
  ])('tell what is left, and the share: %s', async (question, value) => {
    expect(await first(question)).toBe(value)
  })

  test('are not set against each other where the part itself is asked for', async () => {
    expect(await first('How many tents were delivered?')).toBe(38)
  })
})

test('of shares told side by side each is of its own', async () => {
  expect(await first('What was the vacancy rate of international staff?')).toBe(9.5)
  expect(await first('What was the vacancy rate of national staff?')).toBe(3.1)
  expect(await first('And for national staff?', 'What was the vacancy rate of international staff?')).toBe(3.1)
})

test('what was before is told after', async () => {
  expect(
    (await answerTo('How did the number of violations of the truce change?')).figures
      .slice(0, 2)
      .map(({ value }) => value),
  ).toEqual([402, 310])
})

test('a day that the report tells without its year is a date', async () => {
  expect((await answerTo('When did the Prime Minister name the council?')).text).toMatch(/^3 March/)
})

test('an announcement brings what it announces', async () => {
  expect((await answerTo('What does the Secretary-General call upon the parties to do?')).text).toMatch(
    /truce;[\s\S]*port/,
  )
})

test('money spent is an expenditure', async () => {
  expect(await first('What was spent on air operations?')).toBe(3850)
})

test('a time that only the head of a column tells is not stated as if the cited row did', async () => {
  const { text, check } = await answerTo('What was spent on fuel?')
  expect(text).toMatch(/^Fuel Expenditure: 3,020/)
  expect(check.supported).toBe(check.numbers)
})

test('a number written in English words is said in digits in Chinese', async () => {
  expect((await answerTo('有多少维和人员受伤？')).text).toMatch(/^17（Seventeen）/)
})

test('hours of a sort are asked for beside what is counted', async () => {
  const { figures } = await answerTo('How many aircraft are in the fleet, and how many flight hours?')
  expect(figures.slice(0, 2).map(({ value }) => value)).toEqual([9, 7240])
})

test('who holds a post is told by the name beside it, in whatever language is asked; a post alone is no name', async () => {
  expect((await answerTo('Who is the Special Representative?')).text).toContain('Amina Okoro')
  expect((await answerTo('谁是特别代表？')).text).toContain('Amina Okoro')
  expect((await answerTo('Who is the Force Commander?')).answered).toBe(false)
})

test.each([
  ['How many military contingent personnel were budgeted?', 9150],
  ['How many national staff did the budget provide for?', 622],
])('those who are employed are counted by the words of the report: %s', async (question, value) => {
  expect(await first(question)).toBe(value)
})
