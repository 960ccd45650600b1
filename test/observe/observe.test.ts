import { pino } from 'pino'
import { describe, expect, it, vi } from 'vitest'
import type { LogSettings } from '../../server/config.ts'
import { createGate } from '../../server/front/gate.ts'
import { openLog } from '../../server/observe/log.ts'
import { createMetrics } from '../../server/observe/metrics.ts'
import { logHere } from '../../server/observe/requests.ts'
import type { AskFunction } from '../../server/services.ts'
import { answer, ask, fixtureApp } from '../server/fixture.ts'
import { answeringWith, quietFront } from '../server/front.ts'

// https://prometheus.io/docs/instrumenting/exposition_formats/#text-format-details
const COMMENT = /^# (?:HELP [a-z_][a-z0-9_]* \S.*|TYPE [a-z_][a-z0-9_]* (?:counter|gauge|histogram|summary|untyped))$/i
const LABEL = String.raw`[a-z_][a-z0-9_]*="(?:[^"\\\n]|\\[\\"n])*"`
const SAMPLE = new RegExp(
  String.raw`^([a-z_][a-z0-9_]*(?:\{(?:${LABEL}(?:,${LABEL})*)?\})?) (?:[+-]?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|Inf)|NaN)$`,
  'i',
)

const question = '部署人数的最高纪录是多少？'
const TOKEN = 'a-secret-of-24-signs-123'

const stepping: AskFunction = async ({ embedder }, request, emit) => {
  emit?.({ type: 'status', stage: 'understanding' })
  emit?.({ type: 'status', stage: 'searching' })
  await embedder.embed([request.question], 'question')
  emit?.({ type: 'status', stage: 'reading' })
  emit?.({ type: 'status', stage: 'checking' })
  return answer(request.question)
}

/** The app with real answering around a small `ask`, and what it logs. */
function logging(settings: Partial<LogSettings> = {}, askWith = stepping, changes = {}) {
  const lines: string[] = []
  const log = openLog({ level: 'info', format: 'json', ...settings }, { write: (line) => lines.push(line) })
  const front = quietFront({ log, ...changes })
  const app = fixtureApp({
    front,
    ...answeringWith(askWith, front),
  })
  return { app, lines, text: () => lines.join(''), events: () => lines.map((line) => JSON.parse(line)) }
}

describe('the log', () => {
  it('tells of each request and answer on a line of JSON, with one id that the reply has too', async () => {
    const { app, events } = logging()
    const response = await ask(app, { question })
    const request = response.headers.get('x-request-id')
    expect(events()).toEqual([
      expect.objectContaining({ level: 'info', msg: 'answered', request, kind: 'lookup', answered: true }),
      expect.objectContaining({ level: 'info', msg: 'request', request, path: '/api/ask', status: 200 }),
    ])
    expect(new Date(events()[0].time).getTime()).toBeGreaterThan(0)
  })

  it('has the id also in what is said of a question on the way', async () => {
    const { app, events } = logging({}, async (_, request) => {
      logHere(pino({ level: 'silent' })).warn('The language model is slow.')
      return answer(request.question)
    })
    const request = (await ask(app, { question })).headers.get('x-request-id')
    expect(events()).toContainEqual(
      expect.objectContaining({ level: 'warn', msg: expect.stringMatching(/slow/), request }),
    )
  })

  it('takes the id that a caller gives, unless it would forge a line or a header', async () => {
    const { app, events } = logging()
    const idOf = async (given: string) =>
      (await ask(app, { question }, { 'x-request-id': given })).headers.get('x-request-id')
    expect(await idOf('trace-17_b')).toBe('trace-17_b')
    expect(events()[0].request).toBe('trace-17_b')
    for (const forged of ['a b', '{"level":"error"}', 'x'.repeat(300)])
      expect(await idOf(forged)).toMatch(/^[\w-]{36}$/)
  })

  it('holds no word of a question, unless everything is to be logged', async () => {
    const quiet = logging()
    await ask(quiet.app, { question, history: [{ role: 'user', content: '秘密的对话' }] })
    await quiet.app.request(`http://localhost/api/search?q=${encodeURIComponent(question)}`)
    expect(quiet.lines.length).toBeGreaterThan(2)
    expect(quiet.text()).not.toMatch(/部署|秘密|%E9%83%A8/)
    const all = logging({ level: 'debug' })
    await ask(all.app, { question })
    expect(all.text()).toContain(question)
  })

  it('holds no secret, whichever way it comes', async () => {
    const { app, text } = logging({ level: 'debug' }, stepping, { token: TOKEN })
    const session = await app.request('http://localhost/login', {
      method: 'POST',
      body: new URLSearchParams({ token: TOKEN }),
    })
    const cookie = (session.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const ways = [{ authorization: `Bearer ${TOKEN}` }, { authorization: `Basic ${TOKEN}` }, { cookie }]
    for (const headers of ways) await app.request(`http://localhost/api/reports?token=${TOKEN}`, { headers })
    expect(text()).toMatch(/"status":200.*\n.*"status":401/)
    expect(text()).not.toContain(TOKEN)
    expect(text()).not.toContain(cookie.split('=')[1])
  })

  it('tells whole what nobody foresaw, also when it breaks a stream, and to the asker only its id', async () => {
    const { app, events } = logging({}, () => Promise.reject(new Error('broken in /home/me')))
    for (const accept of ['application/json', 'text/event-stream']) {
      const response = await ask(app, { question }, { accept })
      const body = await response.text()
      expect(body).not.toMatch(/broken|home/)
      const request = response.headers.get('x-request-id')
      await vi.waitFor(() =>
        expect(events()).toContainEqual(
          expect.objectContaining({
            level: 'error',
            request,
            err: expect.objectContaining({ message: 'broken in /home/me', stack: expect.stringContaining('observe') }),
          }),
        ),
      )
    }
  })

  it('is read by people as text, and silent when told', async () => {
    const text = logging({ format: 'text' })
    await ask(text.app, { question })
    expect(text.lines[1]).toMatch(
      /^\d\d:\d\d:\d\d request request=\S+ method=POST path=\/api\/ask status=200 ms=\d+\n$/,
    )
    const silent = logging({ level: 'silent' })
    await ask(silent.app, { question })
    expect(silent.lines).toEqual([])
  })
})

describe('Server-Timing', () => {
  it('tells how long each step of an answer took', async () => {
    const response = await ask(logging().app, { question })
    const timing = response.headers.get('server-timing') ?? ''
    const steps = ['wait', 'understand', 'embed', 'search', 'answer', 'total']
    expect(steps.filter((step) => !new RegExp(`\\b${step};dur=\\d`).test(timing))).toEqual([])
  })

  it('counts as answering what comes after the evidence is found', async () => {
    const slow: AskFunction = async (opened, request, emit, signal) => {
      const made = await stepping(opened, request, emit, signal)
      await new Promise((resolve) => setTimeout(resolve, 40))
      return made
    }
    const timing = (await ask(logging({}, slow).app, { question })).headers.get('server-timing') ?? ''
    expect(Number(/\banswer;dur=([\d.]+)/.exec(timing)?.[1])).toBeGreaterThan(30)
    expect(Number(/\bsearch;dur=([\d.]+)/.exec(timing)?.[1])).toBeLessThan(30)
  })
})

describe('/metrics', () => {
  it('counts requests by route and not by address, answers by kind, and steps', async () => {
    const { app } = logging()
    await ask(app, { question })
    for (const id of ['x', 'y']) await app.request(`http://localhost/api/reports/${id}`)
    const response = await app.request('http://localhost/metrics')
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    const text = await response.text()
    const count = (series: string) =>
      text
        .split('\n')
        .find((line) => line.startsWith(series))
        ?.split(' ')
        .at(-1)
    expect(count('lankui_http_request_seconds_count{method="POST",route="/api/ask",status="200"}')).toBe('1')
    expect(count('lankui_http_request_seconds_count{method="GET",route="/api/reports/:id",status="404"}')).toBe('2')
    expect(count('lankui_answer_seconds_count{kind="lookup",lang="zh",answered="true"}')).toBe('1')
    for (const step of ['wait', 'understand', 'embed', 'search', 'answer'])
      expect(count(`lankui_step_seconds_count{step="${step}"}`)).toBe('1')
  })

  it('is text as Prometheus reads it, and nothing that callers make up adds a series', async () => {
    const { app } = logging({}, stepping, { metrics: createMetrics({ process: true }) })
    const series = async () => {
      const text = await (await app.request('http://localhost/metrics')).text()
      const lines = text.split('\n').filter(Boolean)
      expect(lines.filter((line) => !COMMENT.test(line) && !SAMPLE.test(line))).toEqual([])
      const names = lines.flatMap((line) => SAMPLE.exec(line)?.[1] ?? [])
      expect(new Set(names).size).toBe(names.length)
      return names.filter((name) => name.startsWith('lankui_')).sort()
    }
    const call = async (made: string) => {
      for (const path of [
        made,
        `api/${made}`,
        `v1/${made}`,
        `api/reports/${made}`,
        `api/passages/${made}/x`,
        `${made}.js`,
      ])
        await app.request(`http://localhost/${path}?${made}`, { headers: { 'user-agent': made, host: 'localhost' } })
      await ask(app, { question: made })
    }
    await call('one')
    await series() // which is a request too
    const before = await series()
    for (const made of ['two', '%22%0A', 'd'.repeat(200)]) await call(made)
    expect(await series()).toEqual(before)
  })

  it('tells of the process and of what is watched', async () => {
    const metrics = createMetrics({ process: true })
    const gate = createGate({ atOnce: 1, mayWait: 1, patienceMs: 100 })
    metrics.watch('lankui_questions_running', 'Now.', () => gate.counts().running)
    const work = gate.run(() => new Promise((resolve) => setTimeout(resolve, 50)))
    expect(await metrics.text()).toMatch(/^lankui_questions_running 1$/m)
    await work
    expect(await metrics.text()).toMatch(/^lankui_questions_running 0$/m)
    expect(await metrics.text()).toMatch(/^process_resident_memory_bytes \d+/m)
  })
})
