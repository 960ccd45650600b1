import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { buildPage } from './built-page.ts'
import { launchChromium } from './chromium.ts'
import { startRealServer } from './real-server.ts'
import { visit } from './visitor.ts'

/**
 * Photographs the pages of the real program, to be looked at. The ones that the README shows go to test/browser/shots;
 * with a folder as argument, all of them go there.
 */

const [folder] = process.argv.slice(2)
const shots = folder ?? fileURLToPath(new URL('shots', import.meta.url))
mkdirSync(shots, { recursive: true })

const zh = { locale: 'zh-CN' }
const en = { locale: 'en-US' }
const dark = { colorScheme: 'dark' } as const
const narrow = { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2 }

const question = '2010年经过测试的警员有多少人？'
const open = (name: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click()
  await page.locator('.report-text mark').first().waitFor()
}

type Scene = {
  name: string
  inReadme?: true
  settings: BrowserContextOptions
  path?: string
  question?: string
  act?: (page: Page) => Promise<unknown>
}

const scenes: Scene[] = [
  {
    name: 'answer',
    inReadme: true,
    settings: { ...zh, viewport: { width: 1360, height: 760 } },
    question,
    act: open(/^24 050/),
  },
  {
    name: 'explore',
    inReadme: true,
    settings: { ...zh, viewport: { width: 1360, height: 760 } },
    path: '/#/explore',
    act: (page) => page.locator('.rows').waitFor(),
  },
  { name: 'home-zh', settings: zh },
  { name: 'home-en-dark', settings: { ...en, ...dark } },
  { name: 'home-narrow', settings: { ...zh, ...narrow } },
  {
    name: 'card',
    settings: zh,
    question,
    act: (page) =>
      page
        .locator('.figure')
        .first()
        .hover()
        .then(() => page.getByRole('tooltip').waitFor()),
  },
  {
    name: 'answer-en-dark',
    settings: { ...en, ...dark },
    question: 'How many police officers were tested in 2010?',
    act: open(/^Citation 1/),
  },
  { name: 'answer-narrow', settings: { ...zh, ...narrow }, question },
  {
    name: 'row-narrow',
    settings: { ...zh, ...narrow },
    question: '向非洲联盟和平与安全理事会作了多少次介绍？',
    act: open(/^引文 1/),
  },
  { name: 'row-wide', settings: zh, question: '向非洲联盟和平与安全理事会作了多少次介绍？', act: open(/^引文 1/) },
  { name: 'compute', settings: zh, question: '警察的外地空缺率2010年比2009年低了几个百分点？' },
  { name: 'refusal-en', settings: en, question: 'What was the total carbon footprint of UN peacekeeping in 2009?' },
  { name: 'aggregate', settings: zh, question: '军事厅哪些产出低于计划？' },
  {
    name: 'why',
    settings: zh,
    question,
    act: (page) =>
      page
        .getByText('为何这样回答？')
        .click()
        .then(() => page.locator('.weighed .quote').first().waitFor()),
  },
  { name: 'figures', settings: zh, path: '/#/figures', act: (page) => page.locator('.figure-rows').waitFor() },
  {
    name: 'figures-narrow-dark',
    settings: { ...en, ...narrow, ...dark },
    path: '/#/figures',
    act: (page) => page.locator('.figure-rows').waitFor(),
  },
  { name: 'missions', settings: en, path: '/#/missions', act: (page) => page.locator('.missions').first().waitFor() },
  {
    name: 'mission-dark',
    settings: { ...zh, ...dark },
    path: '/#/missions/MONUSCO',
    act: (page) => page.locator('.mention-list').waitFor(),
  },
  {
    name: 'explore-narrow-dark',
    settings: { ...zh, ...narrow, ...dark },
    path: '/#/explore',
    act: (page) => page.locator('.rows').waitFor(),
  },
]

const browser = await launchChromium()
const server = await startRealServer({ webRoot: await buildPage() })
try {
  for (const { name, inReadme, settings, path = '', question, act } of scenes) {
    if (folder === undefined && !inReadme) continue
    const visitor = await visit(browser, server.url + path, settings)
    await visitor.page.waitForLoadState('networkidle')
    if (question !== undefined) await visitor.ask(question)
    await act?.(visitor.page)
    await visitor.page.mouse.move(0, 0)
    await visitor.page.screenshot({ path: `${shots}/${name}.png` })
    for (const trouble of visitor.troubles()) console.error(`${name}: ${trouble}`)
    await visitor.leave()
    console.log(`${shots}/${name}.png`)
  }
} finally {
  await browser.close()
  await server.stop()
}
