import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, answerSchema } from '../../server/schema.ts'
import { type Fresh, openFresh } from '../eval/fresh.ts'

/** Reports as users add them, of kinds and words that the bundled ones have not. */
const REPORTS = {
  'budget.md': `联合国 A/74/602

# 联合国贝尔坎支助团2018年7月1日至2019年6月30日期间预算执行情况

秘书长的报告

## 一. 导言

1. 支出总额为3.12亿美元，执行率为97.4%。

2. 2019/20年度的拟议预算为3.05亿美元。

## 二. 支助

3. 贝尔坎的车辆由640辆减至512辆，因为两个营地关闭。

4. 由于雨季道路中断，粮食运抵的时间延误了23天。

5. 议会席位从147席增加到160席。特别代表于7月5日就任。
`,
}

let fresh: Fresh
const folder = mkdtempSync(join(tmpdir(), 'lankui-own-'))
beforeAll(async () => {
  const files = Object.entries(REPORTS).map(([name, text]) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return file
  })
  fresh = await openFresh(files)
}, 60_000)
afterAll(async () => {
  await fresh.close()
  rmSync(folder, { recursive: true })
})

async function ask(question: string, history: { role: 'user'; content: string }[] = []): Promise<Answer> {
  const response = await fresh.request('/api/ask', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ question, history }),
  })
  return answerSchema.parse(await response.json())
}

const cited = ({ citations }: Answer): string[] => citations.map(({ passage }) => passage.label)

describe('a report of one time is of it throughout', () => {
  test('its passages answer for that time though they do not tell it again', async () => {
    const answer = await ask('2018/19年度支出总额是多少？执行率多高？')
    expect(answer.figures.slice(0, 2).map(({ value }) => value)).toEqual([312e6, 97.4])
  })

  test('what it tells of another time is not taken for it', async () => {
    expect((await ask('2019/20年度的预算是多少？')).figures[0]?.value).toBe(305e6)
  })
})

test('a foreign name in English is found in a Chinese report', async () => {
  expect((await ask('How many vehicles were left in Belkan after the reduction?')).figures[0]?.value).toBe(512)
})

test('what a report says in a like word is found', async () => {
  expect(cited(await ask('汽车为什么少了？'))).toEqual(['第3段'])
})

test('a thing that is counted by its own first character is that thing: 席位 of 160 席', async () => {
  expect((await ask('议会有多少个席位？')).figures[0]?.value).toBe(160)
})

test('a word that ends in 代表 is not asked what it stands for', async () => {
  const answer = await ask('特别代表什么时候就任？')
  expect(answer).toMatchObject({ answered: true, kind: 'lookup' })
  expect(answer.text).toMatch(/^7月5日/u)
})
