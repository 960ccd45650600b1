import { AppError } from '../index/app-error.ts'
import type { Embedder } from '../index/embed/embedder.ts'
import { openEmbedder } from '../index/embed/local.ts'
import { readManifest } from '../index/store/manifest.ts'
import { openStore } from '../index/store/open.ts'
import { type LiveIndex, openLiveIndex } from './live-index.ts'

/** Builds the index from the reports that come with the project where there is none; tells of it on stderr. */
async function buildFirst(indexDir: string, embedder: Embedder): Promise<void> {
  try {
    await readManifest(indexDir)
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'no-index')) throw error
    console.error(`There is no index in ${indexDir} yet: building it from the reports in seeds/.`)
    // loaded only here: reading files takes libraries that answering does not
    const { ingest } = await import('../index/ingest.ts')
    const { progressLine } = await import('../index/ingest/command.ts')
    const { summary } = await import('../index/ingest/summary.ts')
    const ingested = await ingest({ index: indexDir, embedder, onProgress: progressLine() })
    process.stderr.write(`${summary(ingested, indexDir)}\n`)
  }
}

/** The index of a folder, ready for questions as soon as it is open; built from the seeds first where there is none. */
export function openLankui(indexDir: string): LiveIndex {
  return openLiveIndex(indexDir, {
    prepare: (embedder) => buildFirst(indexDir, embedder),
    openStore,
    openEmbedder,
    onTrouble: (error) =>
      console.error(`The new index in ${indexDir} cannot be opened; the one before goes on answering.`, error),
  })
}
