import { AppError } from '../index/app-error.ts'
import { folderOfChosen, MODEL_SETTING } from '../index/embed/chosen.ts'
import type { Embedder } from '../index/embed/embedder.ts'
import { openEmbedder } from '../index/embed/local.ts'
import { builderId } from '../index/ingest/builder.ts'
import { readManifest } from '../index/store/manifest.ts'
import { type IndexContent, readIndex, storeOf } from '../index/store/open.ts'
import { isFollowedBy, otherModel } from '../index/store/other-model.ts'
import type { Store } from '../index/store/store.ts'
import { keepFeedback } from './feedback.ts'
import { type LiveIndex, openLiveIndex } from './live-index.ts'
import type { Services } from './services.ts'

/**
 * Builds the index from the reports that come with the project where there is none, and reads its reports anew where
 * other code or an earlier bundled model made it: an updated program never answers from what an older one understood.
 */
async function bringUpToDate(indexDir: string, embedder: Embedder): Promise<void> {
  const manifest = await readManifest(indexDir).catch((error) => {
    if (error instanceof AppError && error.code === 'no-index') return null
    throw error
  })
  if (manifest && manifest.builder === (await builderId()) && manifest.model === embedder.model) return
  if (manifest && !isFollowedBy(manifest.model, embedder.model))
    throw otherModel(indexDir, manifest.model, embedder.model)
  console.error(
    manifest
      ? `The index in ${indexDir} was made by another version: reading its reports anew.`
      : `There is no index in ${indexDir} yet: building it from the reports in seeds/.`,
  )
  // loaded only here: reading files takes libraries that answering does not
  const { ingest } = await import('../index/ingest.ts')
  const { progressLine } = await import('../index/ingest/command.ts')
  const { summary } = await import('../index/ingest/summary.ts')
  const ingested = await ingest({ index: indexDir, refresh: manifest !== null, embedder, onProgress: progressLine() })
  process.stderr.write(`${summary(ingested, indexDir)}\n`)
}

/** Said of a new index that cannot be opened. */
export const TROUBLE = 'The new index cannot be opened; the one before goes on answering.'

/**
 * The index of a folder, ready for questions as soon as it is open; built or brought up to date first where needed.
 * Its model is the one that LANKUI_EMBEDDING_MODEL names. `onTrouble` is told when a later one cannot be opened, and the
 * one before goes on answering; `onOpen` of every index that is opened, before it answers.
 */
export function openLankui(
  indexDir: string,
  onTrouble = (error: unknown) => console.error(TROUBLE, error),
  onOpen: (store: Store, content: IndexContent) => void = () => {},
): LiveIndex & Pick<Services, 'keepFeedback'> {
  const live = openLiveIndex(indexDir, {
    prepare: (embedder) => bringUpToDate(indexDir, embedder),
    async openStore(folder, model) {
      const content = await readIndex(folder, model)
      const store = storeOf(content)
      onOpen(store, content)
      return store
    },
    openEmbedder: async () => openEmbedder({ folder: folderOfChosen(process.env[MODEL_SETTING]) }),
    onTrouble,
  })
  return { ...live, keepFeedback: (feedback) => keepFeedback(indexDir, feedback) }
}
