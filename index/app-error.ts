import { printed } from './printed.ts'

export type AppErrorCode =
  | 'bad-config'
  | 'bad-file'
  | 'bad-index'
  | 'no-index'
  | 'bad-model'
  | 'bad-request'
  | 'not-found'
  | 'too-large'
  | 'busy'
  | 'port-taken'
  | 'not-writable'
  | 'internal'

/** A broken state. The message says what is wrong, which value, and what to do; users see it as it stands. */
export class AppError extends Error {
  readonly code: AppErrorCode

  constructor(code: AppErrorCode, message: string, cause?: unknown) {
    super(printed(message), { cause }) // it may name a file, whatever that is called
    this.name = 'AppError'
    this.code = code
  }
}
