import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { askRequest, connectTo, served } from '../front/served.ts'
import { fixtureApp } from '../server/fixture.ts'

const get = (path: string) =>
  `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:8787\r\nx-request-id: a\r\nconnection: close\r\n\r\n`

const GOOD = [
  askRequest('多少人？'),
  askRequest('多少人？', 'text/event-stream'),
  get('/api/reports'),
  get('/?lang=zh'),
]

/** Pieces that stand for something in a request, or stand nowhere. */
const PIECES = [
  '\r\n',
  '\n',
  '\0',
  '\u00ff',
  ' ',
  ':',
  '/',
  '..',
  '%00',
  '%ff',
  '?',
  '#',
  '@',
  '-1',
  '9'.repeat(30),
  'x'.repeat(20_000),
  '\r\n\r\n',
  'host: attacker.example\r\n',
  'http://attacker.example',
  'content-length: 5\r\n',
  'transfer-encoding: chunked\r\n',
  'expect: 100-continue\r\n',
  'upgrade: h2c\r\n',
  '\\ud800',
  '{"__proto__":[',
]

/** A good request in which something is put in, taken out or repeated, now and then with another behind it. */
const requests = fc
  .tuple(
    fc.constantFrom(...GOOD),
    fc.array(fc.tuple(fc.nat(400), fc.nat(12), fc.constantFrom(...PIECES, '')), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', ...GOOD),
  )
  .map(([good, changes, next]) => {
    const changed = changes.reduce((text, [at, gone, piece]) => {
      const from = at % (text.length + 1)
      return text.slice(0, from) + piece + text.slice(from + gone)
    }, good)
    return changed + next
  })

const RUNS = 25
const AT_ONCE = 24
const PATIENCE_MS = 300 // with requests that are never finished

it('whatever is written on a connection, no reply is a failure of ours and others are answered', {
  timeout: 120_000,
}, async () => {
  const url = await served(fixtureApp({ webRoot: fileURLToPath(new URL('../../web', import.meta.url)) }))
  await fc.assert(
    fc.asyncProperty(fc.array(requests, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (written) => {
      const connections = written.map((text) => {
        const connection = connectTo(url)
        connection.socket.write(text)
        return connection
      })
      await Promise.race([Promise.all(connections.map(({ ended }) => ended)), pause(PATIENCE_MS)])
      for (const { socket, received } of connections) {
        socket.destroy()
        expect(received()).not.toMatch(/^HTTP\/1\.1 5/m)
      }
      expect((await fetch(new URL('/api/health/live', url))).status).toBe(200)
    }),
    { numRuns: RUNS },
  )
})
