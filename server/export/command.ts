import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../../index/app-error.ts'
import { readArguments } from '../../index/command.ts'
import { type Format, formats } from './formats.ts'
import type { Content } from './table.ts'
import { type TableName, tables } from './tables.ts'

export const USAGE = `Usage: npm run -s export -- --figures | --outputs | --passages [--format csv|excel|jsonl|parquet]
                            [--report ID]... [--out FILE] [--index DIR]

Writes what the reports hold as data, every place included, to load in a notebook or a spreadsheet.

  --figures      every figure: value, as printed, unit, period, what it measures, where it stands
  --outputs      every planned output: what was planned, what was completed, the remarks
  --passages     every passage with its text, in reading order
  --format       csv (RFC 4180, the default), excel (the same, marked as UTF-8, no cell run as a formula),
                 jsonl (one object a line) or parquet
  --report ID    only this report; may be given several times
  --out FILE     the file to write, whole or not at all; otherwise standard output
  --index DIR    the folder of the built index (otherwise LANKUI_INDEX, or .lankui)
`

export type ExportRequest = {
  table: TableName
  format: Format
  reports: readonly string[]
  /** Path of the file; null for standard output. */
  out: string | null
  index: string | null
}

const isFormat = (name: string): name is Format => Object.hasOwn(formats, name)
const usageError = (reason: string) => new AppError('bad-request', `${reason}\n\n${USAGE}`)

/** What the command line asks for; null for help. Throws AppError bad-request, with the usage. */
export function readExportArgs(args: string[]): ExportRequest | null {
  const { values } = readArguments({ args, options: OPTIONS }, USAGE)
  if (values.help) return null
  const chosen = (Object.keys(tables) as TableName[]).filter((name) => values[name])
  const [table, ...more] = chosen
  if (!table) throw usageError('Say what to export: --figures, --outputs or --passages.')
  if (more.length > 0) throw usageError(`Export one table at a time: --${chosen.join(' and --')} were given.`)
  if (!isFormat(values.format)) throw usageError(`There is no format "${values.format}".`)
  const out = values.out ?? null
  if (values.format === 'parquet' && out === null && process.stdout.isTTY)
    throw usageError('A Parquet file is no text: give --out FILE.')
  return { table, format: values.format, reports: values.report, out, index: values.index ?? null }
}

const OPTIONS = {
  figures: { type: 'boolean' },
  outputs: { type: 'boolean' },
  passages: { type: 'boolean' },
  format: { type: 'string', default: 'csv' },
  report: { type: 'string', multiple: true, default: [] as string[] },
  out: { type: 'string' },
  index: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** The content of some reports only; all where none is named. Throws AppError not-found. */
export function contentOf({ reports, passages, figures }: Content, ids: readonly string[]): Content {
  if (ids.length === 0) return { reports, passages, figures }
  const known = reports.map(({ id }) => id)
  const unknown = ids.find((id) => !known.includes(id))
  if (unknown !== undefined)
    throw new AppError('not-found', `There is no report "${unknown}". The reports here: ${known.join(', ') || 'none'}.`)
  const isAsked = ({ report }: { report: string }) => ids.includes(report)
  return {
    reports: reports.filter(({ id }) => ids.includes(id)),
    passages: passages.filter(isAsked),
    figures: figures.filter(isAsked),
  }
}

/** Writes the table; a file appears whole or not at all. Throws AppError not-writable. */
export async function writeExport({ table, format, out }: ExportRequest, content: Content, stdout: Writable) {
  const pieces = Readable.from(formats[format](tables[table], content))
  if (out === null) return pipeline(pieces, stdout, { end: false }).catch(unlessClosed)
  const file = resolve(out)
  const part = `${file}.part`
  try {
    if ((await stat(file).catch(() => null))?.isFile() === false) throw new Error('it is no file')
    await pipeline(pieces, createWriteStream(part))
    await rename(part, file)
  } catch (cause) {
    await rm(part, { force: true })
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new AppError('not-writable', `${file} cannot be written (${reason}). Choose another --out FILE.`, cause)
  }
}

// who reads may stop at any time, as `head` does
function unlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
