import { type Logger, type LoggerOptions, pino, stdTimeFunctions } from 'pino'
import type { LogSettings } from '../config.ts'

export type { Logger }

const OPTIONS: LoggerOptions = {
  base: null, // neither process id nor the machine's name
  timestamp: stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
}

/** The server's log, one event a line: as JSON, or for people. Questions appear in it only at level `debug`. */
export function openLog(
  { level, format }: LogSettings,
  out: { write(line: string): unknown } = process.stderr,
): Logger {
  const write = (line: string) => out.write(format === 'json' ? line : asText(line))
  return pino({ ...OPTIONS, level }, { write })
}

/** A line of JSON as people read it: the time of day, what happened, its details, and a stack on lines of its own. */
function asText(line: string): string {
  const { time, level, msg, err, ...rest } = JSON.parse(line)
  const details = Object.entries(rest).map(([name, value]) => `${name}=${value}`)
  const head = [String(time).slice(11, 19), level === 'info' ? '' : level, msg, ...details].filter(Boolean).join(' ')
  return err ? `${head}\n${err.stack ?? err.message}\n` : `${head}\n`
}
