import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { ask } from '../../server/answer/ask.ts'
import { createApp } from '../../server/app.ts'
import { openLankui } from '../../server/lankui.ts'
import { closeServer, urlOf } from '../../server/listen.ts'
import { searchPassages } from '../../server/search-passages.ts'
import { quietFront } from '../server/front.ts'

const HOST = '127.0.0.1'

/** The whole program on a free port: a new index of the seeds, the real answers, a built page. */
export async function startRealServer({ webRoot }: { webRoot: string }) {
  const folder = mkdtempSync(join(tmpdir(), 'lankui-browser-'))
  const live = openLankui(folder)
  const app = createApp({ ...live, ask, search: searchPassages, webRoot, version: 'test', front: quietFront() })
  await live.open()
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve))
  return {
    url: urlOf(server, { host: HOST }),
    async stop() {
      await closeServer(server)
      await live.close()
      rmSync(folder, { recursive: true })
    },
  }
}
