import type { MessagePort } from 'node:worker_threads'
import { AppError } from '../app-error.ts'
import { type AskModel, askingOver } from './asking.ts'
import { checkModelFiles, describeModel, type ModelDescription } from './description.ts'
import type { Embedder, Line } from './embedder.ts'
import { embeddingThread } from './thread.ts'

const LOAD_TIMEOUT_MS = 20_000 // loading takes 0.3 s; more than this is a machine that will not get there
const BATCH = 16 // padded to its longest text: small batches waste less and let a question in between

/** Without one, a text says nothing that could be embedded. */
const LETTER = /[\p{L}\p{N}]/u

export type EmbedderOptions = { folder?: string | undefined; loadTimeoutMs?: number }

/**
 * The model of a folder, by default the bundled one, in a thread of its own. Resolves once the model's files are known to be whole, while the model still
 * loads; what is asked meanwhile waits. A text without a letter or digit gets a zero vector. Throws `bad-model`.
 */
export async function openEmbedder({
  folder,
  loadTimeoutMs = LOAD_TIMEOUT_MS,
}: EmbedderOptions = {}): Promise<Embedder> {
  const model = await describeModel(folder)
  await checkModelFiles(model)
  const loaded = within(loadTimeoutMs, embeddingThread().ask({ ...modelOf(model), texts: [] }))
  loaded.catch(() => {}) // told to whoever embeds
  const ask: AskModel = async (request) => {
    await loaded
    return embeddingThread().ask(request)
  }
  return embedderAsking(model, ask, () => embeddingThread().line())
}

/** The embedder that gave the line, for the thread that it was given to. Once the line's port closes it rejects. */
export function embedderOver({ model, port }: Line): Embedder {
  const { ask, line, end } = askingOver(port)
  port.on('close', () => end('its thread ended'))
  return embedderAsking(model, ask, line)
}

const modelOf = ({ folder, dims, profile }: ModelDescription) => ({ folder, dims, pooling: profile.pooling })

function embedderAsking(model: ModelDescription, ask: AskModel, port: () => MessagePort): Embedder {
  const { dims, profile } = model
  let isClosed = false

  const embedBatch = async (texts: readonly string[]): Promise<Float32Array[]> => {
    const numbers = isClosed ? null : await ask({ ...modelOf(model), texts })
    if (!numbers || isClosed) throw new AppError('bad-model', 'The embedder was closed.')
    return texts.map((_, i) => numbers.subarray(i * dims, (i + 1) * dims))
  }

  return {
    model: model.id,
    dims,
    async embed(texts, use) {
      const vectors: Float32Array[] = []
      const told = texts.map((text) => (LETTER.test(text) ? profile[use] + text : ''))
      for (let at = 0; at < told.length; at += BATCH) vectors.push(...(await embedBatch(told.slice(at, at + BATCH))))
      return vectors
    },
    line: () => ({ model, port: port() }),
    async close() {
      isClosed = true
    },
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const message = `The embedding model did not load within ${milliseconds / 1000} s. Restart, or free memory and processors.`
    timer = setTimeout(() => reject(new AppError('bad-model', message)), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
