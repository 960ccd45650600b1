import { afterEach, describe, expect, it } from 'vitest'
import { whyNoBrowser } from './chromium.ts'
import { visitsToFakeApi } from './visits.ts'

if (whyNoBrowser !== null) console.warn(`Browser tests are skipped: ${whyNoBrowser}.`)

describe.skipIf(whyNoBrowser !== null)('the chat page', { timeout: 30_000 }, () => {
  const { api, come } = visitsToFakeApi()

  afterEach(() => api().setMood('ready'))

  it('answers in Chinese, and a figure opens the report at its very characters', async () => {
    const me = await come()
    await me.ask('2010年经过测试的警员有多少人？')
    expect(await me.answer()).toContain('24 050人')
    await me.page.getByRole('button', { name: '24 050人，见A/65/624，第79段' }).click()
    expect(await me.lit()).toEqual(['24 050 人'])
    expect(me.page.url()).toContain('#/r/A-65-624/79?mark=')
    expect(await me.barriers()).toEqual([])
    expect(me.troubles()).toEqual([])
  })

  it('answers in English, and a citation opens the Chinese paragraph, marked as Chinese', async () => {
    const me = await come('', { locale: 'en-US', colorScheme: 'dark' })
    await me.ask('How many police were tested in 2010?')
    await me.page.getByRole('button', { name: 'Citation 1, A/65/624, para. 79' }).first().click()
    expect(await me.lit()).toEqual(['12 150 人增至 2010 年的 24 050 人'])
    expect(await me.page.locator('.report-text').getAttribute('lang')).toBe('zh-Hans')
    expect(await me.page.locator('.answer-text [lang="zh-Hans"]').count()).toBeGreaterThan(0)
    expect(await me.barriers()).toEqual([])
    expect(me.troubles()).toEqual([])
  })

  it('shows planned against completed, and the row in its table: header kept, row tinted, the cited cells boxed', async () => {
    const me = await come()
    await me.ask('向非洲联盟作了多少次介绍？')
    const card = me.page.getByRole('figure', { name: '计划 / 完成' })
    await card.getByText('158%').waitFor()
    expect(await card.getByRole('button').allTextContents()).toEqual(['12 次', '19'])
    await me.page
      .getByRole('button', { name: /^引文 1/ })
      .first()
      .click()
    await me.lit()
    const row = me.page.locator('tr[data-cited=true]')
    expect(await row.locator('td[data-boxed=true] mark').allTextContents()).toEqual([
      '向非洲联盟和平与安全理事会作 12 次关于维和问题的介绍',
      '19',
    ])
    const table = me.page.locator('table', { has: row })
    expect(await table.locator('th').first().textContent()).toBe('计划产出')
    expect(await me.barriers()).toEqual([])
  })

  it('leaves the text of the report as it stands when it is lit and copied', async () => {
    const me = await come('/#/r/A-65-624/79?mark=64-72')
    await me.lit()
    const shown = await me.page.locator('.passage[data-cited=true] > p').textContent()
    const reply = await me.page.request.get(`${api().url}/api/passages/A-65-624/79`)
    expect(shown).toBe(((await reply.json()) as { text: string }).text)
  })

  it('shows a card on a figure that can be entered with the pointer and sent away with Esc', async () => {
    const me = await come()
    await me.ask('2010年经过测试的警员有多少人？')
    const figure = me.page.getByRole('button', { name: /^24 050人，见/ })
    const card = me.page.getByRole('tooltip')
    await figure.hover()
    await card.waitFor()
    expect(await card.locator('mark').textContent()).toBe('24 050 人')
    expect(await card.textContent()).toContain('A/65/624，第79段')
    await card.hover()
    await me.page.waitForTimeout(400)
    expect(await card.count()).toBe(1)
    expect(await me.barriers()).toEqual([])
    await me.page.keyboard.press('Escape')
    expect(await card.count()).toBe(0)
  })

  it('can be used with the keyboard alone, and gives the focus back', async () => {
    const me = await come()
    const { keyboard } = me.page
    await me.page.locator('.report-card').first().waitFor()
    await keyboard.press('/')
    expect(await me.page.locator('#question').evaluate((it) => it === document.activeElement)).toBe(true)
    await keyboard.type('2010年经过测试的警员有多少人？')
    await keyboard.press('Enter')
    const figure = me.page.getByRole('button', { name: /^24 050人，见/ })
    await figure.waitFor()
    await keyboard.press('Shift+Tab')
    for (let i = 0; i < 40 && !(await figure.evaluate((it) => it === document.activeElement)); i++) {
      await keyboard.press('Shift+Tab')
    }
    expect(await me.page.getByRole('tooltip').count()).toBe(1)
    await keyboard.press('Enter')
    expect(await me.lit()).toEqual(['24 050 人'])
    expect(await me.page.locator('#reader-title').evaluate((it) => it === document.activeElement)).toBe(true)
    await keyboard.press('Escape')
    await me.page.locator('.reader').waitFor({ state: 'detached' })
    expect(await figure.evaluate((it) => it === document.activeElement)).toBe(true)
    await keyboard.press('?')
    await me.page.getByRole('dialog', { name: '键盘操作' }).waitFor()
    expect(await me.barriers()).toEqual([])
  })

  it('steps through the citations with [ and ]', async () => {
    const me = await come()
    await me.ask('联刚稳定团2010年的年度预算是多少？')
    await me.page.locator('.sources', { hasText: '最接近的段落' }).getByRole('button').first().click()
    expect(await me.lit()).toEqual(['12 150 人'])
    await me.page.keyboard.press(']')
    await me.page.getByText('大约有 124 000 名', { exact: true }).last().waitFor()
    expect(await me.lit()).toEqual(['大约有 124 000 名'])
    await me.page.keyboard.press('[')
    await me.page.getByText('引文 1 / 2').waitFor()
  })

  it('says plainly what is not in the reports, and offers what is', async () => {
    const me = await come('', { locale: 'en-US' })
    await me.ask("What was MONUSCO's annual budget in 2010?")
    await me.page.getByText('Not in the reports', { exact: true }).waitFor()
    expect(await me.page.locator('.verified').count()).toBe(0)
    const next = me.page.getByRole('region', { name: 'Questions the reports can answer' }).getByRole('button').first()
    const question = await next.textContent()
    await next.click()
    await me.page.getByRole('heading', { name: question ?? '' }).waitFor()
    expect(await me.barriers()).toEqual([])
  })

  it('marks a number that the sources do not hold', async () => {
    const me = await come()
    await me.ask('其中妇女有多少？')
    await me.page.getByText('3 个数字中有 2 个见于原文').waitFor()
    await me.page.getByText('由 qwen3 撰写，逐句对照原文').waitFor()
    expect(await me.page.locator('.doubt').allTextContents()).toEqual(['9 999人 (未在所引段落中找到)'])
    expect(await me.barriers()).toEqual([])
  })

  it('leads from a computed figure to its operands in the report', async () => {
    const me = await come()
    await me.ask('空缺率下降了几个百分点？')
    await me.page.getByText('理解为').waitFor()
    await me.page.getByRole('button', { name: '4.3个百分点，计算所得' }).click()
    const panel = me.page.getByRole('figure', { name: /^计算/ })
    expect(await panel.textContent()).toContain('25.6 − 21.3 = 4.3')
    await panel.getByRole('button', { name: /^21.3%/ }).click()
    expect(await me.lit()).toEqual(['21.3%'])
    expect(await me.barriers()).toEqual([])
  })

  it('shows what it is doing, stops when told, and asks again', async () => {
    api().setMood('halting')
    const me = await come()
    await me.page.locator('#question').fill('2010年经过测试的警员有多少人？')
    await me.page.locator('#question').press('Enter')
    await me.page.getByText('理解问题').waitFor()
    await me.page.getByText('2010年经').last().waitFor()
    expect(await me.barriers()).toEqual([])
    await me.page.getByRole('button', { name: '停止' }).click()
    await me.page.getByText('已停止，以下是停止前收到的部分。').waitFor()
    api().setMood('ready')
    await me.page.getByRole('button', { name: '重问' }).click()
    await me.page.getByText('5 个数字全部见于原文').waitFor()
    expect(me.troubles()).toEqual([])
  })

  it('says what went wrong when the answer breaks off, and what to do', async () => {
    api().setMood('broken')
    const me = await come()
    await me.page.locator('#question').fill('2010年经过测试的警员有多少人？')
    await me.page.locator('#question').press('Enter')
    await me.page.getByRole('alert').getByText('服务器正忙，请稍后再试。').waitFor()
    expect(await me.barriers()).toEqual([])
    api().setMood('ready')
    await me.page.getByRole('button', { name: '重试' }).click()
    await me.page.getByText('5 个数字全部见于原文').waitFor()
  })

  it('says so when the server or the network is gone, and keeps the conversation', async () => {
    const me = await come()
    await me.ask('2010年经过测试的警员有多少人？')
    await me.page.context().setOffline(true)
    await me.page.getByText('网络已断开。').waitFor()
    await me.page.locator('#question').fill('那2009年呢？')
    await me.page.locator('#question').press('Enter')
    await me.page.getByText('连不上服务器。').waitFor()
    expect(await me.answer()).toContain('24 050人')
  })

  it('fits a narrow screen: nothing is cut off, the report lies over the chat', async () => {
    const me = await come('', { viewport: { width: 320, height: 640 }, hasTouch: true })
    const overflow = () => me.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    await me.ask('向非洲联盟作了多少次介绍？')
    expect(await overflow()).toBeLessThanOrEqual(0)
    await me.page
      .getByRole('button', { name: /^引文 1/ })
      .first()
      .tap()
    await me.page.getByRole('dialog').waitFor()
    expect(await me.lit()).toContain('19')
    expect(await overflow()).toBeLessThanOrEqual(0)
    expect(await me.barriers()).toEqual([])
    await me.page.getByRole('button', { name: '关闭报告' }).tap()
    await me.page.getByRole('button', { name: '菜单' }).tap()
    await me.page.getByRole('button', { name: 'English' }).tap()
    await me.page.getByPlaceholder('Ask a follow-up…').waitFor()
    expect(await me.barriers()).toEqual([])
  })

  it('works where the browser forbids sites to keep anything', async () => {
    const me = await come()
    await me.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    await me.page.reload()
    await me.ask('2010年经过测试的警员有多少人？')
    expect(await me.answer()).toContain('24 050人')
    expect(me.troubles()).toEqual([])
  })

  it('remembers conversations, language and theme; renames, exports and deletes a conversation', async () => {
    const me = await come()
    const { page } = me
    await me.ask('2010年经过测试的警员有多少人？')
    await page.getByRole('radio', { name: '深色' }).check()
    await page.reload()
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await page.getByRole('button', { name: '2010年经过测试的警员有多少人？', exact: true }).click()
    expect(await me.answer()).toContain('24 050人')

    await page.getByLabel('更多: 2010年经过测试的警员有多少人？').click()
    await page.getByRole('button', { name: '重命名' }).click()
    await page.getByLabel('对话名称').fill('警员')
    await page.keyboard.press('Enter')
    await page.getByLabel('更多: 警员').click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出 Markdown' }).click()
    expect((await download).suggestedFilename()).toBe('警员.md')
    await page.getByLabel('更多: 警员').click()
    await page.getByRole('button', { name: '删除' }).click()
    expect(await me.barriers()).toEqual([])
    await page.getByRole('button', { name: '确定删除' }).click()
    await page.getByText('还没有对话。').waitFor()
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('conversation')))).toEqual(
      [],
    )
  })

  it('asks only the reports that are chosen, and keeps what is typed while one looks elsewhere', async () => {
    const me = await come()
    const sent = me.page.waitForRequest('**/api/ask')
    await me.page.getByRole('button', { name: '只问这份: A/65/624' }).click()
    await me.page.getByText('2 份报告中的 1 份').waitFor()
    await me.ask('2010年经过测试的警员有多少人？')
    expect((await sent).postDataJSON()).toMatchObject({ reports: ['A-65-624'], history: [] })
    await me.page.getByText('只问：A/65/624').waitFor()
    await me.page.locator('#question').fill('那2009年呢？')
    await me.page.getByRole('button', { name: '产出一览' }).click()
    await me.page.locator('.rows').waitFor()
    await me.page.getByRole('button', { name: '提问', exact: true }).first().click()
    await me.page.getByText('2 份报告中的 1 份').waitFor()
    expect(await me.page.locator('#question').inputValue()).toBe('那2009年呢？')
    await me.page.getByRole('button', { name: '新对话' }).last().click()
    await me.page.getByText('全部 2 份报告').waitFor()
  })

  it('sends the turns before with a follow-up, and not what stands after a changed question', async () => {
    const me = await come()
    await me.ask('2010年经过测试的警员有多少人？')
    const second = me.page.waitForRequest('**/api/ask')
    await me.ask('空缺率下降了几个百分点？')
    expect((await second).postDataJSON().history).toHaveLength(2)
    expect(await me.page.getByRole('button', { name: '重问' }).count()).toBe(1)
    await me.page.getByRole('button', { name: '修改问题' }).click()
    await me.page.getByRole('textbox', { name: '修改问题' }).fill('其中妇女有多少？')
    const third = me.page.waitForRequest('**/api/ask')
    await me.page.getByRole('button', { name: '改好，重问' }).click()
    expect((await third).postDataJSON()).toMatchObject({ question: '其中妇女有多少？' })
    await me.page.locator('.doubt').waitFor()
    expect(await me.page.getByRole('heading', { name: '空缺率下降了几个百分点？' }).count()).toBe(0)
  })
})
