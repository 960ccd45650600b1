import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'

const project = fileURLToPath(new URL('../..', import.meta.url))
const collect = new URL('collect.mjs', import.meta.url).href

/** Memory of the server in megabytes: what JavaScript holds in its first thread and in each other, and what the system gave it. */
export type Memory = { held: number; threads: number[]; resident: number }

const REPLY_MS = 30_000 // a thread that says nothing for so long has ended

const memorySchema = z.object({ held: z.number(), threads: z.array(z.number()), resident: z.number() })

/** The program over a new index of the seeds, with so many threads to answer. It keeps few answers: hardly any comes twice. */
export async function startServer(threads: number) {
  const folder = mkdtempSync(join(tmpdir(), 'lankui-soak-'))
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: project,
    env: {
      ...process.env,
      NODE_OPTIONS: `--import ${collect}`, // which threads take over too
      PORT: '0',
      LANKUI_INDEX: folder,
      LANKUI_LOG: 'silent',
      LANKUI_KEPT: '1',
      LANKUI_THREADS: String(threads),
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const stop = async () => {
    const ended = once(child, 'exit')
    if (child.exitCode === null && child.kill('SIGTERM')) await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const url = await listening(child.stdout as Readable)

  /** The server's memory once all that nothing holds is let go. */
  async function memory(): Promise<Memory> {
    const told = once(child, 'message', { signal: AbortSignal.timeout(REPLY_MS) })
    child.send('memory')
    const { held, threads, resident } = memorySchema.parse((await told)[0])
    const megabytes = (bytes: number) => bytes / 1024 ** 2
    return { held: megabytes(held), threads: threads.map(megabytes), resident: megabytes(resident) }
  }
  return { url, memory, stop }
}

function listening(output: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    output.on('data', (chunk) => {
      printed += chunk
      const url = /Lankui listens on (\S+)/.exec(printed)?.[1]
      if (url) resolve(url)
    })
    output.on('end', () => reject(new Error(`The server ended before it listened: ${printed}`)))
  })
}
