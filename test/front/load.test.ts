import { setTimeout as pause } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { describe, expect, it, vi } from 'vitest'
import { createGate } from '../../server/front/gate.ts'
import { closeServer, listen, urlOf } from '../../server/listen.ts'
import { problemSchema } from '../../server/schema/problem.ts'
import type { AskFunction } from '../../server/services.ts'
import { answer, fixtureApp } from '../server/fixture.ts'
import { answeringWith, quietFront } from '../server/front.ts'
import { askRequest, connectTo, served } from './served.ts'

const PATIENCE = { timeout: 10_000 } // of this test, on a busy machine

/** An app that works on `atOnce` questions at a time and lets `mayWait` wait, each taking as long as `askWith` does. */
function appWith(askWith: AskFunction, atOnce: number, mayWait: number) {
  const gate = createGate({ atOnce, mayWait, patienceMs: 5000 })
  const front = quietFront({ gate })
  return {
    gate,
    front,
    app: fixtureApp({
      front,
      ...answeringWith(askWith, front),
    }),
  }
}

/** Answers every question once told to. */
function whenTold(): { askWith: AskFunction; finish: () => void } {
  let finish = () => {}
  const finished = new Promise<void>((resolve) => {
    finish = resolve
  })
  return { askWith: (_, { question }) => finished.then(() => answer(question)), finish: () => finish() }
}

const post = (url: URL, accept = 'application/json') =>
  fetch(new URL('/api/ask', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ question: '多少人？' }),
  })

describe('more questions than can be answered', () => {
  it('are turned away at once with the time to come back; those taken are answered, and then all are again', async () => {
    const { askWith, finish } = whenTold()
    const { app } = appWith(askWith, 2, 4)
    const url = await served(app)
    const statuses: number[] = []
    const replies = Array.from({ length: 40 }, async () => {
      const reply = await post(url)
      statuses.push(reply.status)
      return reply
    })
    await vi.waitFor(() => expect(statuses).toEqual(Array(34).fill(503)), PATIENCE) // before any is answered
    finish()
    for (const reply of await Promise.all(replies)) {
      if (reply.status === 200) continue
      expect(problemSchema.parse(await reply.json())).toMatchObject({ code: 'busy', retryable: true })
      expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0)
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(6)
    expect((await post(url)).status).toBe(200)
  })

  it('are turned away alike when they ask for a stream, and leave health and metrics to be read', async () => {
    const { askWith, finish } = whenTold()
    const { app, gate } = appWith(askWith, 1, 0)
    const url = await served(app)
    const first = post(url)
    await vi.waitFor(() => expect(gate.isFull()).toBe(true), PATIENCE)
    expect((await post(url, 'text/event-stream')).status).toBe(503)
    expect((await fetch(new URL('/api/reports', url))).status).toBe(503)
    for (const path of ['/api/health', '/api/health/live', '/api/health/ready', '/metrics'])
      expect((await fetch(new URL(path, url))).status).toBe(200)
    finish()
    expect((await first).status).toBe(200)
  })
})

describe('a client that goes away', () => {
  it.each([
    ['application/json', 499],
    ['text/event-stream', 200], // told before it went away
  ])(
    'stops the work on its question, its waiting ones are never begun, and it counts as no failure of ours: %s',
    async (accept, status) => {
      const begun: string[] = []
      const stopped: string[] = []
      const { app, gate, front } = appWith(
        (_, { question }, emit, signal) => {
          begun.push(question)
          emit?.({ type: 'status', stage: 'understanding' })
          return new Promise((_, reject) =>
            signal?.addEventListener('abort', () => {
              stopped.push(question)
              reject(signal.reason)
            }),
          )
        },
        1,
        10,
      )
      const url = await served(app)
      const [worked, waiting] = [connectTo(url), connectTo(url)]
      worked.socket.write(askRequest('first', accept))
      await vi.waitFor(() => expect(begun).toEqual(['first']), PATIENCE)
      waiting.socket.write(askRequest('second', accept))
      await vi.waitFor(() => expect(gate.counts()).toEqual({ running: 1, waiting: 1 }), PATIENCE)
      waiting.socket.destroy()
      await vi.waitFor(() => expect(gate.counts()).toEqual({ running: 1, waiting: 0 }), PATIENCE)
      worked.socket.destroy()
      await vi.waitFor(() => expect(gate.counts()).toEqual({ running: 0, waiting: 0 }), PATIENCE)
      expect([begun, stopped]).toEqual([['first'], ['first']])
      expect(await front.metrics.text()).toMatch(/^lankui_given_up_total 2$/m)
      const counted = `lankui_http_request_seconds_count{method="POST",route="/api/ask",status="${status}"} 2`
      await vi.waitFor(async () => expect(await front.metrics.text()).toContain(counted), PATIENCE)
    },
  )
})

it('a server that stops answers what it was asked, takes no new connection, and lets go of those that it has', async () => {
  const { askWith, finish } = whenTold()
  const { app, gate } = appWith(askWith, 2, 0)
  const server = await listen({ host: '127.0.0.1', port: 0 })
  server.on('request', getRequestListener(app.fetch))
  const url = new URL(urlOf(server, { host: '127.0.0.1' }))
  const { socket, received, ended } = connectTo(url)
  socket.write(askRequest('first'))
  await vi.waitFor(() => expect(gate.counts().running).toBe(1), PATIENCE)
  const closed = closeServer(server)
  socket.write(askRequest('second'))
  await vi.waitFor(() => expect(gate.counts().running).toBe(2), PATIENCE)
  await expect(fetch(url)).rejects.toThrow()
  finish()
  await Promise.all([ended, closed])
  expect(received().match(/HTTP\/1\.1 200 /g)).toHaveLength(2)
  expect(received()).toMatch(/^connection: close\r$/im)
})

describe('a client that is too slow is dropped', () => {
  it('while it sends its headers', async () => {
    const url = await served(fixtureApp(), { headers: 200 })
    const { socket, received, ended } = connectTo(url)
    socket.write('GET /api/health HTTP/1.1\r\nhost: 127.0.0.1\r\nx-slow:')
    await ended
    expect(received()).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('while it sends its body', async () => {
    const url = await served(fixtureApp(), { headers: 200, body: 400 })
    const { socket, ended, received } = connectTo(url)
    socket.write(askRequest('多少人？').slice(0, -4))
    await ended
    expect(received()).not.toMatch(/ 200 /)
  })

  it('when it connects and says nothing', async () => {
    await connectTo(await served(fixtureApp(), { silence: 200 })).ended
  })

  it('when it does not read its answer, and the work on it ends', async () => {
    let signal: AbortSignal | undefined
    const { app } = appWith(
      async (_, { question }, emit, given) => {
        signal = given
        while (!given?.aborted) {
          emit?.({ type: 'text-delta', text: '报告'.repeat(100_000) })
          await pause(5)
        }
        return answer(question)
      },
      1,
      0,
    )
    const url = await served(app, { silence: 300 })
    const { socket } = connectTo(url)
    socket.write(askRequest('多少人？', 'text/event-stream'))
    socket.pause()
    await vi.waitFor(() => expect(signal?.aborted).toBe(true), PATIENCE)
  })

  it('when there are more connections than may be, and those that are go on', async () => {
    const url = await served(fixtureApp(), { connections: 2 })
    const kept = [connectTo(url), connectTo(url)]
    for (const { socket } of kept) socket.write('GET /api/health HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n')
    await vi.waitFor(() => expect(kept.every(({ received }) => / 200 /.test(received()))).toBe(true), PATIENCE)
    await connectTo(url).ended
    kept[0]?.socket.write('GET /api/health/live HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n')
    await vi.waitFor(() => expect(kept[0]?.received()).toMatch(/"live"/), PATIENCE)
  })
})
