import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from './manifest.ts'

export const SOURCES = 'sources'

/** Where an index keeps a report's file as it was received. */
export const sourcePath = (folder: string, source: string): string => join(folder, SOURCES, source)

/** Deletes what killed ingestions left, builds before this one, and the sources of reports that were replaced. */
export async function removeLeftovers(folder: string, manifest: Manifest): Promise<void> {
  const sources = new Set(manifest.reports.map(({ source }) => source))
  const old = (await readdir(folder)).filter(
    (name) => (name.startsWith('build-') && name !== manifest.build) || name.endsWith('.tmp'),
  )
  const orphans = (await readdir(join(folder, SOURCES))).filter((name) => !sources.has(name))
  const paths = [...old, ...orphans.map((name) => join(SOURCES, name))]
  for (const path of paths) await rm(join(folder, path), { recursive: true, force: true })
}
