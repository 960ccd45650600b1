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

/** The ways in that the README shows, as they stand there, against the program over the reports in seeds/. */

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

const calls = [...readme.matchAll(/^curl (.+) (http:\S+)$/gm)].map(
  ([, options = '', url = '']) => [url, options] as const,
)
const exports = [...readme.matchAll(/^npm run -s export -- ([^>\n]+)/gm)].map(([, args = '']) => args.trim())

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
    expect([calls.length, exports.length]).toEqual([2, 3])
  })

  it.each(scripts)('shows what comes of asking by %s', async (_, script, printed) => {
    const code = script.replaceAll(ADDRESS, server.url)
    const options = { cwd: project, env: { ...process.env, NO_COLOR: '1' } }
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], options)
    expect(stdout.replaceAll(server.url, ADDRESS)).toBe(printed)
  })

  it.each(calls)('calls %s and is answered', async (url, options) => {
    const headers = [...options.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = '', value = '']) => [name, value])
    const body = /--json '(.+)'/.exec(options)?.[1]
    const json = body === undefined ? {} : { method: 'POST', body, headers: { 'content-type': 'application/json' } }
    const response = await fetch(url.replace(ADDRESS, server.url), { headers: Object.fromEntries(headers), ...json })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject(body === undefined ? { '@type': 'Observation' } : { answered: true })
  })

  it.each(exports)('takes data out with %s', async (args) => {
    const folder = mkdtempSync(join(tmpdir(), 'lankui-readme-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const command = ['--import', import.meta.resolve('tsx'), join(project, 'server/export-cli.ts'), ...args.split(' ')]
    const options = { cwd: folder, env: { ...process.env, LANKUI_INDEX: server.index }, maxBuffer: 64 * 1024 * 1024 }
    const { stdout } = await promisify(execFile)(process.execPath, command, options)
    const file = /--out (\S+)/.exec(args)?.[1]
    expect((file === undefined ? stdout : readFileSync(join(folder, file))).length).toBeGreaterThan(10_000)
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
