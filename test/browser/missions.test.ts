import { describe, expect, it } from 'vitest'
import { whyNoBrowser } from './chromium.ts'
import type { Visitor } from './visitor.ts'
import { visitsToFakeApi } from './visits.ts'

describe.skipIf(whyNoBrowser !== null)('missions and bodies', { timeout: 30_000 }, () => {
  const { come } = visitsToFakeApi()
  const overflow = ({ page }: Visitor) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

  it('are listed by kind and found by any of their names, with the keyboard alone', async () => {
    const me = await come('/')
    await me.page.getByRole('button', { name: '特派团与机构' }).click()
    await me.page.getByRole('heading', { name: '特派团与外地行动' }).waitFor()
    await me.page.getByRole('heading', { name: '部门', exact: true }).waitFor()
    expect(await me.page.title()).toContain('特派团与机构')
    expect(await me.barriers()).toEqual([])
    await me.page.getByLabel('名称').focus()
    await me.page.keyboard.type('minustah')
    await me.page.getByText('1 个', { exact: true }).waitFor()
    await me.page.keyboard.press('Tab')
    await me.page.keyboard.press('Enter')
    await me.page.getByRole('heading', { level: 1, name: '联合国海地稳定特派团' }).waitFor()
    expect(me.page.url()).toContain('#/missions/MINUSTAH')
    await me.page.getByText('United Nations Stabilization Mission in Haiti').waitFor()
    expect(await me.barriers()).toEqual([])
    await me.page.goBack()
    await me.page.getByRole('heading', { name: '特派团与外地行动' }).waitFor()
    expect(me.troubles()).toEqual([])
  })

  it('show their figures and where they are mentioned, each open to its place in the report', async () => {
    const me = await come('/#/missions/MONUSCO')
    const mention = me.page
      .getByRole('region', { name: /提到它的段落/ })
      .getByRole('button')
      .first()
    const named = await mention.locator('mark').first().textContent()
    expect(['联刚稳定团', '联合国组织刚果民主共和国稳定特派团']).toContain(named)
    await mention.click()
    expect(await me.lit()).toContain(named)
    expect(me.page.url()).toContain('#/missions/MONUSCO/r/')
    expect(await me.barriers()).toEqual([])
    const figure = me.page
      .getByRole('region', { name: /相关数字/ })
      .locator('.figure-open')
      .first()
    const printed = (await figure.textContent()) ?? ''
    await figure.click()
    await expect.poll(() => me.lit()).toEqual([printed])
    await me.page.getByRole('button', { name: '就此提问', exact: true }).click()
    expect(await me.page.locator('.question').textContent()).toContain('报告怎么说联刚稳定团？')
    expect(me.troubles()).toEqual([])
  })

  it('fit a narrow dark screen in English', async () => {
    const me = await come('/#/missions', {
      locale: 'en-US',
      colorScheme: 'dark',
      viewport: { width: 320, height: 640 },
      hasTouch: true,
    })
    const link = me.page.getByRole('link', { name: /^United Nations Mission in Liberia/ })
    await link.waitFor()
    expect(await overflow(me)).toBeLessThanOrEqual(0)
    expect(await me.barriers()).toEqual([])
    await link.tap()
    await me.page.getByRole('heading', { name: 'Where it is mentioned' }).waitFor()
    expect(await overflow(me)).toBeLessThanOrEqual(0)
    expect(await me.barriers()).toEqual([])
  })

  it('cannot be fetched without the server: that is said, and tried again', async () => {
    const me = await come('/')
    await me.page.locator('.report-card').first().waitFor()
    await me.page.context().setOffline(true)
    await me.page.getByRole('button', { name: '特派团与机构' }).click()
    await me.page.getByRole('alert').getByText('连不上服务器。').waitFor()
    await me.page.context().setOffline(false)
    await me.page.getByRole('button', { name: '重试' }).click()
    await me.page.getByRole('heading', { name: '特派团与外地行动' }).waitFor()
  })

  it('say when no report names what the address names', async () => {
    const me = await come('/#/missions/UNEF-9')
    await me.page.getByRole('alert').getByText('报告里没有提到“UNEF-9”。').waitFor()
    await me.page.getByRole('link', { name: '特派团与机构' }).click()
    await me.page.getByRole('heading', { name: '特派团与外地行动' }).waitFor()
    expect(await me.barriers()).toEqual([])
  })
})
