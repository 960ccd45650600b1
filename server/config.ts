import { resolve } from 'node:path'
import * as z from 'zod'
import { AppError } from '../index/app-error.ts'
import { isLoopback } from './loopback.ts'
import { type ModelSettings, readModelSettings } from './model/settings.ts'
import { MOST_THREADS, THREADS } from './threads/count.ts'

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const
const LOG_FORMATS = ['json', 'text'] as const

/** What is logged, and how: one JSON object a line, or for people. Questions are logged only at `debug`. */
export type LogSettings = { level: (typeof LOG_LEVELS)[number]; format: (typeof LOG_FORMATS)[number] }

export type Config = {
  host: string
  port: number
  /** Absolute path of the built index. */
  indexDir: string
  /** What callers must show; null where none is asked for, which only a server for this machine may be. */
  token: string | null
  /** Names under which other machines call this server. */
  hosts: string[]
  /** Requests a minute from one address; 0 for any number. */
  rate: number
  /** Threads that answer beside the one that serves; with 0 that one answers. */
  threads: number
  /** Megabytes of answers kept to be given again; with 0 none are. */
  kept: number
  log: LogSettings
  /** The language model that writes answers; null where none is set: then nothing leaves this machine. */
  model: ModelSettings | null
}

const KEPT = 16 // megabytes: of a thousand answers
const MOST_KEPT = 1000

const wholeNumber = z.string().regex(/^\d+$/).transform(Number)

const fields = {
  PORT: wholeNumber.pipe(z.int().max(65_535)).default(8787),
  HOST: z
    .string()
    .regex(/^[^\s/]+$/)
    .default('127.0.0.1'),
  LANKUI_INDEX: z.string().default('.lankui'),
  LANKUI_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/)
    .optional(),
  LANKUI_HOSTS: z
    .string()
    .regex(/^[^\s/]+$/)
    .transform((list) => list.split(',').filter(Boolean))
    .default([]),
  LANKUI_RATE: wholeNumber.optional(),
  LANKUI_THREADS: wholeNumber.pipe(z.int().max(MOST_THREADS)).default(THREADS),
  LANKUI_KEPT: wholeNumber.pipe(z.int().max(MOST_KEPT)).default(KEPT),
  LANKUI_LOG: z.enum(LOG_LEVELS).default('info'),
  LANKUI_LOG_FORMAT: z.enum(LOG_FORMATS).optional(),
}

const HELP: Record<keyof typeof fields, string> = {
  PORT: 'give a whole number from 0 to 65535, for example PORT=8788 npm start (0 lets the system choose).',
  HOST: 'give a host name or address without a port, for example HOST=127.0.0.1 npm start.',
  LANKUI_INDEX: 'give the path of a folder, for example LANKUI_INDEX=.lankui npm start.',
  LANKUI_TOKEN: 'give a secret of at least 16 letters, digits or signs; `openssl rand -hex 24` makes one.',
  LANKUI_HOSTS: 'give names without spaces, for example LANKUI_HOSTS=lankui.example,lankui npm start.',
  LANKUI_RATE: 'give requests a minute from one address, for example LANKUI_RATE=300 npm start (0 for any number).',
  LANKUI_THREADS: `give how many threads answer, from 0 to ${MOST_THREADS}, for example LANKUI_THREADS=1 npm start.`,
  LANKUI_KEPT: `give how many megabytes of answers are kept, from 0 to ${MOST_KEPT}, for example LANKUI_KEPT=0 npm start.`,
  LANKUI_LOG: `give one of ${LOG_LEVELS.join(', ')}, for example LANKUI_LOG=warn npm start.`,
  LANKUI_LOG_FORMAT: 'give json or text, for example LANKUI_LOG_FORMAT=json npm start.',
}

/** Never shown in a message. */
const SECRET = new Set<keyof typeof fields>(['LANKUI_TOKEN'])

const RATE_FOR_OTHERS = 300 // a minute: someone who reads and asks needs a tenth of it

function setting<Name extends keyof typeof fields>(env: NodeJS.ProcessEnv, name: Name): z.infer<(typeof fields)[Name]> {
  const given = env[name]?.trim() || undefined
  const parsed = fields[name].safeParse(given)
  const shown = SECRET.has(name) ? 'not one that will do' : `"${given}"`
  if (!parsed.success) throw new AppError('bad-config', `${name} is ${shown}: ${HELP[name]}`)
  return parsed.data as z.infer<(typeof fields)[Name]>
}

/** Absolute path of the index that the environment names; a relative one starts at `base`. */
export const readIndexDir = (env: NodeJS.ProcessEnv, base: string): string =>
  resolve(base, setting(env, 'LANKUI_INDEX'))

/**
 * The server's settings, from the environment; an empty one counts as unset. Only this machine can reach the server
 * unless HOST says otherwise, and then only with a token. Relative paths start at `base`. Throws AppError bad-config.
 */
export function readConfig(env: NodeJS.ProcessEnv, base: string): Config {
  const host = setting(env, 'HOST').replace(/^\[|\]$/g, '')
  const token = setting(env, 'LANKUI_TOKEN') ?? null
  if (!isLoopback(host) && token === null)
    throw new AppError(
      'bad-config',
      `HOST is "${host}", which other machines can reach: set LANKUI_TOKEN too, a secret that callers must show. ` +
        'For example LANKUI_TOKEN=$(openssl rand -hex 24); or leave HOST unset to serve this machine only.',
    )
  return {
    host,
    port: setting(env, 'PORT'),
    indexDir: readIndexDir(env, base),
    token,
    hosts: setting(env, 'LANKUI_HOSTS'),
    threads: setting(env, 'LANKUI_THREADS'),
    kept: setting(env, 'LANKUI_KEPT'),
    rate: setting(env, 'LANKUI_RATE') ?? (isLoopback(host) ? 0 : RATE_FOR_OTHERS),
    log: {
      level: setting(env, 'LANKUI_LOG'),
      format: setting(env, 'LANKUI_LOG_FORMAT') ?? (process.stderr.isTTY ? 'text' : 'json'),
    },
    model: readModelSettings(env),
  }
}
