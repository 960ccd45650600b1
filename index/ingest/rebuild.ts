import { openEmbedder } from '../embed/local.ts'
import { buildStore } from '../store/build.ts'
import { embedPassages } from './embed.ts'
import type { Ingested, IngestOptions, Made } from './ingested.ts'
import { mergeReports } from './merge.ts'
import type { Previous } from './previous.ts'
import type { Source } from './sources.ts'
import { takenOver } from './taken-over.ts'

/** Replaces the index by one of its reports and those of the sources, reading and embedding only what changed. */
export async function rebuild(
  sources: readonly Source[],
  previous: Previous | null,
  { builder, model, dims }: Made,
  { index, onSize, modelFolder, onProgress = () => {}, ...options }: IngestOptions,
): Promise<Ingested> {
  const before = await takenOver(index, previous)
  const reports = await mergeReports(index, sources, previous, before.reports, builder, (done, total) =>
    onProgress({ stage: 'reading', done, total }),
  )
  const passages = reports.flatMap((report) => report.passages)
  onSize?.(passages.length)
  const embedder = options.embedder ?? (await openEmbedder({ folder: modelFolder }))
  try {
    const vectors = await embedPassages(
      passages,
      previous?.manifest.model === model ? before.vectors : new Map(),
      embedder,
      (done, total) => onProgress({ stage: 'embedding', done, total }),
    )
    onProgress({ stage: 'writing', done: 0, total: 1 })
    await buildStore(index, { reports, builder, model, dims, vectors })
    onProgress({ stage: 'writing', done: 1, total: 1 })
  } finally {
    if (!options.embedder) await embedder.close()
  }
  return { changed: true, reports: reports.map(({ entry, state }) => ({ ...entry, state })) }
}
