import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { buildPage } from './built-page.ts'
import { launchChromium } from './chromium.ts'
import { startFakeApi } from './fake-api.ts'
import { type Visitor, visit } from './visitor.ts'

type Api = Awaited<ReturnType<typeof startFakeApi>>

/** Visits to the built page over a made-up server, for all tests of a `describe`: begun before them, all left after. */
export function visitsToFakeApi(): {
  api: () => Api
  come: (path?: string, settings?: Parameters<typeof visit>[2]) => Promise<Visitor>
} {
  let browser: Browser | undefined
  let api: Api | undefined
  const visitors: Visitor[] = []
  beforeAll(async () => {
    browser = await launchChromium()
    api = await startFakeApi({ webRoot: await buildPage() })
  }, 60_000)
  afterAll(async () => {
    for (const visitor of visitors) await visitor.leave()
    await browser?.close()
    await api?.stop()
  })
  const started = (): { browser: Browser; api: Api } => {
    if (!browser || !api) throw new Error('Visits are possible only while tests run')
    return { browser, api }
  }
  return {
    api: () => started().api,
    come: async (path = '', settings) => {
      const visitor = await visit(started().browser, started().api.url + path, settings)
      visitors.push(visitor)
      return visitor
    },
  }
}
