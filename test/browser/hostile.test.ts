import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPage } from './built-page.ts'
import { launchChromium, whyNoBrowser } from './chromium.ts'
import { startRealServer } from './real-server.ts'
import { type Visitor, visit } from './visitor.ts'

const SCRIPT = '<script>window.ran = 1</script>'
const IMAGE = '<img src="/x.png" onerror="window.ran = 2">'
const LINK = '[看](javascript:window.ran=3) **粗**'
const TURNED = '\u202E' // shows all that follows from right to left
const MARKUP = [SCRIPT, IMAGE, LINK]

/** A page as UN reports are, whose words are what a hostile one would print: no markup of its own, only text that looks so. */
function hostileReport(): string {
  const text = (words: string) => words.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`)
  return `<title>${text(`报告${IMAGE}${TURNED}`)}</title><h1>一. 导言${text(SCRIPT)}</h1>
    <p>1. 2010 年部署了 12 150 名警员${text(MARKUP.join(''))}${TURNED}，见附件。</p>
    <h2>A. 维持和平行动部${text(IMAGE)}</h2><h3>预期成绩 1.1：改进工作${text(SCRIPT)}</h3>
    <table><tr><th>计划产出<th>已完成(数目或是/否)<th>说明${text(IMAGE)}</tr>
    <tr><td>作 12 次介绍${text(LINK)}${TURNED}<td>19<td>介绍${text(MARKUP.join(''))}</tr></table>`
}

if (whyNoBrowser !== null) console.warn(`Browser tests are skipped: ${whyNoBrowser}.`)

describe.skipIf(whyNoBrowser !== null)('a hostile report in the page', { timeout: 60_000 }, () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof startRealServer>>
  let me: Visitor
  const folder = mkdtempSync(join(tmpdir(), 'lankui-hostile-'))
  beforeAll(async () => {
    const file = join(folder, 'hostile.html')
    writeFileSync(file, hostileReport())
    browser = await launchChromium()
    server = await startRealServer({ webRoot: await buildPage(), files: [file] })
    me = await visit(browser, server.url)
  }, 300_000)
  afterAll(async () => {
    await me?.leave()
    await browser?.close()
    await server?.stop()
    rmSync(folder, { recursive: true })
  })

  /** What went wrong: scripts that ran, elements made of text, requests and errors. */
  const harm = async () => [
    ...me.troubles(),
    ...(await me.page.evaluate(() => ('ran' in window ? [`ran: ${window.ran}`] : []))),
    ...(await me.page
      .locator('.main')
      .locator('script, img, a[href^=javascript], strong:has-text("粗")')
      .allInnerTexts()),
  ]

  it('is shown as its characters in its title, an answer and the reader', async () => {
    await me.page.locator('.report-card h3').waitFor()
    expect(await me.page.locator('.report-card h3').textContent()).toBe(`报告${IMAGE}`)
    await me.ask('2010年部署了多少名警员？')
    expect(await me.answer()).toContain('12 150')
    for (const words of MARKUP) expect(await me.answer()).toContain(words)
    await me.page.locator('.source button').first().click()
    expect((await me.lit()).join('')).toContain('12 150')
    for (const words of MARKUP) expect(await me.page.locator('.report-text').textContent()).toContain(words)
    expect(await harm()).toEqual([])
  })

  it('is shown as its characters among the outputs', async () => {
    await me.page.goto(`${server.url}/#/explore`)
    await me.page.getByText('作 12 次介绍').first().waitFor()
    expect(await me.page.locator('.explore').textContent()).toContain(LINK)
    expect(await harm()).toEqual([])
  })

  it('turns round nothing beside it, and neither does a question', async () => {
    await me.page.goto(`${server.url}/#/`)
    const question = `${SCRIPT}${TURNED}部署了多少名警员？`
    await me.ask(question)
    expect(await me.page.locator('.question [lang]').last().textContent()).toBe(question)
    const edit = await me.page.locator('.question .quiet').last().boundingBox()
    const words = await me.page.locator('.question [lang]').last().boundingBox()
    if (!edit || !words) throw new Error('the question is not in sight')
    expect(edit.x).toBeGreaterThanOrEqual(words.x + words.width - 1)
    const rest = (await me.page.locator('body').innerText()).replaceAll(question, '')
    expect(rest).not.toContain(TURNED)
    expect(await harm()).toEqual([])
  })

  it('leaves as its characters in Markdown', async () => {
    await me.page.locator('.conversations summary').first().click()
    const [file] = await Promise.all([
      me.page.waitForEvent('download'),
      me.page.getByRole('button', { name: '导出 Markdown' }).first().click(),
    ])
    const markdown = readFileSync(await file.path(), 'utf8')
    expect(markdown).toContain('12 150')
    expect(markdown).not.toMatch(/(?<!\\)<\w|(?<!\\)\]\(/)
  })
})
