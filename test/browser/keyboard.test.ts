import { describe, expect, it } from 'vitest'
import { whyNoBrowser } from './chromium.ts'
import type { Visitor } from './visitor.ts'
import { visitsToFakeApi } from './visits.ts'

describe.skipIf(whyNoBrowser !== null)('the focus', { timeout: 30_000 }, () => {
  const { come } = visitsToFakeApi()
  const focused = ({ page }: Visitor) =>
    page.evaluate(() => {
      const { activeElement } = document
      return activeElement?.getAttribute('aria-label') || activeElement?.id || activeElement?.textContent || ''
    })

  it('goes from mark to mark with [, ] and c, and from answer to answer with j and k', async () => {
    const me = await come()
    const { keyboard } = me.page
    await me.ask('2010年经过测试的警员有多少人？')
    await me.ask('联刚稳定团2010年的年度预算是多少？')
    await me.page.getByRole('button', { name: '复制链接' }).last().focus()
    await keyboard.press('k')
    await keyboard.press('k')
    expect(await focused(me)).toMatch(/^exchange-/)
    await keyboard.press('c')
    expect(await focused(me)).toBe('引文 1，A/65/624，第79段')
    expect(await me.page.getByRole('tooltip').count()).toBe(1)
    await keyboard.press('Enter')
    await me.lit()
    await keyboard.press('Escape')
    await expect.poll(() => focused(me)).toBe('引文 1，A/65/624，第79段')
    await keyboard.press(']')
    await keyboard.press('[')
    expect(
      await me.page
        .locator('.citation')
        .first()
        .evaluate((it) => it === document.activeElement),
    ).toBe(true)
  })

  it('goes on to the new answer when the suggestion that was pressed is gone', async () => {
    const me = await come()
    await me.ask('2010年经过测试的警员有多少人？')
    await me.page.locator('.suggestions button').first().focus()
    await me.page.keyboard.press('Enter')
    await me.page.locator('.exchange:nth-child(2) .answer').waitFor()
    expect(await focused(me)).toMatch(/^exchange-/)
  })

  it('stays with a question that is changed or asked again', async () => {
    const me = await come()
    const { keyboard } = me.page
    await me.ask('2010年经过测试的警员有多少人？')
    await me.page.getByRole('button', { name: '修改问题' }).focus()
    await keyboard.press('Enter')
    await keyboard.press('Escape')
    expect(await focused(me)).toMatch(/^exchange-/)
    await me.page.getByRole('button', { name: '重问' }).focus()
    await keyboard.press('Enter')
    await me.page.locator('.answer').waitFor()
    expect(await focused(me)).toMatch(/^exchange-/)
  })

  it('can skip what stands before a page, and a list of keys takes the keys for itself', async () => {
    const me = await come('/#/explore/r/A-65-624/79')
    await me.page.locator('.rows').waitFor()
    await me.page.getByRole('button', { name: '跳到正文' }).focus()
    await me.page.keyboard.press('Enter')
    await me.page.keyboard.press('Tab')
    expect(await me.page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    await me.page.locator('h1').click()
    await me.page.keyboard.press('?')
    await me.page.getByRole('dialog', { name: '键盘操作' }).waitFor()
    await me.page.keyboard.press('Escape')
    await me.page.getByRole('dialog', { name: '键盘操作' }).waitFor({ state: 'detached' })
    expect(await me.page.locator('.reader').count()).toBe(1)
  })

  it('goes into the drawer of a narrow screen and comes back out', async () => {
    const me = await come('', { viewport: { width: 390, height: 800 } })
    await me.page.getByRole('button', { name: '菜单' }).focus()
    await me.page.keyboard.press('Enter')
    await expect.poll(() => focused(me)).toBe('关闭')
    expect(await me.page.locator('main').evaluate((it) => it.hasAttribute('inert'))).toBe(true)
    expect(await me.barriers()).toEqual([])
    await me.page.keyboard.press('Escape')
    await expect.poll(() => focused(me)).toBe('菜单')
  })

  it('comes back to the search of a report, and to a conversation that was renamed', async () => {
    const me = await come('/#/r/A-65-624/79')
    const { keyboard } = me.page
    await me.page.locator('.passage').first().waitFor()
    await me.page.getByRole('button', { name: '在报告中查找' }).focus()
    await keyboard.press('Enter')
    await keyboard.press('Escape')
    expect(await focused(me)).toBe('在报告中查找')
    await me.ask('2010年经过测试的警员有多少人？')
    await me.page.getByLabel(/^更多:/).click()
    await me.page.getByRole('button', { name: '重命名' }).click()
    await keyboard.press('Escape')
    await expect.poll(() => focused(me)).toBe('2010年经过测试的警员有多少人？')
  })
})
