import { AppError } from '../app-error.ts'
import { MODEL_SETTING } from '../embed/chosen.ts'

const BUNDLED = /^lankui-/

/** Whether an index made with one model may be brought up to another unasked: from one bundled version to the next. */
export const isFollowedBy = (made: string, used: string): boolean =>
  made === used || (BUNDLED.test(made) && BUNDLED.test(used))

/** An index asked with another model than it was made with: says how to ask it as it is, and how to make it anew. */
export function otherModel(folder: string, made: string, used: string): AppError {
  return new AppError(
    'bad-index',
    `The index in ${folder} was made with the embedding model ${made}, not with ${used}, and their vectors cannot be compared. ` +
      `Keep to its model (${settingFor(made)}), or embed its reports anew with (${settingFor(used)}): npm run ingest -- --force`,
  )
}

/** How a model is chosen, from its id `name@digest`. */
function settingFor(id: string): string {
  const name = id.replace(/@[^@]*$/, '')
  if (BUNDLED.test(name)) return `leave ${MODEL_SETTING} unset`
  return name.includes('/') ? `${MODEL_SETTING}=${name}` : `${MODEL_SETTING} names the folder of ${name}`
}
