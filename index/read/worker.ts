import { parentPort, workerData } from 'node:worker_threads'
import { AppError, type AppErrorCode } from '../app-error.ts'
import type { SourceDocument } from './document.ts'
import { readDocument } from './read.ts'

export type ToRead = { path: string; bytes: Uint8Array }
export type WasRead = { document: SourceDocument } | { code: AppErrorCode; message: string }

const { path, bytes }: ToRead = workerData

async function read(): Promise<WasRead> {
  try {
    return { document: await readDocument(path, bytes) }
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, message: error.message }
    throw error
  }
}

parentPort?.postMessage(await read())
