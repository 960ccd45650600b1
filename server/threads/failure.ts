import { AppError, type AppErrorCode } from '../../index/app-error.ts'

/** An error on its way from one thread to another; `code` is that of an `AppError`, null of any other. */
export type Failure = { code: AppErrorCode | null; message: string; stack: string | undefined }

export const failureOf = (error: unknown): Failure =>
  error instanceof Error
    ? { code: error instanceof AppError ? error.code : null, message: error.message, stack: error.stack }
    : { code: null, message: String(error), stack: undefined }

export const errorOf = ({ code, message, stack }: Failure): Error =>
  Object.assign(code ? new AppError(code, message) : new Error(message), { stack })
