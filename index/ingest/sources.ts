import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { AppError } from '../app-error.ts'
import type { ReportFacts } from '../parse/parsed-report.ts'
import { printed } from '../printed.ts'
import { isReadable } from '../read/read.ts'
import { sha256 } from '../store/files.ts'
import { sourcePath } from '../store/folder.ts'
import { factsSchema } from '../store/manifest.ts'

/** The reports that come with the project. */
export const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

const MAX_FILE_BYTES = 50 * 1024 * 1024 // a long report with pictures; more is a mistake or an attack
const FACTS_FILE = 'reports.json'

/** A file to ingest, with what the reports.json beside it says of it. */
export type Source = { path: string; bytes: Uint8Array; sha256: string; facts: ReportFacts }

/** Reads the files; without any, the seeds. Throws `bad-file` or `too-large` naming the first that cannot be taken. */
export async function readSources(files: readonly string[]): Promise<Source[]> {
  const paths = files.length > 0 ? files : await seeds()
  return Promise.all([...new Set(paths)].map(readSource))
}

/** The files that an index folder keeps of its reports, but those among the `given` ones; what its manifest said of them is lost. */
export async function readKeptSources(index: string, given: readonly Source[]): Promise<Source[]> {
  const names = await readdir(sourcePath(index, '')).catch(() => [])
  const kept = await Promise.all(readableOf(sourcePath(index, ''), names).map(readSource))
  return kept.filter(({ sha256 }) => given.every((source) => source.sha256 !== sha256))
}

async function seeds(): Promise<string[]> {
  const names = await readdir(SEEDS).catch((cause) => {
    throw new AppError(
      'bad-file',
      `The folder of seeds ${SEEDS} cannot be read. Restore it: git checkout -- seeds`,
      cause,
    )
  })
  return readableOf(SEEDS, names)
}

const readableOf = (folder: string, names: readonly string[]): string[] =>
  names
    .filter(isReadable)
    .sort()
    .map((name) => join(folder, name))

async function readSource(path: string): Promise<Source> {
  const found = await stat(path).catch((cause) => {
    throw new AppError('bad-file', `${path} does not exist or cannot be reached. Check the path.`, cause)
  })
  if (!found.isFile()) throw new AppError('bad-file', `${path} is not a file. Name the files in it one by one.`)
  checkSize(path, found.size)
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new AppError('bad-file', `${path} cannot be read (${cause.code}). Check its permissions.`, cause)
  })
  return { path, bytes, sha256: sha256(bytes), facts: await factsOf(path) }
}

function checkSize(path: string, size: number) {
  if (size <= MAX_FILE_BYTES) return
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
  throw new AppError(
    'too-large',
    `${path} has ${megabytes(size)} MB; at most ${megabytes(MAX_FILE_BYTES)} MB can be taken.`,
  )
}

async function factsOf(path: string): Promise<ReportFacts> {
  const file = printed(basename(path))
  const factsPath = join(dirname(path), FACTS_FILE)
  const text = await readFile(factsPath, 'utf8').catch(() => null)
  if (text === null) return { file }
  const parsed = z.array(factsSchema.strict()).safeParse(parseJson(text))
  if (!parsed.success) throw new AppError('bad-file', `${factsPath}: ${z.prettifyError(parsed.error)}`, parsed.error)
  return parsed.data.find((facts) => facts.file === file) ?? { file }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return String(error)
  }
}
