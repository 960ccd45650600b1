import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { AppError } from '../app-error.ts'
import { type Profile, profileOf } from './profiles.ts'

/** The model that comes with the project. */
export const BUNDLED_MODEL = fileURLToPath(new URL('./model', import.meta.url))

/** Of a model folder as transformers.js reads it, what must be there. */
export const MODEL_FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model_quantized.onnx']
const DESCRIPTION = 'files.json'

const filesSchema = z.object({
  name: z.string(),
  dims: z.int().positive(),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })).min(1),
})
type Files = z.infer<typeof filesSchema>

/** `id` changes with any byte of the model: vectors made under another id are not comparable. */
export type ModelDescription = Files & { id: string; folder: string; profile: Profile }

/**
 * What a model folder's files.json says of it, reading no other file; a folder without one, such as a copy of a hub
 * model, is described by its files. Throws `bad-model`.
 */
export async function describeModel(folder = BUNDLED_MODEL): Promise<ModelDescription> {
  const written = await readFile(join(folder, DESCRIPTION), 'utf8').catch(() => null)
  const files = written === null ? await filesOf(folder, basename(folder)) : parseFiles(written, folder)
  const digest = sha256(files.files.map((file) => file.sha256).join())
  return { ...files, id: `${files.name}@${digest.slice(0, 12)}`, folder, profile: profileOf(files.name) }
}

function parseFiles(text: string, folder: string): Files {
  try {
    return filesSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new AppError(
      'bad-model',
      `${join(folder, DESCRIPTION)} does not describe an embedding model. ${RESTORE}`,
      cause,
    )
  }
}

/** The description of a model's files as they are, under a name. Throws `bad-model` naming the file that is missing. */
export async function filesOf(folder: string, name: string): Promise<Files> {
  const contents = await Promise.all(
    MODEL_FILES.map(async (path) => {
      const content = await readFile(join(folder, path)).catch((cause) => {
        throw new AppError(
          'bad-model',
          `${folder} is no embedding model: ${path} cannot be read. A model folder holds ${MODEL_FILES.join(', ')}.`,
          cause,
        )
      })
      return { path, content }
    }),
  )
  const [config] = contents
  return {
    name,
    dims: dimsOf(config?.content.toString('utf8') ?? '', folder),
    files: contents.map(({ path, content }) => ({ path, bytes: content.length, sha256: sha256(content) })),
  }
}

function dimsOf(config: string, folder: string): number {
  try {
    return z.object({ hidden_size: z.int().positive() }).parse(JSON.parse(config)).hidden_size
  } catch (cause) {
    throw new AppError(
      'bad-model',
      `${join(folder, 'config.json')} does not give the size of the vectors (hidden_size).`,
      cause,
    )
  }
}

/** Throws `bad-model` naming the file that is missing or is not, byte for byte, the one described. */
export async function checkModelFiles({ folder, files }: ModelDescription): Promise<void> {
  for (const { path, bytes, sha256: expected } of files) {
    const file = join(folder, path)
    const content = await readFile(file).catch((cause) => {
      throw new AppError('bad-model', `The embedding model's file ${file} cannot be read. ${RESTORE}`, cause)
    })
    if (content.length !== bytes)
      throw new AppError('bad-model', `${file} has ${content.length} bytes instead of ${bytes}. ${RESTORE}`)
    if (sha256(content) !== expected)
      throw new AppError('bad-model', `${file} is damaged: its sha256 is not ${expected}. ${RESTORE}`)
  }
}

/** Where a downloaded model's description is written. */
export const descriptionFile = (folder: string): string => join(folder, DESCRIPTION)

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

const RESTORE =
  'Restore it: git checkout -- index/embed/model for the bundled model; remove the folder of a downloaded one and run npm run ingest again.'
