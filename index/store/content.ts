import { join } from 'node:path'
import * as z from 'zod'
import { AppError } from '../app-error.ts'
import { type Name, nameSchema } from '../language/names.ts'
import { figureSchema, passageSchema, reportSchema } from '../report.ts'
import { readBuilt } from './files.ts'
import { type Manifest, REBUILD } from './manifest.ts'

/** The names that the reports introduce: finding them takes all passages, so they are found once. */
export const NAMES = 'names.json'

/** Reports, passages and figures of a build, checked against the manifest and the schemas. Throws `bad-index`. */
export async function readContent(folder: string, manifest: Manifest) {
  return {
    reports: await read(folder, manifest, 'reports.json', (bytes) => z.array(reportSchema).parse(parsed(bytes))),
    passages: await read(folder, manifest, 'passages.jsonl', (bytes) => parsedLines(bytes, passageSchema)),
    figures: await read(folder, manifest, 'figures.jsonl', (bytes) => parsedLines(bytes, figureSchema)),
  }
}

export const readNamesOf = (folder: string, manifest: Manifest): Promise<Name[]> =>
  read(folder, manifest, NAMES, (bytes) => z.array(nameSchema).parse(parsed(bytes)))

async function read<T>(folder: string, manifest: Manifest, name: string, parse: (bytes: Buffer) => T): Promise<T> {
  const bytes = await readBuilt(folder, manifest, name)
  try {
    return parse(bytes)
  } catch (cause) {
    throw new AppError(
      'bad-index',
      `${join(folder, manifest.build, name)} is not what this version writes. ${REBUILD}`,
      cause,
    )
  }
}

const parsed = (bytes: Buffer): unknown => JSON.parse(bytes.toString('utf8'))

/** One item a line, a line at a time: all together may be longer than a string can be. */
function parsedLines<T>(bytes: Buffer, schema: z.ZodType<T>): T[] {
  const items: T[] = []
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start)
    items.push(schema.parse(JSON.parse(bytes.toString('utf8', start, end < 0 ? bytes.length : end))))
    start = end < 0 ? bytes.length : end + 1
  }
  return items
}
