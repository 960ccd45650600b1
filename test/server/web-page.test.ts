import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixtureApp } from './fixture.ts'
import { quietFront } from './front.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lankui-web-'))
  mkdirSync(join(folder, 'web/assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
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
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//secret.txt',
    '/%E0%A4%A',
  ])('gives nothing from outside its folder: %s', async (path) => {
    const response = await get(path)
    expect(response.status).toBeLessThan(500)
    expect(await response.text()).not.toBe('secret')
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
  it('forbids framing, sniffing and third-party content', async () => {
    for (const path of ['/', '/api/health', '/api/nothing']) {
      const { headers } = await get(path)
      expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/)
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
    }
  })

  it.each([
    [{ host: 'attacker.example:8787' }, 403],
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
