import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { whyNoBrowser } from './chromium.ts'
import { visitsToFakeApi } from './visits.ts'

describe.skipIf(whyNoBrowser !== null)('reading without asking', { timeout: 30_000 }, () => {
  const { come } = visitsToFakeApi()

  it('shows all output rows, filters them, and gives the filtered ones as a file', async () => {
    const me = await come('/#/explore')
    await me.page.getByText('444 行', { exact: true }).waitFor()
    await me.page.getByRole('combobox', { name: '部门' }).selectOption('A. 维持和平行动部')
    await me.page.getByRole('combobox', { name: '办公室' }).selectOption('(d) 军事厅')
    await me.page.getByRole('combobox', { name: '与计划相比' }).selectOption('below')
    await me.page.getByText('444 行中的', { exact: false }).waitFor()
    const rows = await me.page.locator('.rows tbody tr').count()
    expect(rows).toBeGreaterThan(0)
    expect(await me.barriers()).toEqual([])
    const download = me.page.waitForEvent('download')
    await me.page.getByRole('button', { name: '导出 CSV' }).click()
    const csv = readFileSync(await (await download).path(), 'utf8')
    expect(csv.match(/^performance\//gm)).toHaveLength(rows)
    await me.page.getByLabel('文字').fill('没有这样的产出')
    await me.page.getByText('没有符合条件的行。').waitFor()
    await me.page.getByRole('button', { name: '清除筛选' }).click()
    await me.page.getByText('444 行', { exact: true }).waitFor()
    expect(me.troubles()).toEqual([])
  })

  it('leads from a row to its place in the report and to a question about it', async () => {
    const me = await come('/#/explore', { locale: 'en-US', colorScheme: 'dark' })
    await me.page.getByLabel('Text').fill('作12次关于维和问题的介绍')
    await me.page.getByText('1 of 444 rows').waitFor()
    await me.page.getByRole('button', { name: /^Open this row/ }).click()
    await me.page.locator('tr[data-cited=true]').waitFor()
    expect(me.page.url()).toContain('#/explore/r/performance/')
    expect(await me.barriers()).toEqual([])
    await me.page.getByRole('button', { name: /^Ask about this/ }).click()
    await me.page.locator('.answer').waitFor()
    expect(await me.page.locator('.question').textContent()).toContain('作 12 次关于维和问题的介绍')
    expect(me.troubles()).toEqual([])
  })

  it('shows every figure, what changed, and leads from each to its characters', async () => {
    const me = await come('/#/figures')
    await me.page.locator('.figure-rows').waitFor()
    const all = (await me.page.locator('.explore-total b').textContent()) ?? ''
    expect(all).toMatch(/^1,\d{3} 个数字$/)
    await me.page.getByLabel('文字').fill('警员')
    await me.page.getByRole('combobox', { name: '年份' }).selectOption('2010')
    await me.page.getByText(/个数字中的 \d+ 个/).waitFor()
    const chart = me.page.getByRole('figure', { name: '经过测试的警员' })
    expect(await chart.locator('b').allTextContents()).toEqual(['12 150 人', '24 050 人'])
    expect(await me.barriers()).toEqual([])
    await chart.getByRole('button', { name: /12 150 人/ }).click()
    expect(await me.lit()).toEqual(['12 150 人'])
    await me.page.getByRole('button', { name: /^24 050 人，见A\/65\/624，第79段/ }).click()
    await expect.poll(() => me.lit()).toEqual(['24 050 人'])
    expect(me.page.url()).toContain('#/figures/r/A-65-624/79?mark=')
    await me.page.getByRole('button', { name: '就此提问: 经过测试的警员, 24 050 人' }).click()
    expect(await me.page.locator('.question').textContent()).toContain('2010 年经过测试的警员是多少？')
    expect(me.troubles()).toEqual([])
  })

  it('gives the filtered figures as a file, and says when none fits', async () => {
    const me = await come('/#/figures', { locale: 'en-US', colorScheme: 'dark' })
    await me.page.getByRole('combobox', { name: 'Kind' }).selectOption('Money')
    await me.page.getByText(/^17 of 1,/).waitFor()
    expect(await me.barriers()).toEqual([])
    const download = me.page.waitForEvent('download')
    await me.page.getByRole('button', { name: 'Export CSV' }).click()
    const csv = readFileSync(await (await download).path(), 'utf8')
    expect(csv.match(/,money,/g)).toHaveLength(17)
    await me.page.getByLabel('Text').fill('没有这样的数字')
    await me.page.getByText('No figure fits these filters.').waitFor()
  })

  it.each(['explore', 'figures'])('fits a narrow screen: %s', async (page) => {
    const me = await come(`/#/${page}`, { viewport: { width: 320, height: 640 } })
    await me.page.locator('.rows').waitFor()
    expect(await me.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
      0,
    )
    expect(await me.barriers()).toEqual([])
  })

  it('finds words anywhere in a report, near or far, and lights them', async () => {
    const me = await come('/#/r/A-65-624')
    await me.page.getByText('报告开始').waitFor()
    await me.page.getByRole('button', { name: '在报告中查找' }).click()
    await me.page.getByRole('searchbox', { name: '在报告中查找' }).fill('12150人')
    await me.page.getByText('1 处').waitFor()
    await me.page.keyboard.press('Enter')
    expect(await me.lit()).toEqual(['12 150 人'])
    expect(await me.barriers()).toEqual([])
    expect(me.troubles()).toEqual([])
  })

  it('goes on loading as one reads, down and up, without losing the place', async () => {
    const me = await come('/#/r/A-65-624/79')
    const first = me.page.locator('.passage[data-cited=true]')
    await first.waitFor()
    const top = () => first.evaluate((it) => it.getBoundingClientRect().top)
    const before = await top()
    await me.page.waitForTimeout(600)
    expect(Math.abs((await top()) - before)).toBeLessThan(2)
    const loaded = () => me.page.locator('.passage').count()
    const some = await loaded()
    await me.page.locator('.report-text').evaluate((it) => it.scrollTo({ top: 0 }))
    await expect.poll(loaded, { timeout: 5000 }).toBeGreaterThan(some)
    await me.page.locator('.report-text').evaluate((it) => it.scrollTo({ top: it.scrollHeight }))
    await me.page.getByText('报告结束').waitFor()
  })

  it('takes in a conversation that was exported, and refuses any other file', async () => {
    const me = await come('/')
    await me.ask('2010年经过测试的警员有多少人？')
    await me.page.getByLabel(/^更多:/).click()
    const download = me.page.waitForEvent('download')
    await me.page.getByRole('button', { name: '导出 JSON' }).click()
    const file = await (await download).path()
    const other = await come('/')
    await other.page.getByLabel('导入对话').setInputFiles(file)
    expect(await other.answer()).toContain('24 050人')
    await other.page
      .getByLabel('导入对话')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
    await other.page.getByRole('alert').getByText('没有导入').waitFor()
  })

  it('can be read without asking: report, outline, any section', async () => {
    const me = await come('/', { locale: 'en-US' })
    await me.page.getByRole('button', { name: 'Read: A/65/624' }).click()
    await me.page.getByText('Beginning of the report').waitFor()
    await me.page.getByRole('button', { name: 'Contents' }).click()
    expect(await me.barriers()).toEqual([])
    await me.page
      .getByRole('navigation', { name: 'Contents' })
      .getByRole('button', { name: /法治和安全机构/ })
      .click()
    await me.page.locator('.passage[data-cited=true]').waitFor()
    expect(me.page.url()).toMatch(/#\/r\/A-65-624\/\d+$/)
    await me.page.goBack()
    await me.page.getByText('Beginning of the report').waitFor()
    expect(me.troubles()).toEqual([])
  })

  it('says when an address names a passage that is not there, and shows the outline instead', async () => {
    const me = await come('/#/r/A-65-624/9999')
    await me.page.getByText('报告里没有这一段。').waitFor()
    await me.page.getByRole('navigation', { name: '目录' }).waitFor()
    expect(await me.barriers()).toEqual([])
  })
})
