import { existsSync } from 'node:fs'
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { AppError } from '../app-error.ts'

const held = new Set<string>() // by this process, or being acquired by it

/**
 * Runs `work` while no other process or call writes to the folder; the lock of a process that is gone is taken over.
 * Throws `busy` when another ingestion is at work, `not-writable` when the folder cannot be written to.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = join(resolve(folder), 'lock')
  if (held.has(path)) throw busy(folder, path)
  held.add(path)
  try {
    await makeFolder(resolve(folder)).catch(refuse(folder))
    if (!(await acquire(path).catch(refuse(folder)))) throw busy(folder, path)
    await removeAside(folder)
    return await work().finally(() => rm(path, { force: true }))
  } finally {
    held.delete(path)
  }
}

/** Creates a folder with those above it. Node's own way never ends where a folder takes no new ones, as /proc. */
async function makeFolder(folder: string): Promise<void> {
  const above = dirname(folder)
  await mkdir(folder).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return
    if (error.code !== 'ENOENT' || existsSync(above)) throw error
    await makeFolder(above)
    await makeFolder(folder)
  })
}

/** Creates the lock with its content in one step, so that nobody sees it empty. */
async function acquire(path: string): Promise<boolean> {
  const own = `${path}.${process.pid}`
  try {
    await writeFile(own, String(process.pid))
    if (await linked(own, path)) return true
    await removeStale(path)
    return await linked(own, path)
  } finally {
    await rm(own, { force: true })
  }
}

/** Moves a lock away to look at it: of several that find it stale, one moves it, and a live one is put back. */
async function removeStale(path: string): Promise<void> {
  const content = await readFile(path, 'utf8').catch(() => null)
  if (content === null || isAlive(content)) return // where it is gone, the next may already be another's
  const aside = `${path}.${process.pid}.stale`
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  )
  if (!moved) return
  if (isAlive(await readFile(aside, 'utf8'))) await linked(aside, path)
  await rm(aside, { force: true })
}

/** Removes what processes that are gone left beside the lock while they looked at it. */
async function removeAside(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^lock\.(\d+)(?:\.stale)?$/.exec(name)?.[1]
    if (pid && !isAlive(pid)) await rm(join(folder, name), { force: true })
  }
}

/** Whether another process holds a lock; one with this process's own id was left by an earlier process. */
function isAlive(content: string): boolean {
  const pid = Number(content)
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const linked = (from: string, to: string): Promise<boolean> =>
  link(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false
      throw error
    },
  )

const busy = (folder: string, path: string): AppError =>
  new AppError(
    'busy',
    `Another ingestion is writing to ${folder}. Wait until it is done; if none is running, delete ${path}`,
  )

const refuse =
  (folder: string) =>
  (cause: NodeJS.ErrnoException): never => {
    throw new AppError(
      'not-writable',
      `The index folder ${folder} cannot be written to (${cause.code}). Choose another with --index or LANKUI_INDEX.`,
      cause,
    )
  }
