import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { AppError } from '../app-error.ts'
import { printed } from '../printed.ts'

/** Changes whenever the files of a built index mean something else. */
export const STORE_FORMAT = 2
const UNSEALED_FORMAT = 1 // of earlier versions: read, so that its reports can be brought up to date

const fileSchema = z.object({ bytes: z.int(), sha256: z.string() })

const shown = z.string().transform(printed)

export const factsSchema = z.object({
  file: shown,
  id: shown.optional(),
  symbol: shown.nullable().optional(),
  title: shown.optional(),
  lang: z.enum(['zh', 'en']).optional(),
  session: shown.optional(),
  date: shown.optional(),
  period: shown.optional(),
})

/** One ingested report: where it came from and what was understood of it. */
const entrySchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Of the bytes as received, kept under `sources/`. */
  sha256: z.string(),
  source: z.string(),
  facts: factsSchema,
  counts: z.record(z.string(), z.int()),
  unknown: z.object({ total: z.int(), first: z.array(z.string()) }),
})
export type ReportEntry = z.infer<typeof entrySchema>

const manifestSchema = z.object({
  format: z.literal([UNSEALED_FORMAT, STORE_FORMAT]),
  builtAt: z.iso.datetime(),
  /** Which code read the reports; another one may read them differently. */
  builder: z.string(),
  model: z.string(),
  dims: z.int().positive(),
  /** The folder beside the manifest that holds the files. */
  build: z.string(),
  files: z.record(z.string(), fileSchema),
  reports: z.array(entrySchema),
  /** Of all the rest, so that no edit goes unseen. */
  sha256: z.string().optional(),
})
export type Manifest = z.infer<typeof manifestSchema>

/** What to do about an index that cannot be used. */
export const REBUILD = 'Build it anew with: npm run ingest -- --force'

export const MANIFEST = 'manifest.json'

/** The manifest of an index folder. Throws `no-index` where there is none and `bad-index` where it cannot be used. */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, MANIFEST)
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT')
      throw new AppError('no-index', `There is no index in ${folder}. Build it with: npm run ingest`, cause)
    throw new AppError(
      'bad-index',
      `${path} cannot be read (${cause.code}). Check the folder and its permissions.`,
      cause,
    )
  })
  const content = parseJson(text)
  const { format } = z.object({ format: z.unknown() }).catch({ format: undefined }).parse(content)
  if (typeof format === 'number' && format !== STORE_FORMAT && format !== UNSEALED_FORMAT)
    throw new AppError(
      'bad-index',
      `The index in ${folder} has format ${format}; this version reads format ${STORE_FORMAT}. ${REBUILD}`,
    )
  const parsed = manifestSchema.safeParse(content)
  if (!parsed.success) throw new AppError('bad-index', `${path} is damaged. ${REBUILD}`, parsed.error)
  const manifest = parsed.data
  if (manifest.format === STORE_FORMAT && manifest.sha256 !== sealed(manifest).sha256)
    throw new AppError('bad-index', `${path} is damaged: it is not what was written. ${REBUILD}`)
  return manifest
}

/** What `read` makes of the build that is the index; anew where an ingestion puts another in its place meanwhile. */
export async function readBuild<Read>(folder: string, read: (manifest: Manifest) => Promise<Read>): Promise<Read> {
  const manifest = await readManifest(folder)
  try {
    return await read(manifest)
  } catch (error) {
    if ((await readManifest(folder)).build === manifest.build) throw error
    return readBuild(folder, read)
  }
}

/** The manifest with the checksum of its content. */
export function sealed(manifest: Omit<Manifest, 'sha256'>): Manifest {
  const content = manifestSchema.omit({ sha256: true }).parse(manifest) // in one order, whatever the order it came in
  const sha256 = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  return { ...content, sha256 }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
