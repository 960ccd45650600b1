import { readFile } from 'node:fs/promises'
import { AppError } from '../app-error.ts'
import type { Figure, Passage, Report } from '../report.ts'
import { sourcePath } from '../store/build.ts'
import { readContent } from '../store/content.ts'
import { readBuilt, sha256 } from '../store/files.ts'
import { type Manifest, type ReportEntry, readManifest } from '../store/manifest.ts'
import { readVectorCache } from '../store/vector-cache.ts'

/** What an ingestion can take over from the index before it. */
export type Previous = {
  manifest: Manifest
  /** Whether every file is as it was written. */
  isWhole: boolean
  reports: ReadonlyMap<string, { report: Report; passages: Passage[]; figures: Figure[] }>
  vectors: ReadonlyMap<string, readonly number[]>
}

/**
 * The index before, as far as it is sound: what is damaged is left out, to be made anew from the sources. Null where
 * there is none, or with `force` where it cannot be used at all. Throws `bad-index` without `force`.
 */
export async function readPrevious(folder: string, force: boolean): Promise<Previous | null> {
  const manifest = await readManifest(folder).catch((error) => {
    if (error instanceof AppError && (error.code === 'no-index' || force)) return null
    throw error
  })
  if (!manifest) return null
  const nothing = { manifest, isWhole: false, reports: new Map(), vectors: new Map() }
  if (force) return nothing
  try {
    const { reports, passages, figures } = await readContent(folder, manifest)
    for (const name of Object.keys(manifest.files)) await readBuilt(folder, manifest, name)
    const of = <T extends { report: string }>(items: T[], id: string) => items.filter(({ report }) => report === id)
    return {
      manifest,
      isWhole: true,
      reports: new Map(
        reports.map((report) => [
          report.id,
          { report, passages: of(passages, report.id), figures: of(figures, report.id) },
        ]),
      ),
      vectors: await readVectorCache(folder, manifest),
    }
  } catch (error) {
    if (error instanceof AppError && error.code === 'bad-index') return nothing
    throw error
  }
}

/** A report's file as it was received. Throws `bad-index` where it is not kept as it was. */
export async function readSourceOf(folder: string, entry: ReportEntry): Promise<Uint8Array> {
  const path = sourcePath(folder, entry.source)
  const bytes = await readFile(path).catch(() => null)
  if (bytes && sha256(bytes) === entry.sha256) return bytes
  throw new AppError(
    'bad-index',
    `${path} is missing or damaged. Ingest ${entry.facts.file} (${entry.title}) again from its file.`,
  )
}
