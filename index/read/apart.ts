import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError } from '../app-error.ts'
import type { SourceDocument } from './document.ts'
import { isReadable, readDocument } from './read.ts'
import type { ToRead, WasRead } from './worker.ts'

export type Limits = { milliseconds: number; megabytes: number }

// 3,000 pages of PDF take some two minutes on a slow machine; memory is that of what is read, without the file itself
const LIMITS: Limits = { milliseconds: 5 * 60_000, megabytes: 2048 }

/**
 * Reads a file's bytes as `readDocument` does, but in a thread that is ended where it takes too long or too much memory:
 * whatever a file makes a library do, reading it comes to an end. Plain text needs no thread.
 * Throws `bad-file` or `too-large` naming the file.
 */
export async function readApart(path: string, bytes: Uint8Array, limits: Limits = LIMITS): Promise<SourceDocument> {
  if (/^\.te?xt$/i.test(extname(path)) || !isReadable(path)) return readDocument(path, bytes)
  const thread = new Worker(new URL('./worker.mjs', import.meta.url), {
    execArgv: [],
    workerData: { path, bytes } satisfies ToRead,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  })
  const tooLarge = (what: string) =>
    new AppError(
      'too-large',
      `${path}: reading it takes more than ${what}. Split it into smaller files, or save it anew.`,
    )
  let timer: NodeJS.Timeout | undefined
  try {
    const read = await new Promise<WasRead>((resolve, reject) => {
      timer = setTimeout(() => reject(tooLarge(`${limits.milliseconds / 1000} seconds`)), limits.milliseconds)
      thread.once('message', resolve)
      thread.once('error', (error: NodeJS.ErrnoException) => {
        const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        reject(isMemory ? tooLarge(`${limits.megabytes} MB of memory`) : broken(path, error))
      })
      thread.once('exit', (code) => reject(broken(path, `its thread ended with code ${code}`)))
    })
    if ('document' in read) return read.document
    throw new AppError(read.code, read.message)
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}

const broken = (path: string, reason: unknown) =>
  new AppError('bad-file', `${path}: it cannot be read as such a file (${reason}). Save it anew and try again.`, reason)
