import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPage } from './built-page.ts'
import { launchChromium, whyNoBrowser } from './chromium.ts'
import { startFakeApi } from './fake-api.ts'
import { type Visitor, visit } from './visitor.ts'

const MAX_ECHO = 100 // ms from pressing Enter to the question on the screen
const MAX_STILL = 500 // ms that the page may not answer: a tenth of it here when nothing else runs

// a machine that is busy with something else makes anything slow: what is slow three times is slow
describe.skipIf(whyNoBrowser !== null)('a large library', { timeout: 60_000, retry: 2 }, () => {
  let browser: Browser
  let api: Awaited<ReturnType<typeof startFakeApi>>
  const visitors: Visitor[] = []
  const come = async (path: string) => {
    const visitor = await visit(browser, api.url + path)
    visitors.push(visitor)
    await watchStill(visitor)
    return visitor
  }
  /** The longest time, in ms, that the page did not answer. */
  const longest = ({ page }: Visitor) =>
    page.evaluate(() => (window as unknown as { still: { longest: number } }).still.longest)

  beforeAll(async () => {
    browser = await launchChromium()
    api = await startFakeApi({ webRoot: await buildPage(), large: { paragraphs: 3000, rows: 20_000 } })
  }, 60_000)
  afterAll(async () => {
    for (const visitor of visitors) await visitor.leave()
    await browser?.close()
    await api?.stop()
  })

  it('echoes the two hundred and first question of a conversation at once, and lets one type and scroll', async () => {
    const me = await come('')
    await me.ask('2010年经过测试的警员有多少人？')
    await me.page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.startsWith('lankui.conversation.')) ?? ''
      const conversation = JSON.parse(localStorage.getItem(key) ?? '')
      const [first] = conversation.exchanges
      conversation.exchanges = Array.from({ length: 200 }, (_, i) => ({ ...first, id: `e${i}` }))
      localStorage.setItem(key, JSON.stringify(conversation))
    })
    await me.page.reload()
    await me.page.locator('.conversation').click()
    await me.page.locator('.exchange:nth-child(200)').waitFor()
    await watchStill(me)
    const echoes = []
    for (const nth of [201, 202, 203]) {
      await me.page.locator('#question').pressSequentially('空缺率下降了几个百分点？')
      echoes.push(await echoOf(me, nth))
      await me.page.locator(`.exchange:nth-child(${nth}) .answer`).waitFor()
    }
    expect(echoes.sort((a, b) => a - b)[1]).toBeLessThan(MAX_ECHO)
    await me.page.locator('.log').evaluate(async (log) => {
      for (let i = 0; i < 60; i++) {
        log.scrollTop -= 400
        await new Promise(requestAnimationFrame)
      }
    })
    expect(await longest(me)).toBeLessThan(MAX_STILL)
  })

  it('shows twenty thousand rows of output, a hundred at a time, and filters all of them as one types', async () => {
    const me = await come('/#/explore')
    const rows = me.page.locator('.rows tbody tr')
    await me.page.getByText('20,444 行', { exact: true }).waitFor()
    expect(await rows.count()).toBe(100)
    for (const many of [200, 300]) {
      await me.page.getByRole('button', { name: '显示更多' }).click()
      await expect.poll(() => rows.count()).toBe(many)
    }
    await me.page.getByLabel('文字').pressSequentially('特派团')
    await me.page.getByText(/^20,444 行中的/).waitFor()
    await expect.poll(() => rows.count()).toBe(100)
    expect(await longest(me)).toBeLessThan(MAX_STILL)
  })

  it('shows tens of thousands of figures the same way', async () => {
    const me = await come('/#/figures')
    await me.page.getByText(/^\d\d,\d{3} 个数字$/).waitFor()
    await me.page.getByLabel('文字').pressSequentially('警员')
    await me.page.getByText(/^\d\d,\d{3} 个数字中的/).waitFor()
    expect(await me.page.locator('.rows tbody tr').count()).toBeLessThanOrEqual(100)
    expect(await longest(me)).toBeLessThan(MAX_STILL)
  })

  it('opens a report of three thousand paragraphs in its middle and is scrolled to its end', async () => {
    const me = await come('/#/r/long/2700')
    await me.page.locator('.passage[data-cited=true]').waitFor()
    await expect
      .poll(
        async () => {
          await me.page.locator('.report-text').evaluate((it) => it.scrollBy(0, 8000))
          return me.page.getByText('报告结束').count()
        },
        { timeout: 20_000, interval: 20 },
      )
      .toBe(1)
    expect(await me.page.locator('.passage').count()).toBeGreaterThanOrEqual(300)
    expect(await longest(me)).toBeLessThan(MAX_STILL)
  })

  it('opens a table of twenty thousand rows at one of them', async () => {
    const me = await come('/#/r/wide/10000')
    await me.page.locator('tr[data-cited=true]').waitFor()
    expect(await me.page.locator('.report-table tr').count()).toBeLessThan(500)
    expect(await longest(me)).toBeLessThan(MAX_STILL)
  })
})

/** Watches for the times that the page does not answer, until it is loaded anew. */
function watchStill({ page }: Visitor): Promise<void> {
  return page.evaluate(() => {
    const still = { longest: 0 }
    Object.assign(window, { still })
    const watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) still.longest = Math.max(still.longest, duration)
    })
    watch.observe({ type: 'longtask', buffered: true })
  })
}

/** From pressing Enter to the question, the nth of the conversation, on the screen: in ms. */
function echoOf({ page }: Visitor, nth: number): Promise<number> {
  return page.evaluate(async (nth) => {
    const started = performance.now()
    document.querySelector('#question')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    while (document.querySelector(`.exchange:nth-child(${nth}) .question`) === null)
      await new Promise(requestAnimationFrame)
    return performance.now() - started
  }, nth)
}
