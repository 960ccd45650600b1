import AxeBuilder from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

const PATIENCE = 8000 // ms that a person waits for what should come at once

/** Someone at the page: what they do, and what went wrong behind their back. */
export type Visitor = {
  page: Page
  /** Types a question, sends it, waits for its answer. */
  ask: (question: string) => Promise<void>
  /** The text of the latest answer, marks included. */
  answer: () => Promise<string>
  /** The characters lit in the open report. */
  lit: () => Promise<string[]>
  /** Rules of WCAG 2.2 AA that the page as it stands breaks, by axe; of all, or of one alone. */
  barriers: (rule?: string) => Promise<string[]>
  /** Console errors, page errors, requests that went elsewhere or failed. */
  troubles: () => string[]
  leave: () => Promise<void>
}

/** Opens the page at an address in a browser of its own, as a person with these settings. */
export async function visit(browser: Browser, url: string, settings: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 }, ...settings })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  const troubles: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => troubles.push(`page: ${error.message}`))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== new URL(url).origin && protocol !== 'blob:') troubles.push(`request: ${request.url()}`)
  })
  await page.goto(url)
  await page.locator('.main > *').waitFor()
  const answers = page.locator('.answer')
  return {
    page,
    async ask(question) {
      const before = await answers.count()
      await page.locator('#question').fill(question)
      await page.locator('#question').press('Enter')
      await answers.nth(before).waitFor()
    },
    answer: async () => (await page.locator('.answer .answer-text').last().textContent()) ?? '',
    async lit() {
      await page.locator('.report-text mark').first().waitFor()
      return page.locator('.report-text mark').allTextContents()
    },
    barriers: (rule) => barriersIn(page, rule),
    troubles: () => troubles,
    leave: () => context.close(),
  }
}

/** Rules of WCAG 2.2 AA that a page as it stands breaks, by axe; of all, or of one alone. */
export async function barriersIn(page: Page, rule?: string): Promise<string[]> {
  await page.evaluate(AxeBuilder.source)
  return page.evaluate(async (rule) => {
    const axe = (window as unknown as { axe: typeof AxeBuilder }).axe
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await axe.run(document, { runOnly: rule === undefined ? tags : [rule] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    )
  }, rule)
}

/**
 * Words that keep the page's own colour on a ground of the system's, where the system chooses the colours; axe cannot see
 * which it chose. Words that keep their ground too are as they always are.
 */
export const inOwnColours = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((it) => getComputedStyle(it).forcedColorAdjust === 'none')
      .filter((it) => getComputedStyle(it).backgroundColor === 'rgba(0, 0, 0, 0)')
      .filter((it) => [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()))
      .map((it) => it.textContent ?? ''),
  )
