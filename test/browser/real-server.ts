import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { ingest } from '../../index/ingest.ts'
import { ask } from '../../server/answer/ask.ts'
import { createApp } from '../../server/app.ts'
import { openLankui } from '../../server/lankui.ts'
import { closeServer, urlOf } from '../../server/listen.ts'
import { throughModel } from '../../server/model/ask.ts'
import type { ModelSettings } from '../../server/model/settings.ts'
import { searchPassages } from '../../server/search-passages.ts'
import { quietFront } from '../server/front.ts'

const HOST = '127.0.0.1'

type Options = { webRoot: string; model?: ModelSettings | null; files?: readonly string[] }

/** The whole program on a free port: a new index of the seeds or of `files`, the real answers, through a model where one is given, a built page. `index` is its folder. */
export async function startRealServer({ webRoot, model = null, files }: Options) {
  const folder = mkdtempSync(join(tmpdir(), 'lankui-browser-'))
  if (files) await ingest({ files: [...files], index: folder })
  const live = openLankui(folder)
  const app = createApp({
    ...live,
    ...throughModel(ask, model, () => {}),
    search: searchPassages,
    webRoot,
    version: 'test',
    front: quietFront(),
  })
  await live.open()
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve))
  return {
    url: urlOf(server, { host: HOST }),
    index: folder,
    async stop() {
      await closeServer(server)
      await live.close()
      rmSync(folder, { recursive: true })
    },
  }
}
