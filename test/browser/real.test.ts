import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPage } from './built-page.ts'
import { launchChromium, whyNoBrowser } from './chromium.ts'
import { startRealServer } from './real-server.ts'
import { type Visitor, visit } from './visitor.ts'

if (whyNoBrowser !== null) console.warn(`Browser tests are skipped: ${whyNoBrowser}.`)

describe.skipIf(whyNoBrowser !== null)('the whole program in a browser', { timeout: 60_000 }, () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof startRealServer>>
  const visitors: Visitor[] = []
  const come = async (settings?: Parameters<typeof visit>[2]) => {
    const visitor = await visit(browser, server.url, settings)
    visitors.push(visitor)
    return visitor
  }

  beforeAll(async () => {
    browser = await launchChromium()
    server = await startRealServer({ webRoot: await buildPage() })
  }, 300_000)
  afterAll(async () => {
    for (const visitor of visitors) await visitor.leave()
    await browser?.close()
    await server?.stop()
  })

  it('answers a Chinese question with a figure that opens the report at its very characters', async () => {
    const me = await come()
    await me.ask('2010年经过测试的警员有多少人？')
    await me.page
      .getByRole('button', { name: /^24 050 ?人，见A\/65\/624，第79段$/ })
      .first()
      .click()
    expect(await me.lit()).toEqual(['24 050 人'])
    expect(await me.page.locator('.verified').getAttribute('data-whole')).toBe('true')
    expect(await me.barriers()).toEqual([])
    expect(me.troubles()).toEqual([])
  })

  it('answers an English question from the Chinese report, cited and checked', async () => {
    const me = await come({ locale: 'en-US', colorScheme: 'dark' })
    await me.ask('How many police officers were tested in 2010?')
    expect(await me.answer()).toMatch(/24[ ,]050/)
    await me.page.getByRole('button', { name: 'Citation 1, A/65/624, para. 79' }).first().click()
    expect((await me.lit()).join('')).toContain('24 050 人')
    expect(await me.barriers()).toEqual([])
    expect(me.troubles()).toEqual([])
  })

  it('opens an output row in its table, the cited cell boxed', async () => {
    const me = await come({ viewport: { width: 390, height: 844 } })
    await me.ask('向非洲联盟和平与安全理事会作了多少次关于维和问题的介绍？')
    await me.page
      .getByRole('button', { name: /^19[^0-9]*，见/ })
      .first()
      .click()
    expect(await me.lit()).toContain('19')
    expect(await me.page.locator('tr[data-cited=true] td[data-boxed=true]').count()).toBeGreaterThan(0)
    expect(me.troubles()).toEqual([])
  })

  it('shows starters that it answers, and the reports with what is in them', async () => {
    const me = await come()
    await me.page.getByText('444 行产出').waitFor()
    const starter = me.page.getByRole('region', { name: '可以这样问' }).getByRole('button').first()
    await starter.click()
    await me.page.locator('.answer[data-answered=true]').waitFor()
    expect(me.troubles()).toEqual([])
  })

  it('shows the question within a tenth of a second and begins to answer within three', { retry: 2 }, async () => {
    const me = await come()
    await me.ask('2010年经过测试的警员有多少人？')
    const times: { echo: number; answer: number }[] = []
    for (const question of ['空缺率是多少？', '部署人数最多时有多少人？', '支助预算约为多少？']) {
      times.push(await timeOf(me, question))
    }
    const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
    expect(median(times.map(({ echo }) => echo))).toBeLessThan(100)
    expect(median(times.map(({ answer }) => answer))).toBeLessThan(300)
  })
})

/** From pressing Enter to the question and to the first words of its answer on the screen, in ms of the page's clock. */
async function timeOf({ page }: Visitor, question: string) {
  await page.locator('#question').fill(question)
  return page.evaluate(async (asked) => {
    const field = document.querySelector('#question')
    const before = document.querySelectorAll('.exchange').length
    const shown = (selector: string) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const all = document.querySelectorAll('.exchange')
          const found = all.length > before && all[all.length - 1]?.querySelector(selector)?.textContent
          if (found) resolve(performance.now())
          else requestAnimationFrame(look)
        }
        look()
      })
    const start = performance.now()
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    const echo = (await shown('.question')) - start
    const answer = (await shown('.answer-text')) - start
    return { question: asked, echo: Math.round(echo), answer: Math.round(answer) }
  }, question)
}
