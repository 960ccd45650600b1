import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { AppError } from '../index/app-error.ts'
import { type Feedback, feedbackSchema } from './schema/feedback.ts'

/** Beside the manifest, outside every build: an ingestion never touches it. */
const FEEDBACK = 'feedback.jsonl'
const MAX_FILE_BYTES = 32 * 1024 * 1024 // some ten thousand answers; a page gone wild does not fill the disk

const keptSchema = feedbackSchema.extend({ at: z.iso.datetime() })
/** Feedback with the time it was given. */
export type KeptFeedback = z.infer<typeof keptSchema>

/** Adds feedback to that of an index folder. Throws `too-large` when the file is full and `not-writable`. */
export async function keepFeedback(indexDir: string, feedback: Feedback, at = new Date()): Promise<void> {
  const path = join(indexDir, FEEDBACK)
  const line = `${JSON.stringify({ at: at.toISOString(), ...feedback } satisfies KeptFeedback)}\n`
  try {
    await mkdir(indexDir, { recursive: true })
    const file = await open(path, 'a+')
    try {
      const { size } = await file.stat()
      if (size + Buffer.byteLength(line) > MAX_FILE_BYTES)
        throw new AppError('too-large', `${path} is full (${MAX_FILE_BYTES / 1024 ** 2} MB). Move it elsewhere.`)
      await file.appendFile((await endsInLine(file, size)) ? line : `\n${line}`)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError('not-writable', `${path} cannot be written to. Check the folder and its permissions.`, cause)
  }
}

/** False after a line that was cut off: the next one then begins a line of its own. */
async function endsInLine(file: Awaited<ReturnType<typeof open>>, size: number): Promise<boolean> {
  if (size === 0) return true
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1)
  return buffer.toString() === '\n'
}

/** The feedback kept in an index folder, in the order it came, and how many lines of it cannot be read. Throws `bad-index`. */
export async function readFeedback(indexDir: string): Promise<{ feedback: KeptFeedback[]; unreadable: number }> {
  const path = join(indexDir, FEEDBACK)
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return ''
    throw new AppError(
      'bad-index',
      `${path} cannot be read (${cause.code}). Check the folder and its permissions.`,
      cause,
    )
  })
  const lines = text.split('\n').filter((line) => line !== '')
  const feedback = lines.flatMap((line) => readLine(line) ?? [])
  return { feedback, unreadable: lines.length - feedback.length }
}

function readLine(line: string): KeptFeedback | null {
  try {
    return keptSchema.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}
