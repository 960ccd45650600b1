import { afterEach, describe, expect, it } from 'vitest'
import { whyNoBrowser } from './chromium.ts'
import { inOwnColours, type Visitor } from './visitor.ts'
import { visitsToFakeApi } from './visits.ts'

const WIDTHS = [320, 390, 768, 1280, 1920, 3840]

type State = { name: string; path?: string; question?: string; act?: (me: Visitor) => Promise<unknown> }

const press = (name: string | RegExp) => (me: Visitor) => me.page.getByRole('button', { name }).first().click()

const states: State[] = [
  { name: 'the first page' },
  { name: 'an answer, its report open', question: '2010年经过测试的警员有多少人？', act: press(/^24 050人，见/) },
  { name: 'a row in its table', question: '向非洲联盟作了多少次介绍？', act: press(/^引文 1/) },
  { name: 'a calculation', question: '空缺率下降了几个百分点？' },
  { name: 'a refusal', question: '联刚稳定团2010年的年度预算是多少？' },
  { name: 'a number not found', question: '其中妇女有多少？' },
  { name: 'a long answer of several sources, reported wrong', question: '哪些警员？', act: press('回答有问题') },
  { name: 'no connection', act: (me) => me.page.context().setOffline(true) },
  { name: 'the outputs', path: '/#/explore', act: (me) => me.page.locator('.rows').waitFor() },
  { name: 'the figures', path: '/#/figures', act: (me) => me.page.locator('.rows').waitFor() },
  { name: 'the missions', path: '/#/missions', act: (me) => me.page.locator('.missions').first().waitFor() },
  { name: 'a mission', path: '/#/missions/MONUSCO', act: (me) => me.page.locator('.mention-list').waitFor() },
  { name: 'the keys', act: (me) => me.page.keyboard.press('?') },
]

describe.skipIf(whyNoBrowser !== null)(
  'every page, in light, dark, high contrast and the colours of the system',
  { timeout: 60_000 },
  () => {
    const { api, come } = visitsToFakeApi()
    afterEach(() => api().setMood('ready'))

    it.each(states)('breaks no rule of WCAG 2.2 AA and fits every screen: $name', async ({ path, question, act }) => {
      const me = await come(path)
      if (question !== undefined) await me.ask(question)
      await act?.(me)
      expect(await me.barriers()).toEqual([])
      for (const contrast of ['no-preference', 'more'] as const) {
        await me.page.emulateMedia({ colorScheme: 'dark', contrast })
        expect(await me.barriers('color-contrast'), contrast).toEqual([])
      }
      await me.page.emulateMedia({ forcedColors: 'active' })
      expect(await inOwnColours(me.page)).toEqual([])
      for (const width of WIDTHS) {
        await me.page.setViewportSize({ width, height: 800 })
        expect(await me.page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width} px`).toBe(0)
      }
    })

    it('leaves only what is read when it is printed', async () => {
      const me = await come()
      await me.ask('哪些警员？')
      await me.page.emulateMedia({ media: 'print' })
      expect(await me.page.locator('.answer-text').isVisible()).toBe(true)
      for (const name of ['.sidebar', '.ask', '.answer-actions', '.suggestions'])
        expect(await me.page.locator(name).isVisible(), name).toBe(false)
      const shown = await me.page.locator('.log').evaluate((log) => log.scrollHeight <= log.clientHeight)
      expect(shown).toBe(true)
    })

    it('has targets of 24 pixels at least, but for words in a line', async () => {
      const me = await come('', { viewport: { width: 390, height: 800 }, hasTouch: true })
      await me.ask('空缺率下降了几个百分点？')
      const small = await me.page.evaluate(() =>
        [...document.querySelectorAll('button, summary, a, input, select')]
          .filter((it) => it.checkVisibility() && it.closest('.answer-text, .visually-hidden, .skip') === null)
          .map((it) => ({ name: it.textContent || it.getAttribute('aria-label'), box: it.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && box.right > 0 && (box.width < 24 || box.height < 24))
          .map(({ name, box }) => `${name} ${Math.round(box.width)}×${Math.round(box.height)}`),
      )
      expect(small).toEqual([])
    })
  },
)
