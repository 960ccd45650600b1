import { type Browser, chromium } from 'playwright-core'
import { chromiumPath } from '../../server/doctor/chromium.ts'

/** Why browser tests are skipped here; null where they run. */
export const whyNoBrowser =
  chromiumPath === null ? 'no Chromium here: install chromium, or set CHROMIUM to its path' : null

/** Starts it. Its own sandbox needs rights that a container or a root user does not have. */
export function launchChromium(): Promise<Browser> {
  if (chromiumPath === null) throw new Error(whyNoBrowser ?? '')
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}
