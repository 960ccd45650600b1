import { type ParseArgsConfig, parseArgs } from 'node:util'
import { AppError } from '../index/app-error.ts'
import { mindOutput, stopWith } from '../index/command.ts'

/** The options of a command as given; one that it does not know ends it, saying so. */
export function optionsOf<const Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  mindOutput()
  try {
    return parseArgs({ options }).values
  } catch (cause) {
    const known = Object.keys(options).map((name) => `--${name}`)
    stopWith(new AppError('bad-request', `${(cause as Error).message}\nThe options: ${known.join(', ')}`, cause))
  }
}

/** A whole number of at least one, or the command ends, saying which option needs it. */
export function countOf(name: string, given: string): number {
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given)
  stopWith(new AppError('bad-request', `--${name} is "${given}": give a whole number from 1 up.`))
}
