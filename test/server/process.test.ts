import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readManifest, sealed } from '../../index/store/manifest.ts'
import { answerSchema } from '../../server/schema.ts'

/** The commands as a user runs them, each in a process of its own. */

const project = fileURLToPath(new URL('../..', import.meta.url))
const PATIENCE_MS = 120_000 // the first start builds the index; CI machines are slow

type Child = ChildProcessByStdio<null, Readable, Readable>

let folder = ''
const children: Child[] = []
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lankui-process-'))
})
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

function run(args: string[], env: Record<string, string> = {}): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: project,
    env: { ...process.env, PORT: '0', LANKUI_INDEX: join(folder, 'index'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  return child
}

async function ended(child: Child) {
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { out, err, code: code as number | null }
}

/** The address that a starting server prints. */
async function addressOf(child: Child): Promise<string> {
  let printed = ''
  for await (const chunk of child.stdout) {
    printed += chunk
    const url = /Lankui listens on (\S+)/.exec(printed)?.[1]
    if (url) return url
  }
  throw new Error(`The server ended before it listened: ${printed}${await text(child.stderr)}`)
}

const question = 'How many people were deployed in March 2010?'

async function askAt(url: string): Promise<unknown> {
  const response = await fetch(`${url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  })
  expect(response.status).toBe(200)
  return response.json()
}

describe('npm start', () => {
  it(
    'builds the index, answers, answers the same on the command line and after an update, and stops on SIGTERM and SIGINT',
    async () => {
      const first = run(['server/main.ts'])
      const url = await addressOf(first)
      const answer = answerSchema.parse(await askAt(url))
      expect(answer.citations.length).toBeGreaterThan(0)
      first.kill('SIGTERM')
      expect(await once(first, 'exit')).toEqual([0, null])
      await expect(fetch(url)).rejects.toThrow()

      const cli = await ended(run(['server/ask-cli.ts', '--json', ...question.split(' ')]))
      expect(cli).toMatchObject({ code: 0, err: '' })
      expect(JSON.parse(cli.out).citations).toEqual(answer.citations)

      const manifest = join(folder, 'index/manifest.json')
      const older = { ...(await readManifest(join(folder, 'index'))), builder: 'an older one' }
      writeFileSync(manifest, JSON.stringify(sealed(older)))
      const second = run(['server/main.ts'])
      expect(await askAt(await addressOf(second))).toEqual(answer)
      expect(JSON.parse(readFileSync(manifest, 'utf8')).builder).toMatch(/^[0-9a-f]+$/)
      second.kill('SIGINT')
      expect(await once(second, 'exit')).toEqual([0, null])
    },
    PATIENCE_MS,
  )

  it(
    'answers other machines only with its token, and logs without it',
    async () => {
      const token = 'a-secret-of-24-signs-123'
      const server = run(['server/main.ts'], { HOST: '0.0.0.0', LANKUI_TOKEN: token, LANKUI_LOG_FORMAT: 'json' })
      const url = (await addressOf(server)).replace('0.0.0.0', '127.0.0.1')
      const log = text(server.stderr)
      const status = async (path: string, headers = {}) => (await fetch(`${url}${path}`, { headers })).status
      expect(await status('/api/reports')).toBe(401)
      expect(await status('/api/reports', { authorization: `Bearer ${token}` })).toBe(200)
      expect(await status('/api/health/ready')).toBe(200)
      server.kill('SIGTERM')
      const requests = (await log).split('\n').filter((line) => line.includes('"msg":"request"'))
      expect(requests.map((line) => JSON.parse(line).status)).toEqual([401, 200])
      expect(await log).not.toContain(token)
    },
    PATIENCE_MS,
  )

  it(
    'serves on when nobody reads what it prints, as when its terminal is gone or the disk of its log is full',
    async () => {
      const server = run(['server/main.ts'], { LANKUI_LOG: 'debug' })
      const url = await addressOf(server)
      server.stdout.destroy()
      server.stderr.destroy()
      for (let i = 0; i < 3; i++) await askAt(url)
      server.kill('SIGTERM')
      expect(await once(server, 'exit')).toEqual([0, null])
    },
    PATIENCE_MS,
  )

  it(
    'says in one message what to do when it cannot start',
    async () => {
      const holder = createServer().listen(0, '127.0.0.1')
      await once(holder, 'listening')
      const address = holder.address()
      const port = String(address !== null && typeof address === 'object' ? address.port : '')
      mkdirSync(join(folder, 'broken'))
      writeFileSync(join(folder, 'broken/manifest.json'), '{"format":')
      writeFileSync(join(folder, 'file'), '')

      const cases: [Record<string, string>, RegExp][] = [
        [{ PORT: port }, new RegExp(`Port ${port} is taken.*PORT=\\d+ npm start`)],
        [{ LANKUI_MODEL: 'qwen3' }, /LANKUI_MODEL is set but LANKUI_MODEL_URL is not.*for example LANKUI_MODEL_URL=/],
        [{ PORT: 'http' }, /PORT is "http".*for example PORT=/],
        [{ HOST: '0.0.0.0' }, /HOST is "0\.0\.0\.0", which other machines can reach: set LANKUI_TOKEN too/],
        [
          { HOST: '192.0.2.1', LANKUI_TOKEN: 'a-secret-of-24-signs-123' },
          /HOST is "192\.0\.2\.1".*no address of this machine/,
        ],
        [{ LANKUI_INDEX: join(folder, 'broken') }, /manifest\.json is damaged.*npm run ingest -- --force/],
        [{ LANKUI_INDEX: join(folder, 'file/index') }, /file\/index/],
      ]
      for (const [env, message] of cases) {
        const { out, err, code } = await ended(run(['server/main.ts'], env))
        expect(err).toMatch(message)
        expect(err).not.toMatch(/^\s+at /m)
        expect(out).toBe('')
        expect(code).toBe(1)
      }
      holder.close()
    },
    PATIENCE_MS,
  )
})

describe('npm run ask', () => {
  it(
    'says what to do when what is asked cannot be',
    async () => {
      for (const [question, message] of [
        ['  ', /^Usage: npm run ask/],
        ['问'.repeat(2001), /too long.*2000/],
        ['a\u0001b', /control characters/],
      ] as const) {
        const { err, code } = await ended(run(['server/ask-cli.ts', question]))
        expect(err).toMatch(message)
        expect(code).toBe(1)
      }
    },
    PATIENCE_MS,
  )
})
