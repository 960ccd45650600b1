import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../..', import.meta.url))
const preload = new URL('usage.mjs', import.meta.url).href

/** A process of its own whose memory is known, once, when it has ended. */
export type Measured = {
  child: ChildProcessByStdio<null, Readable, Readable>
  /** All that it says on stderr, once it has ended. */
  errors: Promise<string>
  megabytes: () => number
}

/** Starts a TypeScript file of the project. */
export function startMeasured(args: string[], env: Record<string, string> = {}): Measured {
  const usage = join(tmpdir(), `lankui-usage-${process.pid}-${process.hrtime.bigint()}`)
  const child = spawn(process.execPath, ['--import', preload, '--import', 'tsx', ...args], {
    cwd: project,
    env: { ...process.env, ...env, LANKUI_USAGE: usage },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const megabytes = () => {
    const kilobytes = Number(readFileSync(usage, 'utf8'))
    rmSync(usage)
    return kilobytes / 1024
  }
  return { child, errors: text(child.stderr), megabytes }
}

/** Where a server listens, once it does; throws with what it said when it ends before. */
export async function addressOf({ child, errors }: Measured): Promise<string> {
  for await (const line of createInterface(child.stdout)) {
    const url = /Lankui listens on (\S+)/.exec(line)?.[1]
    if (url) return url
  }
  throw new Error(`The server did not start:\n${await errors}`)
}

/** Waits for the end of a process; throws with what it said when it failed. */
export async function endOf({ child, errors }: Measured): Promise<void> {
  child.stdout.resume()
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}:\n${await errors}`)
}
