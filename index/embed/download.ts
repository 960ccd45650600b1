import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError } from '../app-error.ts'
import { type ChosenModel, MODEL_SETTING } from './chosen.ts'
import { descriptionFile, filesOf, MODEL_FILES } from './description.ts'

const STALL_MS = 30_000 // without a byte
const TOTAL_MS = 30 * 60_000 // the largest models worth using here are about 500 MB
const MB = 1e6

export type DownloadOptions = {
  /** Where the hub is; HF_ENDPOINT, as its own tools call it, or the public one. */
  hub?: string
  stallMs?: number
  totalMs?: number
  /** In megabytes, of the file being downloaded. */
  onProgress?: (progress: { stage: 'downloading'; done: number; total: number }) => void
}

/** The folder of a model, downloaded first where it is one of the hub that is not on this machine. Throws `bad-model`. */
export async function broughtHere({ folder, hub }: ChosenModel, options: DownloadOptions = {}): Promise<string> {
  if (hub !== null && !existsSync(folder)) await downloadModel(hub, folder, options)
  return folder
}

/**
 * Downloads a model of the hub into a folder, which appears only once every file is there. Throws `bad-model` saying why
 * not and what else can be done.
 */
export async function downloadModel(id: string, folder: string, options: DownloadOptions = {}): Promise<void> {
  const { hub = process.env.HF_ENDPOINT || 'https://huggingface.co', totalMs = TOTAL_MS } = options
  const { stallMs = STALL_MS, onProgress = () => {} } = options
  const total = AbortSignal.timeout(totalMs)
  const partial = `${folder}.${process.pid}.tmp`
  try {
    for (const path of MODEL_FILES) {
      const url = `${hub.replace(/\/$/, '')}/${id}/resolve/main/${path}`
      await downloadFile(url, join(partial, path), { stallMs, total, onProgress })
    }
    await writeFile(descriptionFile(partial), `${JSON.stringify(await filesOf(partial, id), null, 2)}\n`)
    await rename(partial, folder)
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError(
      'bad-model',
      `${id} could not be downloaded from ${hub}: ${reasonOf(cause)} ${otherwise(id)}`,
      cause,
    )
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

type Limits = { stallMs: number; total: AbortSignal; onProgress: NonNullable<DownloadOptions['onProgress']> }

async function downloadFile(url: string, file: string, { stallMs, total, onProgress }: Limits): Promise<void> {
  const stalled = new AbortController()
  const giveUp = () => stalled.abort(new Error(`nothing came for ${stallMs / 1000} s.`))
  let timer = setTimeout(giveUp, stallMs)
  try {
    const headers = { 'accept-encoding': 'identity' } // content-length is to be that of the file
    const response = await fetch(url, { headers, signal: AbortSignal.any([stalled.signal, total]) })
    if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}.`)
    const expected = Number(response.headers.get('content-length'))
    await mkdir(dirname(file), { recursive: true })
    const written = await open(file, 'w')
    let got = 0
    try {
      for await (const chunk of response.body) {
        clearTimeout(timer)
        timer = setTimeout(giveUp, stallMs)
        await written.writeFile(chunk)
        got += chunk.length
        if (expected > MB)
          onProgress({ stage: 'downloading', done: Math.floor(got / MB), total: Math.floor(expected / MB) })
      }
    } finally {
      await written.close()
    }
    if (expected > 0 && got !== expected) throw new Error(`${url} gave ${got} of ${expected} bytes.`)
  } finally {
    clearTimeout(timer)
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'it took too long.'
  const cause = error.cause
  return cause instanceof Error
    ? `the hub cannot be reached (${'code' in cause ? cause.code : cause.message}).`
    : error.message
}

const otherwise = (id: string): string =>
  `Check the name and the network; or copy the model's files (${MODEL_FILES.join(', ')}) from another machine and name their folder: ${MODEL_SETTING}=path/to/${id.split('/').at(-1)}. Without the setting the bundled model is used, which needs no network.`
