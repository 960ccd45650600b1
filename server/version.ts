import { readFileSync } from 'node:fs'
import * as z from 'zod'

const { version: stated } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')))

/** Of this program, as package.json says. */
export const version = stated
