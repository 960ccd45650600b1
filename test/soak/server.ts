import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../..', import.meta.url))
const collect = new URL('collect.mjs', import.meta.url).href

/** Memory of the server in megabytes: what JavaScript holds, and what the system gave it. */
export type Memory = { held: number; resident: number }

/** The program over a new index of the seeds; one thread does all, whose memory can be read. Others would run the same code. */
export async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), 'lankui-soak-'))
  const child = spawn(process.execPath, ['--import', collect, '--import', 'tsx', 'server/main.ts'], {
    cwd: project,
    env: { ...process.env, PORT: '0', LANKUI_INDEX: folder, LANKUI_LOG: 'silent', LANKUI_THREADS: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    const ended = once(child, 'exit')
    if (child.exitCode === null && child.kill('SIGTERM')) await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const url = await listening(child.stdout)

  /** The server's memory once all that nothing holds is let go. */
  async function memory(): Promise<Memory> {
    child.kill('SIGUSR2')
    await pause(200)
    const text = await (await fetch(`${url}/metrics`)).text()
    const megabytes = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]) / 1024 ** 2
    return {
      held: megabytes('nodejs_heap_size_used_bytes') + megabytes('nodejs_external_memory_bytes'),
      resident: megabytes('process_resident_memory_bytes'),
    }
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
