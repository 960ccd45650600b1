import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPage } from './built-page.ts'
import { launchChromium, whyNoBrowser } from './chromium.ts'
import { startFakeApi } from './fake-api.ts'
import { type Visitor, visit } from './visitor.ts'

const QUESTION = '2010年经过测试的警员有多少人？'

describe.skipIf(whyNoBrowser !== null)('around an answer', { timeout: 30_000 }, () => {
  let browser: Browser
  let api: Awaited<ReturnType<typeof startFakeApi>>
  const visitors: Visitor[] = []
  const come = async (settings?: Parameters<typeof visit>[2], path = '') => {
    const visitor = await visit(browser, api.url + path, settings)
    visitors.push(visitor)
    return visitor
  }

  beforeAll(async () => {
    browser = await launchChromium()
    api = await startFakeApi({ webRoot: await buildPage() })
  }, 60_000)
  afterAll(async () => {
    for (const visitor of visitors) await visitor.leave()
    await browser?.close()
    await api?.stop()
  })

  it('tells why: the question as understood, what was weighed, and what was left, each open to its place', async () => {
    const me = await come()
    await me.ask(QUESTION)
    const why = me.page.locator('.why')
    await why.locator('summary').focus()
    await me.page.keyboard.press('Enter')
    await why.getByText('警员 = 警务人员 | 警察人员 | 警员', { exact: false }).waitFor()
    const left = why.getByRole('heading', { name: '也找到，没有引用' }).locator('..')
    await left.getByText('按字词 第 7').waitFor()
    await left.getByText('按语义 未列入').waitFor()
    await why.getByText('覆盖所问 0.4, 检索 0.5').waitFor()
    expect(await me.barriers()).toEqual([])
    await why.getByRole('button', { name: /A\/65\/624，第79段/ }).click()
    expect(await me.lit()).toContain('警员')
    expect(me.troubles()).toEqual([])
  })

  it('tells why in English on a narrow dark screen, without cutting anything off', async () => {
    const me = await come({ locale: 'en-US', colorScheme: 'dark', viewport: { width: 320, height: 640 } })
    await me.ask('How many police were tested in 2010?')
    await me.page.getByText('Why this answer?').click()
    await me.page.locator('.why').getByText('A/65/624, para. 79').waitFor()
    expect(await me.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(await me.barriers()).toEqual([])
  })

  it('takes a thumb up at once', async () => {
    const me = await come({ locale: 'en-US', colorScheme: 'dark' })
    await me.ask('How many police were tested in 2010?')
    await me.page.getByRole('button', { name: 'Good answer' }).click()
    await me.page.getByText('Noted, thank you.').waitFor()
    expect(api.feedback.at(-1)).toMatchObject({ verdict: 'up', reason: null, cited: ['A-65-624/79'] })
    expect(await me.barriers()).toEqual([])
    expect(me.troubles()).toEqual([])
  })

  it('takes a thumb down with its reason, by the keyboard alone, on a narrow screen', async () => {
    const me = await come({ viewport: { width: 320, height: 640 } })
    await me.ask(QUESTION)
    const { keyboard } = me.page
    await me.page.getByRole('button', { name: '回答有问题' }).focus()
    await keyboard.press('Enter')
    await me.page.getByRole('radio', { name: '数字有误' }).waitFor()
    expect(await me.barriers()).toEqual([])
    expect(await me.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await keyboard.press('ArrowDown')
    await keyboard.press('Tab')
    await keyboard.type('应引第80段')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await me.page.getByText('已记下，谢谢。').waitFor()
    expect(api.feedback.at(-1)).toMatchObject({
      verdict: 'down',
      reason: 'source',
      comment: '应引第80段',
      question: QUESTION,
    })
  })

  it('says so when feedback could not be kept, and lets one try again', async () => {
    const me = await come()
    await me.ask(QUESTION)
    await me.page.context().setOffline(true)
    await me.page.getByRole('button', { name: '回答得好' }).click()
    await me.page.getByText('没有记下。').waitFor()
    await me.page.context().setOffline(false)
    await me.page.getByRole('button', { name: '回答得好' }).click()
    await me.page.getByText('已记下，谢谢。').waitFor()
  })
})
