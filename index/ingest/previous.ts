import { readFile } from 'node:fs/promises'
import { AppError } from '../app-error.ts'
import type { ReportFacts } from '../parse/parsed-report.ts'
import { readBuilt, sha256 } from '../store/files.ts'
import { sourcePath } from '../store/folder.ts'
import { type Manifest, type ReportEntry, readManifest } from '../store/manifest.ts'

/** The index before an ingestion. */
export type Previous = {
  manifest: Manifest
  /** Whether every file is as it was written. */
  isWhole: boolean
}

/**
 * The index before, its files held against its manifest and not read further. Null where there is none, or with `force`
 * where it cannot be used at all. Throws `bad-index` without `force`.
 */
export async function readPrevious(folder: string, force: boolean): Promise<Previous | null> {
  const manifest = await readManifest(folder).catch((error) => {
    if (error instanceof AppError && (error.code === 'no-index' || force)) return null
    throw error
  })
  return manifest && { manifest, isWhole: !force && (await isAsWritten(folder, manifest)) }
}

async function isAsWritten(folder: string, manifest: Manifest): Promise<boolean> {
  try {
    for (const name of Object.keys(manifest.files)) await readBuilt(folder, manifest, name)
    return true
  } catch (error) {
    if (error instanceof AppError && error.code === 'bad-index') return false
    throw error
  }
}

/** The report that was made of a file with this content and these facts. */
export const madeOf = ({ manifest }: Previous, sha256: string, facts: ReportFacts): ReportEntry | undefined =>
  manifest.reports.find((entry) => entry.sha256 === sha256 && JSON.stringify(entry.facts) === JSON.stringify(facts))

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
