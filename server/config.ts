import { resolve } from 'node:path'
import * as z from 'zod'
import { AppError } from '../index/app-error.ts'

export type Config = {
  host: string
  port: number
  /** Absolute path of the built index. */
  indexDir: string
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1'])

/** True for the names under which only this machine is reached. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host.replace(/^\[|\]$/g, '').toLowerCase())

const fields = {
  PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().max(65_535)).default(8787),
  HOST: z
    .string()
    .regex(/^[^\s/]+$/)
    .default('127.0.0.1'),
  LANKUI_INDEX: z.string().default('.lankui'),
}

const HELP: Record<keyof typeof fields, string> = {
  PORT: 'give a whole number from 0 to 65535, for example PORT=8788 npm start (0 lets the system choose).',
  HOST: 'give a host name or address without a port, for example HOST=127.0.0.1 npm start.',
  LANKUI_INDEX: 'give the path of a folder, for example LANKUI_INDEX=.lankui npm start.',
}

function setting<Name extends keyof typeof fields>(env: NodeJS.ProcessEnv, name: Name): z.infer<(typeof fields)[Name]> {
  const given = env[name]?.trim() || undefined
  const parsed = fields[name].safeParse(given)
  if (!parsed.success) throw new AppError('bad-config', `${name} is "${given}": ${HELP[name]}`)
  return parsed.data as z.infer<(typeof fields)[Name]>
}

/**
 * The settings, from the environment; an empty one counts as unset. Only this machine can reach the server unless HOST
 * says otherwise. Relative paths start at `base`. Throws AppError bad-config.
 */
export function readConfig(env: NodeJS.ProcessEnv, base: string): Config {
  return {
    host: setting(env, 'HOST').replace(/^\[|\]$/g, ''),
    port: setting(env, 'PORT'),
    indexDir: resolve(base, setting(env, 'LANKUI_INDEX')),
  }
}
