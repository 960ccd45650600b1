import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { onTestFinished } from 'vitest'
import type { createApp } from '../../../server/app.ts'
import { closeServer, urlOf } from '../../../server/listen.ts'

const HOST = '127.0.0.1'

/** Serves an app on a free port of this machine until the test ends; gives its address. */
export async function serving(app: ReturnType<typeof createApp>): Promise<string> {
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve))
  onTestFinished(() => closeServer(server))
  return urlOf(server, { host: HOST })
}
