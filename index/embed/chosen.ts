import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { AppError } from '../app-error.ts'
import { BUNDLED_MODEL } from './description.ts'

export const MODEL_SETTING = 'LANKUI_EMBEDDING_MODEL'

/** Where a model lies, or will once it is downloaded: `hub` is its id there, null for a folder. */
export type ChosenModel = { folder: string; hub: string | null }

/**
 * The model that the setting names: a folder that exists, or a hub id such as Xenova/multilingual-e5-small, kept in the
 * user's cache; the bundled one without a setting. Throws `bad-config`.
 */
export function chosenModel(setting: string | undefined): ChosenModel {
  const name = setting?.trim()
  if (!name) return { folder: BUNDLED_MODEL, hub: null }
  if (existsSync(name)) return { folder: resolve(name), hub: null }
  if (/^[\w-][\w.-]*\/[\w-][\w.-]*$/.test(name)) return { folder: join(cache(), name), hub: name }
  throw new AppError(
    'bad-config',
    `${MODEL_SETTING} is "${name}": there is no such folder, and a model of the hub is named like Xenova/multilingual-e5-small.`,
  )
}

const cache = (): string => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'lankui', 'models')

/** The folder of the model that the setting names. Throws `bad-config`, and `bad-model` while it is not downloaded. */
export function folderOfChosen(setting: string | undefined): string {
  const { folder, hub } = chosenModel(setting)
  if (hub === null || existsSync(folder)) return folder
  throw new AppError(
    'bad-model',
    `The embedding model ${hub} is not on this machine yet. Download it with: npm run model -- ${hub}`,
  )
}
