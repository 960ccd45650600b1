import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectTo, served } from '../front/served.ts'
import { fixtureApp } from './fixture.ts'
import { quietFront } from './front.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lankui-web-'))
  mkdirSync(join(folder, 'web/assets'), { recursive: true })
  mkdirSync(join(folder, 'web-too'))
  for (const place of ['', 'web-too']) writeFileSync(join(folder, place, 'secret.txt'), 'the secret')
  writeFileSync(join(folder, 'web/index.html'), '<!doctype html><title>Lankui</title>')
  writeFileSync(join(folder, 'web/assets/index-abc123.js'), 'export {}')
})
afterAll(() => rmSync(folder, { recursive: true }))

const get = (path: string, headers: Record<string, string> = {}) =>
  fixtureApp({ webRoot: join(folder, 'web') }).request(`http://127.0.0.1:8787${path}`, { headers })

describe('the page', () => {
  it('is served on / and on its own paths, never kept unchecked', async () => {
    for (const path of ['/', '/reports/A-65-624']) {
      const response = await get(path)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toMatch(/^text\/html/)
      expect(response.headers.get('cache-control')).toBe('no-cache')
    }
  })

  it('keeps hashed files for good', async () => {
    const response = await get('/assets/index-abc123.js')
    expect(response.headers.get('content-type')).toMatch(/javascript/)
    expect(response.headers.get('cache-control')).toMatch(/immutable/)
  })

  it.each([
    '/../secret.txt',
    '/../web-too/secret.txt',
    '/assets/../../secret.txt',
    '/./../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/..;/secret.txt',
    '//secret.txt',
    '/%00/../../secret.txt',
    '/../secret.txt%00.js',
    '/%E0%A4%A',
  ])('gives nothing from outside its folder: %s', async (path) => {
    // neither where nothing ahead of it resolves the path,
    const unresolved = Object.defineProperty(new Request('http://127.0.0.1/'), 'url', {
      value: `http://127.0.0.1${path}`,
    })
    const response = await fixtureApp({ webRoot: join(folder, 'web') }).request(unresolved)
    expect(response.status).toBeLessThan(500)
    expect(await response.text()).not.toContain('the secret')
    // nor written on a connection as it stands
    const { socket, received, ended } = connectTo(await served(fixtureApp({ webRoot: join(folder, 'web') })))
    socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n`)
    await ended
    expect(received()).toMatch(/^HTTP\/1\.1 [24]/)
    expect(received()).not.toContain('the secret')
  })

  it('answers unknown files and interfaces with a 404 that is JSON', async () => {
    for (const path of ['/missing.js', '/api', '/api/', '/api/nothing']) {
      const response = await get(path)
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({ code: 'not-found' })
    }
  })

  it('says which method is meant when another is used', async () => {
    const response = await get('/api/ask')
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })

  it('says plainly that it is not built, in the language asked for', async () => {
    const app = fixtureApp({ webRoot: join(folder, 'nowhere') })
    const response = await app.request('http://localhost/', { headers: { 'accept-language': 'zh' } })
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('npm run build')
  })
})

describe('every reply', () => {
  const json = (body: unknown, headers = {}) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const question = '多少人？'
  const conversation = { model: 'lankui', stream: true, messages: [{ role: 'user', content: question }] }
  const kinds: [status: number, path: string, init?: RequestInit][] = [
    [200, '/'],
    [200, '/', { method: 'HEAD' }],
    [200, '/assets/index-abc123.js'],
    [200, '/docs'],
    [200, '/openapi.json'],
    [200, '/metrics'],
    [200, '/api/health'],
    [200, '/api/ask', json({ question })],
    [200, '/api/ask', json({ question }, { accept: 'text/event-stream' })],
    [200, '/v1/chat/completions', json(conversation)],
    [200, '/mcp', json({ jsonrpc: '2.0', id: 1, method: 'ping' }, { accept: 'application/json, text/event-stream' })],
    [400, '/mcp', json({})],
    [400, '/api/ask', json({})],
    [403, '/', { headers: { host: 'attacker.example' } }],
    [404, '/api/nothing'],
    [404, '/v1/nothing'],
    [405, '/api/ask', { method: 'OPTIONS' }],
    [405, '/mcp', { method: 'DELETE' }],
    [413, '/api/ask', json({ question: 'x'.repeat(70_000) }, { 'content-length': '70015' })],
  ]

  it.each(kinds)(
    'forbids framing, sniffing and third-party content, has an id and is timed: %i %s',
    async (...kind) => {
      const [status, path, init] = kind
      const app = fixtureApp({ webRoot: join(folder, 'web') })
      const response = await app.request(`http://127.0.0.1:8787${path}`, init)
      expect(response.status).toBe(status)
      const { headers } = response
      expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/)
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
      expect(headers.get('server-timing')).toMatch(/\btotal;dur=\d/)
      expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
    },
  )

  it('comes only when the request line, too, calls by an own address', async () => {
    const headers = { host: '127.0.0.1:8787' }
    expect((await fixtureApp().request('http://attacker.example/api/health', { headers })).status).toBe(403)
  })

  it.each([
    [{ host: 'attacker.example:8787' }, 403],
    [{ host: 'localhost.attacker.example' }, 403],
    [{ host: '127.0.0.1.nip.io' }, 403],
    [{ host: '192.0.2.7:8787' }, 403],
    [{ host: '127.0.0.1:8787', origin: 'http://127.0.0.1:9999' }, 403],
    [{ host: '127.0.0.1:8787', origin: 'http://127.0.0.1:8787.attacker.example' }, 403],
    [{ host: '127.0.0.1:8787', origin: 'http://attacker.example' }, 403],
    [{ host: '127.0.0.1:8787', origin: 'null' }, 403],
    [{ host: '127.0.0.1:8787', origin: 'http://127.0.0.1:8787' }, 200],
    [{ host: 'localhost:5173', origin: 'http://localhost:5173' }, 200],
    [{ host: '[::1]:8787' }, 200],
  ])('comes only when called by an own address: %o', async (headers, status) => {
    const response = await get('/api/health', headers as Record<string, string>)
    expect(response.status).toBe(status)
  })

  it.each([
    ['192.0.2.7:8787', 200],
    ['[2001:db8::7]:8787', 200],
    ['LANKUI.example:8787', 200],
    ['localhost', 200],
    ['attacker.example', 403],
    ['192.0.2.7.attacker.example', 403],
  ])('comes from a server for other machines by an address and the names set, no other: %s', async (host, status) => {
    const app = fixtureApp({ front: quietFront({ isWide: true, names: ['lankui.example'] }) })
    expect((await app.request('http://localhost/api/health', { headers: { host } })).status).toBe(status)
  })

  it('lets no other site read it: nothing is shared across origins', async () => {
    const { headers } = await get('/api/health', { origin: 'http://127.0.0.1:8787' })
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })
})
