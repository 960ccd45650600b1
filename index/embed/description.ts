import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { AppError } from '../app-error.ts'

/** The model that comes with the project. */
export const BUNDLED_MODEL = fileURLToPath(new URL('./model', import.meta.url))

const filesSchema = z.object({
  name: z.string(),
  dims: z.int().positive(),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })).min(1),
})

/** `id` changes with any byte of the model: vectors made under another id are not comparable. */
export type ModelDescription = z.infer<typeof filesSchema> & { id: string; folder: string }

/** What a model folder's files.json says of it; reads no other file. Throws `bad-model`. */
export async function describeModel(folder = BUNDLED_MODEL): Promise<ModelDescription> {
  const path = join(folder, 'files.json')
  try {
    const description = filesSchema.parse(JSON.parse(await readFile(path, 'utf8')))
    const digest = createHash('sha256')
      .update(description.files.map((file) => file.sha256).join())
      .digest('hex')
    return { ...description, id: `${description.name}@${digest.slice(0, 12)}`, folder }
  } catch (cause) {
    throw new AppError('bad-model', `${path} does not describe an embedding model. ${RESTORE}`, cause)
  }
}

/** Throws `bad-model` naming the file that is missing or is not, byte for byte, the one described. */
export async function checkModelFiles({ folder, files }: ModelDescription): Promise<void> {
  for (const { path, bytes, sha256 } of files) {
    const file = join(folder, path)
    const content = await readFile(file).catch((cause) => {
      throw new AppError('bad-model', `The embedding model's file ${file} cannot be read. ${RESTORE}`, cause)
    })
    if (content.length !== bytes)
      throw new AppError('bad-model', `${file} has ${content.length} bytes instead of ${bytes}. ${RESTORE}`)
    if (createHash('sha256').update(content).digest('hex') !== sha256)
      throw new AppError('bad-model', `${file} is damaged: its sha256 is not ${sha256}. ${RESTORE}`)
  }
}

const RESTORE = 'Restore it from the repository: git checkout -- index/embed/model'
