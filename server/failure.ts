import { AppError } from '../index/app-error.ts'

/** Ends a command: a state that was foreseen with its one message, anything else with all that is known about it. */
export function stopWith(error: unknown): never {
  console.error(error instanceof AppError && error.code !== 'internal' ? error.message : error)
  process.exit(1)
}
