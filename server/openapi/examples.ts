import { readFileSync } from 'node:fs'
import * as z from 'zod'

/** Replies to the example requests over the reports in seeds/, their lists cut short, by operation. */
export const examples = z
  .record(z.string(), z.unknown())
  .parse(JSON.parse(readFileSync(new URL('examples.json', import.meta.url), 'utf8')))
