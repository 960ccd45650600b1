import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The Chromium of this machine; null where there is none. `CHROMIUM` names another. */
export const chromiumPath = PLACES.find((place) => place !== undefined && existsSync(place)) ?? null

/** Why browser tests are skipped here; null where they run. */
export const whyNoBrowser =
  chromiumPath === null ? 'no Chromium here: install chromium, or set CHROMIUM to its path' : null

/** Starts it. Its own sandbox needs rights that a container or a root user does not have. */
export function launchChromium(): Promise<Browser> {
  if (chromiumPath === null) throw new Error(whyNoBrowser ?? '')
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}
