import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { AppError } from '../app-error.ts'

const held = new Set<string>() // a lock with this process's id that is not here was left by an earlier one

/**
 * Runs `work` while no other process or call writes to the folder; the lock of a process that is gone is taken over.
 * Throws `busy` when another ingestion is at work, `not-writable` when the folder cannot be written to.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = join(resolve(folder), 'lock')
  await mkdir(folder, { recursive: true }).catch(refuse(folder))
  if (!(await acquire(path).catch(refuse(folder))))
    throw new AppError(
      'busy',
      `Another ingestion is writing to ${folder}. Wait until it is done; if none is running, delete ${path}`,
    )
  held.add(path)
  try {
    return await work()
  } finally {
    held.delete(path)
    await rm(path, { force: true })
  }
}

/** Creates the lock with its content in one step, so that nobody sees it empty. */
async function acquire(path: string): Promise<boolean> {
  const own = `${path}.${process.pid}.${held.size}`
  await writeFile(own, String(process.pid))
  try {
    if (await linked(own, path)) return true
    await removeStale(path)
    return await linked(own, path)
  } finally {
    await rm(own, { force: true })
  }
}

/** Moves a lock away to look at it: of several that find it stale, one moves it, and a live one is put back. */
async function removeStale(path: string): Promise<void> {
  if (isAlive(path, await readFile(path, 'utf8').catch(() => ''))) return
  const aside = `${path}.${process.pid}.stale`
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  )
  if (!moved) return
  if (isAlive(path, await readFile(aside, 'utf8'))) await linked(aside, path)
  await rm(aside, { force: true })
}

function isAlive(path: string, content: string): boolean {
  const pid = Number(content)
  if (!Number.isInteger(pid) || pid <= 0) return false
  if (pid === process.pid) return held.has(path)
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

const refuse =
  (folder: string) =>
  (cause: NodeJS.ErrnoException): never => {
    throw new AppError(
      'not-writable',
      `The index folder ${folder} cannot be written to (${cause.code}). Choose another with --index or LANKUI_INDEX.`,
      cause,
    )
  }
