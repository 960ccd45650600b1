import { createHash } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError } from '../app-error.ts'
import { type Manifest, REBUILD } from './manifest.ts'

/** Lower-case hex. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Forces a file's or folder's content to the disk. */
export async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes a file so that, whenever the machine stops, its path holds the old content or the new, never a part. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`
  try {
    const handle = await open(beside, 'w')
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  await sync(dirname(path))
}

/** A file of a build, known to be the one that was written. Throws `bad-index` naming it otherwise. */
export async function readBuilt(folder: string, manifest: Manifest, name: string): Promise<Buffer> {
  const path = join(folder, manifest.build, name)
  const described = manifest.files[name]
  const content = await readFile(path).catch((cause) => {
    throw new AppError('bad-index', `${path} is missing from the index. ${REBUILD}`, cause)
  })
  if (content.length !== described?.bytes || sha256(content) !== described.sha256)
    throw new AppError('bad-index', `${path} is damaged: it is not what was written. ${REBUILD}`)
  return content
}
