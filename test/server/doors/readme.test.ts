import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Client, StreamableHTTPClientTransport, type Transport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import * as z from 'zod'
import { startRealServer } from '../../browser/real-server.ts'

/** "Other ways in" of the README, as it stands there, against the program over the reports in seeds/. */

const project = fileURLToPath(new URL('../../..', import.meta.url))
const readme = readFileSync(join(project, 'README.md'), 'utf8')
const [, section = ''] = /^## Other ways in$([\s\S]*?)^## /m.exec(readme) ?? []
const blocks = [...section.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, text = '']) => ({
  language,
  text,
}))
const scripts = blocks.flatMap(({ language, text }, i) =>
  language === 'js' ? [[/from '(.+)'/.exec(text)?.[1] ?? '', text, blocks[i + 1]?.text ?? ''] as const] : [],
)

const ADDRESS = 'http://127.0.0.1:8787' // as the README has it

let server: Awaited<ReturnType<typeof startRealServer>>
beforeAll(async () => {
  server = await startRealServer({ webRoot: '/nowhere' })
}, 240_000)
afterAll(() => server?.stop())

async function toolsOf(transport: Transport): Promise<string[]> {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'auto' } })
  onTestFinished(() => client.close())
  await client.connect(transport)
  return (await client.listTools()).tools.map(({ name }) => name)
}

const configSchema = z.object({
  mcpServers: z.object({ lankui: z.object({ command: z.literal('npm'), args: z.array(z.string()) }) }),
})
const packageSchema = z.object({ scripts: z.record(z.string(), z.string()) })

describe('the README', () => {
  it('has an example for each way in', () => {
    expect(scripts.map(([library]) => library)).toEqual(['openai', 'ai'])
  })

  it.each(scripts)('shows what comes of asking by %s', async (_, script, printed) => {
    const code = script.replaceAll(ADDRESS, server.url)
    const options = { cwd: project, env: { ...process.env, NO_COLOR: '1' } }
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], options)
    expect(stdout.replaceAll(server.url, ADDRESS)).toBe(printed)
  })

  it('names the tools that agents find at its address', async () => {
    const [address = ''] = /http:\S+\/mcp/.exec(section) ?? []
    const found = await toolsOf(new StreamableHTTPClientTransport(new URL(address.replace(ADDRESS, server.url))))
    expect(section.match(/`(?:[a-z]+_?)+`/g)).toEqual(expect.arrayContaining(found.map((name) => `\`${name}\``)))
  })

  it('starts a process for agents as it says', async () => {
    const json = blocks.find(({ language }) => language === 'json')?.text ?? ''
    const { args } = configSchema.parse(JSON.parse(json)).mcpServers.lankui
    expect([args[0], args[1], args[3]]).toEqual(['run', '-s', '--prefix'])
    const { scripts } = packageSchema.parse(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')))
    // the step that installs packages is left out: it would change those that the other tests stand on
    const [installs, command = ''] = scripts[args[2] ?? '']?.split(' && ') ?? []
    expect(installs).toBe('node server/bootstrap.mjs')
    const index = mkdtempSync(join(tmpdir(), 'lankui-readme-'))
    onTestFinished(() => rmSync(index, { recursive: true, force: true, maxRetries: 3 }))
    const env = { PATH: process.env.PATH ?? '', LANKUI_INDEX: join(index, 'none') }
    const started = { command: 'sh', args: ['-c', command], cwd: project, env, stderr: 'ignore' as const }
    expect(await toolsOf(new StdioClientTransport(started))).toContain('ask')
  })
})
