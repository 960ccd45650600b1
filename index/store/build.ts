import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError } from '../app-error.ts'
import { readNames } from '../language/names.ts'
import type { Figure, Passage, Report } from '../report.ts'
import { NAMES } from './content.ts'
import { fieldsOf } from './fields.ts'
import { sha256, sync, writeWhole } from './files.ts'
import { removeLeftovers, SOURCES, sourcePath } from './folder.ts'
import { MOST_IN_VECTRA } from './limits.ts'
import { MANIFEST, type Manifest, type ReportEntry, readManifest, STORE_FORMAT, sealed } from './manifest.ts'
import { postingFiles } from './posting-files.ts'
import { listPostings } from './postings.ts'
import { type KeyedVector, vectorCache } from './vector-cache.ts'
import { VECTRA, vectorIds, writeVectors } from './vectors.ts'

export type StoreContent = {
  reports: { entry: ReportEntry; report: Report; passages: Passage[]; figures: Figure[]; bytes: Uint8Array }[]
  builder: string
  model: string
  dims: number
  /** Those of each passage, in the order of the reports and their passages. */
  vectors: KeyedVector[][]
}

/**
 * Writes an index into the folder. The manifest, renamed into place last, is what makes it the index: whenever this
 * stops, the folder holds the old index whole or the new one. Only one writer at a time: call within `withLock`.
 * Throws `not-writable`. More vectors than `mostInVectra` are left to be searched as they lie.
 */
export async function buildStore(
  folder: string,
  content: StoreContent,
  mostInVectra = MOST_IN_VECTRA,
): Promise<Manifest> {
  const passages = content.reports.flatMap((report) => report.passages)
  checkIds(passages)
  const build = `build-${Date.now().toString(36)}`
  const manifest = await writeAll(folder, build, content, passages, mostInVectra).catch(async (cause) => {
    await removeUnlessInUse(folder, build)
    throw new AppError(
      'not-writable',
      `The index could not be written to ${folder} (${cause instanceof Error ? cause.message : cause}). Free some space or choose another folder.`,
      cause,
    )
  })
  await removeLeftovers(folder, manifest)
  return manifest
}

async function writeAll(
  folder: string,
  build: string,
  content: StoreContent,
  passages: Passage[],
  mostInVectra: number,
): Promise<Manifest> {
  await keepSources(folder, content)
  const manifest = sealed({
    format: STORE_FORMAT,
    builtAt: new Date().toISOString(),
    builder: content.builder,
    model: content.model,
    dims: content.dims,
    build,
    files: await writeBuild(join(folder, build), content, passages, mostInVectra),
    reports: content.reports.map((report) => report.entry),
  })
  await writeWhole(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

async function writeBuild(
  folder: string,
  content: StoreContent,
  passages: Passage[],
  mostInVectra: number,
): Promise<Manifest['files']> {
  await mkdir(folder)
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const written = new Map<string, Uint8Array>([
    ['reports.json', Buffer.from(JSON.stringify(content.reports.map(({ report }) => report)))],
    ['passages.jsonl', Buffer.from(jsonLines(passages))],
    ['figures.jsonl', Buffer.from(jsonLines(content.reports.flatMap(({ figures }) => figures)))],
    [NAMES, Buffer.from(JSON.stringify(readNames(passages)))],
    ...postingFiles(listPostings(passages.map((passage) => fieldsOf(passage, (id) => byId.get(id))))),
    ...vectorCache(content.vectors, content.dims),
  ])
  for (const [name, bytes] of written) await writeFile(join(folder, name), bytes)
  if (content.vectors.flat().length <= mostInVectra) written.set(VECTRA, await writeVectra(folder, content, passages))
  for (const name of written.keys()) await sync(join(folder, name))
  for (const name of new Set(Array.from(written.keys(), dirname))) await sync(join(folder, name))
  return Object.fromEntries(
    Array.from(written, ([name, bytes]) => [name, { bytes: bytes.length, sha256: sha256(bytes) }]),
  )
}

async function writeVectra(folder: string, { vectors }: StoreContent, passages: Passage[]): Promise<Uint8Array> {
  await mkdir(dirname(join(folder, VECTRA)))
  const ids = vectorIds(
    passages,
    vectors.map((own) => own.length),
  )
  const reports = passages.flatMap(({ report }, place) => (vectors[place] ?? []).map(() => report))
  await writeVectors(
    dirname(join(folder, VECTRA)),
    vectors.flat().map(({ vector }, row) => ({ id: ids[row] ?? '', report: reports[row] ?? '', vector })),
  )
  return readFile(join(folder, VECTRA))
}

/** The files as received, under the name of their content: needed to build the index anew. */
async function keepSources(folder: string, { reports }: StoreContent): Promise<void> {
  await mkdir(join(folder, SOURCES), { recursive: true })
  const kept = new Set(await readdir(join(folder, SOURCES)))
  for (const { entry, bytes } of reports) {
    if (!kept.has(entry.source)) await writeWhole(sourcePath(folder, entry.source), bytes)
  }
}

/** What is half built takes space that may be lacking; it is the index all the same once the manifest names it. */
async function removeUnlessInUse(folder: string, build: string): Promise<void> {
  const manifest = await readManifest(folder).catch(() => null)
  if (manifest?.build !== build) await rm(join(folder, build), { recursive: true, force: true })
}

function checkIds(passages: readonly Passage[]) {
  const seen = new Set<string>()
  for (const { id } of passages) {
    if (seen.has(id))
      throw new AppError('internal', `Two passages have the id ${id}: the index cannot tell them apart.`)
    seen.add(id)
  }
}

const jsonLines = (items: readonly object[]): string => items.map((item) => `${JSON.stringify(item)}\n`).join('')
