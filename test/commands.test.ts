import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, openSync, readFileSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

const project = fileURLToPath(new URL('..', import.meta.url))
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(`${project}/package.json`, 'utf8')))

const NAMES = ['ask', 'mcp', 'doctor', 'export', 'feedback', 'model', 'ingest', 'eval', 'bench', 'soak']
const FULL = '/dev/full' // a device that takes nothing, where the system has one

/** Starts a command as its script does, the packages being there. */
function start(name: string, option: string, stdout: 'pipe' | number = 'pipe') {
  const [, args = ''] = /\bnode ((?:--import tsx )?\S+)$/.exec(scripts[name] ?? '') ?? []
  expect(args, `the script "${name}"`).not.toBe('')
  return spawn(process.execPath, [...args.split(' '), option], { cwd: project, stdio: ['ignore', stdout, 'pipe'] })
}

const all = (output: Readable | null) => (output ? text(output) : '')

describe.each(NAMES)('npm run %s', (name) => {
  it('says that it does not know an option, with those it does', async () => {
    const child = start(name, '--nonsense')
    const [out, err, [code]] = await Promise.all([all(child.stdout), all(child.stderr), once(child, 'exit')])
    expect(err).toMatch(/--nonsense[\s\S]*(?:Usage|options):? /)
    expect(err).not.toMatch(/^\s+at /m)
    expect([out, code]).toEqual(['', 1])
  })

  it('ends without a stack when nobody reads what it prints, or it cannot be written', async () => {
    const unread = start(name, '--help')
    unread.stdout?.destroy()
    const [err] = await Promise.all([all(unread.stderr), once(unread, 'exit')])
    expect(err).not.toMatch(/^\s+at /m)
    if (!existsSync(FULL)) return
    const unwritten = start(name, '--help', openSync(FULL, 'w'))
    const [said, [code]] = await Promise.all([all(unwritten.stderr), once(unwritten, 'exit')])
    expect(said).not.toMatch(/^\s+at /m)
    expect(code).toBe(1)
  })
})
