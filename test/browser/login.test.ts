import { getRequestListener } from '@hono/node-server'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeServer, listen, urlOf } from '../../server/listen.ts'
import { fixtureApp } from '../server/fixture.ts'
import { quietFront } from '../server/front.ts'
import { buildPage } from './built-page.ts'
import { launchChromium, whyNoBrowser } from './chromium.ts'

const HOST = '127.0.0.1'
const TOKEN = 'a-secret-of-24-signs-123'

describe.skipIf(whyNoBrowser !== null)('a browser at a server with a token', () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof listen>>
  beforeAll(async () => {
    browser = await launchChromium()
    const app = fixtureApp({ webRoot: await buildPage(), front: quietFront({ token: TOKEN }) })
    server = await listen({ host: HOST, port: 0 })
    server.on('request', getRequestListener(app.fetch))
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    if (server) await closeServer(server)
  })

  it('is asked for it once, told when it is wrong, and then shown the page', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' })
    const page = await context.newPage()
    const url = urlOf(server, { host: HOST })
    await page.goto(`${url}/reports/A-65-624`)
    expect(page.url()).toBe(`${url}/login`)
    expect(await page.locator('button').evaluate((button) => getComputedStyle(button).borderRadius)).toBe('8px') // styled
    await page.getByLabel('本服务的令牌').fill('a wrong one')
    await page.getByRole('button').click()
    expect(await page.getByRole('alert').textContent()).toBe('令牌不对。')

    await page.getByLabel('本服务的令牌').fill(TOKEN)
    await page.getByRole('button').click()
    await page.locator('#question').waitFor()
    expect(page.url()).toBe(`${url}/`)
    expect(await page.evaluate(() => document.cookie)).toBe('') // out of the reach of scripts
    expect(await page.evaluate(() => fetch('/api/reports').then(({ status }) => status))).toBe(200)
    await context.close()
  })
})
