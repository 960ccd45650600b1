import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runMain } from './command.ts'
import { describeModel } from './embed/description.ts'
import { builderId } from './ingest/builder.ts'
import { runCommand } from './ingest/command.ts'
import type { Ingested, IngestOptions, Made } from './ingest/ingested.ts'
import { madeOf, type Previous, readPrevious, readSourceOf } from './ingest/previous.ts'
import { readKeptSources, readSources, type Source } from './ingest/sources.ts'
import { removeLeftovers } from './store/folder.ts'
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
  const made = { builder, model, dims }
  if (previous && (await isUpToDate(index, sources, previous, made))) {
    onProgress({ stage: 'reading', done: sources.length, total: sources.length })
    await removeLeftovers(index, previous.manifest)
    return { changed: false, reports: previous.manifest.reports.map((entry) => ({ ...entry, state: 'unchanged' })) }
  }
  // loaded only here: understanding reports takes much that finding them unchanged does not
  const { rebuild } = await import('./ingest/rebuild.ts')
  return rebuild(sources, previous, made, options)
}

/** Whether the index is whole and what it would become; what it keeps of its reports is read. Throws `bad-index`. */
async function isUpToDate(index: string, sources: Source[], previous: Previous, made: Made): Promise<boolean> {
  const { manifest, isWhole } = previous
  const isSame =
    isWhole &&
    manifest.builder === made.builder &&
    manifest.model === made.model &&
    sources.every(({ sha256, facts }) => madeOf(previous, sha256, facts))
  if (!isSame) return false
  const given = new Set(sources.map(({ sha256 }) => sha256))
  for (const entry of manifest.reports) if (!given.has(entry.sha256)) await readSourceOf(index, entry)
  return true
}

const described = (folder?: string) => describeModel(folder).then(({ id, dims }) => ({ model: id, dims }))

const started = process.argv[1]
if (started && realpathSync(started) === fileURLToPath(import.meta.url))
  runMain(async () => {
    process.exitCode = await runCommand(process.argv.slice(2), ingest)
  })
