import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { Client, type VersionNegotiationMode } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { answerSchema } from '../../../server/schema.ts'

/** The command as agents run it, in a process of its own, with the official client. */

const project = fileURLToPath(new URL('../../..', import.meta.url))
const PATIENCE_MS = 120_000 // the first start builds the index; CI machines are slow
const NEWEST = '2026-07-28'
const args = ['--import', 'tsx', 'server/mcp/stdio.ts']
const question = '妇女在联合国警察中的比例怎么变化？'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lankui-mcp-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function connected(mode: VersionNegotiationMode, index: string) {
  const env = { PATH: process.env.PATH ?? '', LANKUI_INDEX: join(folder, index) }
  const transport = new StdioClientTransport({ command: process.execPath, args, cwd: project, env, stderr: 'ignore' })
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } })
  await client.connect(transport)
  onTestFinished(() => client.close())
  return client
}

function run(env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, args, { cwd: project, env: { ...process.env, ...env } })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

describe('the MCP server over standard input and output', () => {
  it.each<[string, VersionNegotiationMode]>([
    [NEWEST, { pin: NEWEST }],
    ['2025-11-25', 'legacy'],
  ])(
    'builds the index where there is none, answers and reads from it, in protocol %s',
    async (version, mode) => {
      const client = await connected(mode, 'index')
      expect(client.getNegotiatedProtocolVersion()).toBe(version)
      const asked = { name: 'ask', arguments: { question } }
      const { structuredContent } = await client.callTool(asked, { timeout: PATIENCE_MS })
      const [citation] = answerSchema.parse(structuredContent).citations
      const { contents } = await client.readResource({ uri: `report://${citation?.passage.id.replace('/', '/para/')}` })
      expect(contents).toMatchObject([{ text: citation?.passage.text }])
    },
    PATIENCE_MS,
  )

  it(
    'writes nothing but the protocol to standard output, and ends when its input does',
    async () => {
      const child = run({ LANKUI_INDEX: join(folder, 'another') })
      const messages: { id?: number; result?: unknown }[] = []
      const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
      const answered = new Promise<void>((resolve) => {
        lines.on('line', (line) => {
          messages.push(JSON.parse(line))
          if (messages.at(-1)?.id === 2) resolve()
        })
      })
      const hello = { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } }
      for (const message of [
        { id: 1, method: 'initialize', params: hello },
        { method: 'notifications/initialized' },
        { id: 2, method: 'tools/call', params: { name: 'ask', arguments: { question } } },
      ])
        child.stdin?.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
      await answered
      child.stdin?.end()
      expect(await once(child, 'exit')).toEqual([0, null])
      expect(messages).toMatchObject([{ id: 1 }, { id: 2, result: { structuredContent: { answered: true } } }])
    },
    PATIENCE_MS,
  )

  it(
    'says to its client why an index cannot be opened',
    async () => {
      mkdirSync(join(folder, 'broken'))
      writeFileSync(join(folder, 'broken/manifest.json'), '{"format":')
      const client = await connected('legacy', 'broken')
      const { content, isError } = await client.callTool({ name: 'list_reports', arguments: {} })
      expect(isError).toBe(true)
      expect(content).toMatchObject([
        { text: expect.stringMatching(/manifest\.json is damaged.*npm run ingest -- --force/) },
      ])
    },
    PATIENCE_MS,
  )

  it(
    'stops with one message where a setting is wrong',
    async () => {
      const child = run({ PORT: 'http' })
      const [err, [code]] = await Promise.all([text(child.stderr as NodeJS.ReadableStream), once(child, 'exit')])
      expect(err).toMatch(/^PORT is "http".*for example PORT=/)
      expect(code).toBe(1)
    },
    PATIENCE_MS,
  )
})
