import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderOfChosen, MODEL_SETTING } from '../../index/embed/chosen.ts'
import { ingest } from '../../index/ingest.ts'
import { ask } from '../../server/answer/ask.ts'
import { createApp } from '../../server/app.ts'
import { openLankui } from '../../server/lankui.ts'
import { searchPassages } from '../../server/search-passages.ts'
import type { Opened } from '../../server/services.ts'
import { quietFront } from '../server/front.ts'

/** The whole program over a new index of the seeds, or of other files, in this process; close() ends and removes it. */
export type Fresh = {
  opened: Opened
  request: (path: string, init?: RequestInit) => Promise<Response>
  close: () => Promise<void>
}

export async function openFresh(files?: readonly string[]): Promise<Fresh> {
  const folder = mkdtempSync(join(tmpdir(), 'lankui-eval-'))
  const modelFolder = folderOfChosen(process.env[MODEL_SETTING])
  if (files) await ingest({ files: [...files], index: folder, modelFolder })
  const live = openLankui(folder)
  const app = createApp({
    ...live,
    ask,
    search: searchPassages,
    webRoot: join(folder, 'no-page'),
    version: 'eval',
    front: quietFront(),
  })
  return {
    opened: await live.open(),
    request: async (path, init) => app.request(`http://localhost${path}`, init),
    async close() {
      await live.close()
      rmSync(folder, { recursive: true })
    },
  }
}
