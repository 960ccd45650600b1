import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describeModel } from './embed/description.ts'
import { openEmbedder } from './embed/local.ts'
import { builderId } from './ingest/builder.ts'
import { runCommand } from './ingest/command.ts'
import { embedPassages } from './ingest/embed.ts'
import type { Ingested, IngestOptions } from './ingest/ingested.ts'
import { mergeReports } from './ingest/merge.ts'
import { readPrevious } from './ingest/previous.ts'
import { readKeptSources, readSources, type Source } from './ingest/sources.ts'
import { buildStore, removeLeftovers } from './store/build.ts'
import { withLock } from './store/lock.ts'
import { isFollowedBy, otherModel } from './store/other-model.ts'

/**
 * Brings the reports of some files, or the seeds, into the index. Only what changed is read and embedded; the index is
 * replaced whole, at the end, so that a failure leaves the one before. Throws `bad-file` and `too-large` naming the file,
 * `bad-index` (also where the index has another model and neither `force` nor a model is given), `busy`, `not-writable`,
 * `bad-model`.
 */
export async function ingest(options: IngestOptions): Promise<Ingested> {
  const sources = options.refresh ? [] : await readSources(options.files ?? [])
  return withLock(options.index, () => ingestSources(sources, options))
}

async function ingestSources(given: Source[], options: IngestOptions): Promise<Ingested> {
  const { index, force = false, onProgress = () => {} } = options
  const previous = await readPrevious(index, force)
  // where the manifest is lost, the reports that it named are not
  const sources = previous ? given : [...given, ...(await readKeptSources(index, given))]
  const builder = await builderId()
  const { model, dims } = options.embedder ?? (await described(options.modelFolder))
  const isChosen = force || options.embedder !== undefined || options.modelFolder !== undefined
  if (previous && !isChosen && !isFollowedBy(previous.manifest.model, model))
    throw otherModel(index, previous.manifest.model, model)
  const reports = await mergeReports(index, sources, previous, builder, (done, total) =>
    onProgress({ stage: 'reading', done, total }),
  )
  const ingested = { reports: reports.map(({ entry, state }) => ({ ...entry, state })) }
  const isSame =
    previous?.isWhole && previous.manifest.model === model && reports.every(({ state }) => state === 'unchanged')
  if (isSame) {
    await removeLeftovers(index, previous.manifest)
    return { changed: false, ...ingested }
  }

  const passages = reports.flatMap((report) => report.passages)
  options.onSize?.(passages.length)
  const embedder = options.embedder ?? (await openEmbedder({ folder: options.modelFolder }))
  try {
    const vectors = await embedPassages(
      passages,
      previous?.manifest.model === model ? previous.vectors : new Map(),
      embedder,
      (done, total) => onProgress({ stage: 'embedding', done, total }),
    )
    onProgress({ stage: 'writing', done: 0, total: 1 })
    await buildStore(index, { reports, builder, model, dims, vectors })
    onProgress({ stage: 'writing', done: 1, total: 1 })
  } finally {
    if (!options.embedder) await embedder.close()
  }
  return { changed: true, ...ingested }
}

const described = (folder?: string) => describeModel(folder).then(({ id, dims }) => ({ model: id, dims }))

const started = process.argv[1]
if (started && realpathSync(started) === fileURLToPath(import.meta.url))
  process.exitCode = await runCommand(process.argv.slice(2), ingest)
