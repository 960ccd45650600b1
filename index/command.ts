import { type ParseArgsConfig, parseArgs } from 'node:util'
import { AppError } from './app-error.ts'

/** The arguments of a command. Throws AppError bad-request, with the usage, for one that it does not know. */
export function readArguments<const Config extends ParseArgsConfig>(config: Config, usage: string) {
  try {
    return parseArgs(config)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new AppError('bad-request', `${reason}\n\n${usage}`, cause)
  }
}

/** Runs a command to its end; what it fails with, and output that cannot be written, end it with a message. */
export function runMain(main: () => Promise<void>): void {
  mindOutput()
  main().catch(stopWith)
}

/** Ends a command whose output cannot be written: without a word where the reader has gone, as `head` does. */
export function mindOutput(): void {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit()
    const remedy = 'Free some space, or send it elsewhere.'
    stopWith(new AppError('not-writable', `The output cannot be written (${code}). ${remedy}`))
  })
  process.stderr.on('error', () => {}) // nobody is left to be told
}

/** Ends a command: a state that was foreseen with its one message, anything else with all that is known about it. */
export function stopWith(error: unknown): never {
  console.error(error instanceof AppError && error.code !== 'internal' ? error.message : error)
  process.exit(1)
}
