import { describe, expect, it } from 'vitest'
import { whyNoBrowser } from './chromium.ts'
import { visitsToFakeApi } from './visits.ts'

const QUESTION = '2010年经过测试的警员有多少人？'

describe.skipIf(whyNoBrowser !== null)('around an answer', { timeout: 30_000 }, () => {
  const { api, come } = visitsToFakeApi()

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
    const me = await come('', { locale: 'en-US', colorScheme: 'dark', viewport: { width: 320, height: 640 } })
    await me.ask('How many police were tested in 2010?')
    await me.page.getByText('Why this answer?').click()
    await me.page.locator('.why').getByText('A/65/624, para. 79').waitFor()
    expect(await me.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(await me.barriers()).toEqual([])
  })

  it('leads from a mission that the question names to its page', async () => {
    const me = await come()
    await me.ask('联刚稳定团2010年的年度预算是多少？')
    await me.page.getByText('为何这样回答？').click()
    await me.page.locator('.why').getByRole('link', { name: '联刚稳定团' }).click()
    await me.page.getByRole('heading', { level: 1, name: '联合国组织刚果民主共和国稳定特派团' }).waitFor()
    await me.page.goBack()
    await me.page.locator('.answer').waitFor()
    expect(me.troubles()).toEqual([])
  })

  it('is announced once when it starts and once when it is there, not word by word', async () => {
    const me = await come()
    await me.page.evaluate(() => {
      const said: string[] = []
      const status = [...document.querySelectorAll('[role=status]')].at(-1)
      if (status)
        new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        })
      Object.assign(window, { said })
    })
    await me.ask(QUESTION)
    const said = () => me.page.evaluate(() => (window as unknown as { said: string[] }).said)
    await expect.poll(said).toEqual(['正在回答……', '回答完毕：1 处出处，5 个数字见于原文。'])
    expect(await me.page.locator('[role=log]').getAttribute('aria-live')).toBe('off')
  })

  it('takes a thumb up at once', async () => {
    const me = await come('', { locale: 'en-US', colorScheme: 'dark' })
    await me.ask('How many police were tested in 2010?')
    await me.page.getByRole('button', { name: 'Good answer' }).click()
    await me.page.getByText('Noted, thank you.').waitFor()
    expect(api().feedback.at(-1)).toMatchObject({ verdict: 'up', reason: null, cited: ['A-65-624/79'] })
    expect(await me.barriers()).toEqual([])
    await me.page.getByRole('button', { name: 'Copy link' }).focus()
    await me.page.reload()
    await me.page.getByRole('button', { name: 'How many police were tested in 2010?', exact: true }).click()
    const thumb = me.page.getByRole('button', { name: 'Good answer' })
    expect(await thumb.getAttribute('aria-pressed')).toBe('true')
    await thumb.click({ force: true })
    expect(api().feedback.filter(({ verdict }) => verdict === 'up')).toHaveLength(1)
    expect(me.troubles()).toEqual([])
  })

  it('takes a thumb down with its reason, by the keyboard alone, on a narrow screen', async () => {
    const me = await come('', { viewport: { width: 320, height: 640 } })
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
    expect(api().feedback.at(-1)).toMatchObject({
      verdict: 'down',
      reason: 'source',
      comment: '应引第80段',
      question: QUESTION,
    })
    const thumb = me.page.getByRole('button', { name: '回答有问题' })
    expect(await thumb.evaluate((it) => it === document.activeElement)).toBe(true)
  })

  it('shows several sources that stand together in one mark, one at a time', async () => {
    const me = await come()
    await me.ask('哪些警员？')
    const mark = me.page.getByRole('button', { name: /^引文 1, 2：/ }).first()
    const card = me.page.getByRole('tooltip')
    await mark.hover()
    await card.getByText('1 / 2').waitFor()
    expect(await card.textContent()).toContain('第79段')
    await card.getByRole('button', { includeHidden: true }).last().click()
    await card.getByText('2 / 2').waitFor()
    expect(await card.locator('mark').allTextContents()).toEqual(['大约有 124 000 名'])
    await me.page.keyboard.press('Escape')
    expect(await me.page.locator('.source').count()).toBe(2)
    await mark.focus()
    await me.page.keyboard.press('ArrowLeft')
    await me.page.keyboard.press('Enter')
    expect(await me.lit()).toEqual(['12 150 人'])
    expect(me.troubles()).toEqual([])
  })

  it('leads back from a passage to the sentences of the answer that use it, one after another', async () => {
    const me = await come()
    await me.ask(QUESTION)
    const open = me.page.getByRole('button', { name: /^引文 1/ }).first()
    const focused = () => me.page.evaluate(() => document.activeElement?.closest('p')?.textContent ?? '')
    await open.click()
    await me.page.getByRole('button', { name: '用于（1/2）' }).click()
    expect(await focused()).toContain('经过测试的警员为24 050人')
    await me.page.getByRole('button', { name: '用于（2/2）' }).click()
    expect(await focused()).toContain('总体外地空缺率同期从25.6%')
    await me.page.setViewportSize({ width: 390, height: 800 })
    await me.page.getByRole('button', { name: '用于（1/2）' }).click()
    await me.page.locator('.reader').waitFor({ state: 'detached' })
    await expect.poll(focused).toContain('经过测试的警员为24 050人')
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

  it('has an address: the link leads back to the very answer, from anywhere in this browser', async () => {
    const me = await come('', { permissions: ['clipboard-read', 'clipboard-write'] })
    const { page } = me
    await me.ask(QUESTION)
    await me.ask('空缺率下降了几个百分点？')
    await page.getByRole('button', { name: '复制链接' }).first().click()
    await page.getByText('已复制').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toMatch(/#\/a\/[a-z0-9-]+\/1$/)
    expect(await me.barriers()).toEqual([])

    await page.goto(api().url)
    await page.goto(`${api().url}/#/explore`)
    await page.goto(link)
    const first = page.locator('.exchange').first()
    await expect.poll(() => first.evaluate((it) => it === document.activeElement)).toBe(true)
    expect(await page.locator('.exchange').count()).toBe(2)
    expect(await first.evaluate((it) => Math.round(it.getBoundingClientRect().top))).toBeLessThan(120)

    await page
      .getByRole('button', { name: /^引文 1/ })
      .first()
      .click()
    await me.lit()
    expect(page.url()).toMatch(/#\/a\/[a-z0-9-]+\/1\/r\/A-65-624\/79/)
    await page.keyboard.press('Escape')
    await me.ask('其中妇女有多少？')
    expect(page.url()).not.toContain('/a/')
    await page.getByRole('button', { name: '新对话' }).last().click()
    await page.goBack()
    expect(me.troubles()).toEqual([])
  })

  it('says so when a link leads to an answer that this browser does not keep', async () => {
    const me = await come('/#/a/elsewhere/2', { locale: 'en-US', viewport: { width: 320, height: 640 } })
    await me.page.getByRole('alert').getByText('is not in this browser').waitFor()
    expect(await me.barriers()).toEqual([])
    await me.ask('How many police were tested in 2010?')
    expect(await me.page.getByRole('alert').count()).toBe(0)
  })
})
