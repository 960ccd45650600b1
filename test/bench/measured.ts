import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../..', import.meta.url))
const preload = new URL('usage.mjs', import.meta.url).href

/** A process of its own whose memory is known when it has ended. */
export type Measured = {
  child: ChildProcessByStdio<null, Readable, Readable>
  /** All that it says on stderr, once it has ended. */
  errors: Promise<string>
  megabytes: () => number
}

/** Starts a TypeScript file of the project. */
export function startMeasured(folder: string, args: string[], env: Record<string, string> = {}): Measured {
  const usage = join(folder, `usage-${process.hrtime.bigint()}`)
  const child = spawn(process.execPath, ['--import', preload, '--import', 'tsx', ...args], {
    cwd: project,
    env: { ...process.env, ...env, LANKUI_USAGE: usage },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { child, errors: text(child.stderr), megabytes: () => Number(readFileSync(usage, 'utf8')) / 1024 }
}

/** Waits for the end of a process; throws with what it said when it failed. */
export async function endOf({ child, errors }: Measured): Promise<void> {
  child.stdout.resume()
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}:\n${await errors}`)
}
