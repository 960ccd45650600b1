import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readModelSettings } from '../../server/model/settings.ts'
import { type Behaviour, replies, says, startFakeModel } from '../model/fake-model.ts'
import { buildPage } from './built-page.ts'
import { launchChromium, whyNoBrowser } from './chromium.ts'
import { startRealServer } from './real-server.ts'
import { type Visitor, visit } from './visitor.ts'

if (whyNoBrowser !== null) console.warn(`Browser tests are skipped: ${whyNoBrowser}.`)

const question = '2010年经过测试的警员有多少人？'
const HELD = '2010年经过测试的警员为2.405万人[1]。'

/** Sends what it says and then nothing, until it is left or told to end as `end` does. */
const halting =
  (words: string): Behaviour =>
  async (response, _, gone) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(`data: ${JSON.stringify({ choices: [{ delta: { content: words } }] })}\n\n`)
    await new Promise((resolve) => gone.addEventListener('abort', resolve))
  }

describe.skipIf(whyNoBrowser !== null)('the page with a language model', { timeout: 60_000 }, () => {
  let browser: Browser
  let fake: Awaited<ReturnType<typeof startFakeModel>>
  let server: Awaited<ReturnType<typeof startRealServer>>
  const visitors: Visitor[] = []
  const come = async (settings?: Parameters<typeof visit>[2]) => {
    const visitor = await visit(browser, server.url, settings)
    visitors.push(visitor)
    return visitor
  }

  beforeAll(async () => {
    browser = await launchChromium()
    fake = await startFakeModel()
    const model = readModelSettings({
      LANKUI_MODEL_URL: fake.url,
      LANKUI_MODEL: 'qwen3',
      LANKUI_MODEL_SECONDS: '4',
    })
    server = await startRealServer({ webRoot: await buildPage(), model })
  }, 300_000)
  afterAll(async () => {
    for (const visitor of visitors) await visitor.leave()
    await browser?.close()
    await server?.stop()
    await fake?.stop()
  })

  it('says where questions go, who wrote the answer, and marks what does not hold', async () => {
    fake.behaves(says(`${HELD}其中9 999人是妇女[1]。她们很好。`))
    const me = await come()
    await me.page.getByText(`已设置语言模型 qwen3：问题和查到的段落会发送到 ${fake.host}（本机）。`).waitFor()
    await me.ask(question)
    await me.page.getByText('由 qwen3 撰写，逐句对照原文').waitFor()
    await me.page.getByText('3 个数字中有 2 个见于原文').waitFor()
    expect(await me.page.locator('.doubt').allTextContents()).toEqual(['9 999人 (未在所引段落中找到)'])
    expect(await me.page.locator('.unmarked').allTextContents()).toEqual(['此句没有出处'])
    expect(await me.barriers()).toEqual([])
    await me.page.getByRole('button', { name: /^2.405万人，见A\/65\/624，第79段$/ }).click()
    expect(await me.lit()).toEqual(['24 050 人'])
    expect(await me.barriers()).toEqual([])
    expect(me.troubles()).toEqual([])
  })

  it('shows sentences as they are checked, and takes them back when the model does not finish', async () => {
    fake.behaves(halting(`${HELD}其中9 999人是妇女[1]。另有`))
    const me = await come()
    await me.page.locator('#question').fill(question)
    await me.page.locator('#question').press('Enter')
    await me.page.locator('.answer-text[data-arriving="true"] .doubt').waitFor()
    await me.page.getByText('语言模型qwen3没有在限定时间内写完；这里是由报告原文直接组成的回答。').waitFor()
    expect(await me.answer()).not.toContain('9 999')
    expect(await me.answer()).toContain('24 050')
    expect(await me.page.locator('.doubt').count()).toBe(0)
    expect(await me.barriers()).toEqual([])
    expect(me.troubles()).toEqual([])
  })

  it('lets the model go when it is stopped', async () => {
    fake.behaves(halting(`${HELD}另有`))
    const me = await come()
    const left = fake.left()
    await me.page.locator('#question').fill(question)
    await me.page.locator('#question').press('Enter')
    await me.page.locator('.answer-text[data-arriving="true"]').getByText('2.405万人').waitFor()
    await me.page.getByRole('button', { name: '停止' }).click()
    await expect.poll(() => fake.left()).toBe(left + 1)
  })

  it('answers without a model that is down, and says so in the language of the question', async () => {
    fake.behaves(replies(500, 'oops'))
    const me = await come({ locale: 'en-US' })
    await me.page.getByText(`questions and the passages found are sent to ${fake.host} (this computer).`).waitFor()
    await me.ask('How many police officers were tested in 2010?')
    await me.page.getByText('The language model qwen3 could not be reached; this answer is composed').waitFor()
    expect(await me.answer()).toMatch(/24[ ,]050/)
    expect(await me.barriers()).toEqual([])
  })
})
