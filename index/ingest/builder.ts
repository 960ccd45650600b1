import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sha256 } from '../store/files.ts'

const INDEX_CODE = fileURLToPath(new URL('..', import.meta.url))

/**
 * Identifies the code that reads reports, by its content: an index built by other code is built anew, so that a better
 * parser never leaves old passages behind.
 */
export async function builderId(): Promise<string> {
  const entries = await readdir(INDEX_CODE, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  const parts = await Promise.all(paths.map(async (path) => relative(INDEX_CODE, path) + sha256(await readFile(path))))
  return sha256(parts.join('\n')).slice(0, 16)
}
