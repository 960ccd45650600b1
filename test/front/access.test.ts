import { describe, expect, it, vi } from 'vitest'
import { clientKey, openRateLimit } from '../../server/front/rate.ts'
import { isSame, sessionOf } from '../../server/front/token.ts'
import { fixtureApp } from '../server/fixture.ts'
import { quietFront } from '../server/front.ts'

vi.mock('node:crypto', { spy: true })

const TOKEN = 'a-secret-of-24-signs-123'
const app = fixtureApp({ front: quietFront({ isWide: true, token: TOKEN }) })
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://192.0.2.7${path}`, { headers: { accept: 'application/json', ...headers } })

describe('a server with a token', () => {
  const doors = ['/v1/models', '/v1/chat/completions', '/api/chat', '/mcp', '/openapi.json', '/docs']
  it.each([
    ...doors,
    '/api/reports',
    '/api/health',
    '/api/search?q=x',
    '/metrics',
    '/api/nothing',
    '/',
    '/assets/x.js',
  ])('gives nothing of %s to who does not show it', async (path) => {
    for (const headers of [{}, { authorization: 'Bearer wrong' }, { cookie: `lankui=${TOKEN}` }]) {
      const response = await get(path, headers)
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/)
      expect(await response.text()).toMatch(/"code":"unauthorized"/) // in whichever shape the door has
    }
  })

  it('answers who shows it', async () => {
    expect((await get('/api/reports', { authorization: `Bearer ${TOKEN}` })).status).toBe(200)
  })

  it('lets anyone see whether it lives and is ready, and no more', async () => {
    for (const [path, status] of [
      ['/api/health/live', 'live'],
      ['/api/health/ready', 'ready'],
    ] as const) {
      const response = await get(path)
      expect([response.status, await response.json()]).toEqual([200, { status }])
    }
  })

  it('leads a browser to a page that asks for it once', async () => {
    const turned = await get('/reports/A-65-624', { accept: 'text/html' })
    expect([turned.status, turned.headers.get('location')]).toEqual([303, '/login'])
    const page = await get('/login', { 'accept-language': 'zh' })
    expect(await page.text()).toMatch(/<html lang="zh">.*<form method="post" action="\/login">.*令牌/s)
    expect(page.headers.get('content-security-policy')).toMatch(/form-action 'self'/)
  })

  const logIn = (token: string, headers: Record<string, string> = {}) =>
    app.request('http://192.0.2.7/login', {
      method: 'POST',
      headers: { host: '192.0.2.7', ...headers },
      body: new URLSearchParams({ token }),
    })

  it('gives who knows it a cookie that no script reads and no other site sends, and not the token itself', async () => {
    const response = await logIn(TOKEN)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/'])
    const cookie = response.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/; HttpOnly/)
    expect(cookie).toMatch(/; SameSite=Strict/)
    expect(cookie).not.toContain(TOKEN)
    const [pair = ''] = cookie.split(';')
    expect((await get('/api/reports', { cookie: pair })).status).toBe(200)
    expect((await get('/api/reports', { cookie: `lankui=${sessionOf('another token entirely')}` })).status).toBe(401)
  })

  it('gives nothing to who does not know it, nor to another site’s form', async () => {
    const wrong = await logIn('guess"><script>')
    expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([401, null])
    expect(await wrong.text()).not.toContain('guess')
    expect((await logIn(TOKEN, { origin: 'http://attacker.example' })).status).toBe(403)
  })

  it.each([
    ['multipart/form-data; boundary=x', 'no part', 401],
    ['multipart/form-data', '--x', 401],
    ['application/json', '{}', 401],
    ['application/x-www-form-urlencoded', `token=${'x'.repeat(5000)}`, 413],
  ])('takes a body that is no form of it for a wrong one, and none that is large: %s', async (type, body, status) => {
    const response = await app.request('http://192.0.2.7/login', {
      method: 'POST',
      headers: { 'content-type': type, 'content-length': String(body.length) },
      body,
    })
    expect([response.status, response.headers.get('set-cookie')]).toEqual([status, null])
  })

  it('has no page to log in on where no token is set', async () => {
    expect((await fixtureApp().request('http://localhost/login', { method: 'POST' })).status).toBe(404)
  })
})

it('secrets are compared by digests of one length, in constant time', async () => {
  const { timingSafeEqual } = await import('node:crypto')
  vi.mocked(timingSafeEqual).mockClear()
  expect([isSame('', TOKEN), isSame(TOKEN.slice(0, 5), TOKEN), isSame(TOKEN, TOKEN)]).toEqual([false, false, true])
  const lengths = vi.mocked(timingSafeEqual).mock.calls.map(([a, b]) => [a.byteLength, b.byteLength])
  expect(lengths).toEqual([1, 2, 3].map(() => [32, 32]))
})

describe('the rate of one client', () => {
  const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } })

  it('is limited with the time to wait, whatever the others do, and also while it guesses the token', async () => {
    const limited = fixtureApp({ front: quietFront({ isWide: true, token: TOKEN, rate: openRateLimit(3, 60) }) })
    const statuses = async (address: string) => {
      const replies = await Promise.all(
        [1, 2, 3, 4].map(() => limited.request('http://192.0.2.7/api/reports', {}, from(address))),
      )
      const waits = replies.map((reply) => Number(reply.headers.get('retry-after')))
      return replies.map(({ status }, i) => [status, (waits[i] ?? 0) > 0 && (waits[i] ?? 0) <= 60])
    }
    const expected = [
      [401, false],
      [401, false],
      [401, false],
      [429, true],
    ]
    expect(await statuses('198.51.100.1')).toEqual(expected)
    expect(await statuses('198.51.100.2')).toEqual(expected)
  })

  it('is free again after a while', async () => {
    const rate = openRateLimit(1, 1)
    expect(await rate.take('198.51.100.1')).toBe(0)
    expect(await rate.take('198.51.100.1')).toBeGreaterThan(0)
    await vi.waitFor(async () => expect(await rate.take('198.51.100.1')).toBe(0), { timeout: 5000, interval: 200 })
  })

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('is that of an address, or of all that one owner of IPv6 addresses has: %s', (address, key) => {
    expect(clientKey(address)).toBe(key)
  })
})
