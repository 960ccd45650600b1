import { getRequestListener } from '@hono/node-server'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeServer, listen, urlOf } from '../../server/listen.ts'
import { fixtureApp } from '../server/fixture.ts'
import { quietFront } from '../server/front.ts'
import { launchChromium, whyNoBrowser } from './chromium.ts'
import { barriersIn, inOwnColours } from './visitor.ts'

const HOST = '127.0.0.1'
const TOKEN = 'a-secret-of-24-signs-123'
const LOOKS = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { colorScheme: 'dark', contrast: 'more' }] as const

describe.skipIf(whyNoBrowser !== null)('the pages that the server writes itself', { timeout: 60_000 }, () => {
  let browser: Browser
  const servers: Awaited<ReturnType<typeof listen>>[] = []
  const serve = async (app: ReturnType<typeof fixtureApp>) => {
    const server = await listen({ host: HOST, port: 0 })
    server.on('request', getRequestListener(app.fetch))
    servers.push(server)
    return urlOf(server, { host: HOST })
  }
  let open: string
  let closed: string
  beforeAll(async () => {
    browser = await launchChromium()
    open = await serve(fixtureApp())
    closed = await serve(fixtureApp({ front: quietFront({ token: TOKEN }) }))
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    for (const server of servers) await closeServer(server)
  })

  it.each([
    ['the interface, in Chinese', () => `${open}/docs?lang=zh`],
    ['the interface, in English', () => `${open}/docs?lang=en`],
    ['the token asked for', () => `${closed}/login`],
  ])('break no rule of WCAG 2.2 AA, however they are shown, and fit a narrow screen: %s', async (_, address) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
    await page.goto(address())
    for (const [i, look] of LOOKS.entries()) {
      await page.emulateMedia(look)
      expect(await barriersIn(page, i === 0 ? undefined : 'color-contrast'), JSON.stringify(look)).toEqual([])
    }
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await inOwnColours(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await page.close()
  })
})
