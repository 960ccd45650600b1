import { EventSourceParserStream } from 'eventsource-parser/stream'
import { describe, expect, it, vi } from 'vitest'
import { AppError } from '../../index/app-error.ts'
import { problemSchema } from '../../server/schema/problem.ts'
import { type AskRequest, answerSchema, streamEventSchema } from '../../server/schema.ts'
import type { AskFunction } from '../../server/services.ts'
import { answer, ask, fixtureApp } from './fixture.ts'

const question = '部署人数的最高纪录是多少？'

const emitting: AskFunction = async (_, request, emit) => {
  emit?.({ type: 'status', stage: 'searching' })
  emit?.({ type: 'text-delta', text: '超过125 520人' })
  emit?.({ type: 'text-delta', text: '[1]' })
  return answer(request.question)
}

async function eventsOf(response: Response) {
  const events: unknown[] = []
  const parsed = response.body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream())
  for await (const { data } of parsed ?? []) events.push(JSON.parse(data))
  return events.map((event) => streamEventSchema.parse(event))
}

const streamed = { accept: 'text/event-stream' }

describe('asking', () => {
  it('gives the answer whole as JSON', async () => {
    const response = await ask(fixtureApp(), { question })
    expect(response.status).toBe(200)
    expect(answerSchema.parse(await response.json())).toEqual(answer(question))
  })

  it('hands the conversation and the chosen reports on', async () => {
    const asked: AskRequest[] = []
    const app = fixtureApp({
      ask: async (_, request) => {
        asked.push(request)
        return answer(request.question)
      },
    })
    const history = [{ role: 'user', content: '2009年呢？' }]
    await ask(app, { question: ' 那2010年呢? ', history, reports: ['A-65-624'], trace: true })
    expect(asked).toEqual([{ question: '那2010年呢?', history, reports: ['A-65-624'], trace: true }])
  })

  it('streams the pieces in the order made and ends with the same answer as JSON', async () => {
    const app = fixtureApp({ ask: emitting })
    const response = await ask(app, { question }, streamed)
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
    const events = await eventsOf(response)
    expect(events.map(({ type }) => type)).toEqual(['status', 'text-delta', 'text-delta', 'answer'])
    expect(events.at(-1)).toEqual({ type: 'answer', answer: await (await ask(app, { question })).json() })
  })

  it('sends one answer even when the answering part reports it too', async () => {
    const app = fixtureApp({
      ask: async (_, request, emit) => {
        emit?.({ type: 'answer', answer: answer(request.question) })
        return answer(request.question)
      },
    })
    expect((await eventsOf(await ask(app, { question }, streamed))).map(({ type }) => type)).toEqual(['answer'])
  })

  it('ends a stream that breaks with the error', async () => {
    const app = fixtureApp({
      ask: async (_, __, emit) => {
        emit?.({ type: 'status', stage: 'reading' })
        throw new AppError('busy', 'The index is being replaced; ask again.')
      },
    })
    const events = await eventsOf(await ask(app, { question }, streamed))
    expect(events.at(-1)).toEqual({
      type: 'error',
      error: { code: 'busy', message: 'The index is being replaced; ask again.', retryable: true },
    })
  })

  it('tells the answering part when the asker has gone', async () => {
    let signal: AbortSignal | undefined
    const app = fixtureApp({
      ask: (_, __, emit, given) => {
        signal = given
        emit?.({ type: 'status', stage: 'reading' })
        return new Promise((_, reject) => given?.addEventListener('abort', () => reject(given.reason)))
      },
    })
    const response = await ask(app, { question }, streamed)
    const reader = response.body?.getReader()
    await reader?.read()
    expect(signal?.aborted).toBe(false)
    await reader?.cancel()
    await vi.waitFor(() => expect(signal?.aborted).toBe(true))
  })
})

describe('a question that cannot be taken', () => {
  const zh = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' }
  const refused: [string, unknown, number, RegExp, RegExp][] = [
    ['empty', { question: '  ' }, 400, /empty/, /空/],
    ['missing', {}, 400, /"question"/, /“question”/],
    ['overlong', { question: '问'.repeat(2001) }, 400, /2000/, /2000/],
    ['no text', { question: 5 }, 400, /"question"/, /“question”/],
    ['half a surrogate pair', '{"question":"a\\ud800"}', 400, /"question".*plain text/, /“question”.*纯文本/],
    ['what bytes that are no UTF-8 become', { question: '\ufffd\ufffd' }, 400, /UTF-8/, /UTF-8/],
    ['a control character', { question: 'a\u0000b' }, 400, /"question".*plain text/, /“question”.*纯文本/],
    [
      'a broken turn',
      { question, history: [{ role: 'user', content: '\u0007' }] },
      400,
      /history\.0\.content/,
      /history\.0\.content/,
    ],
    [
      'a turn of nobody',
      { question, history: [{ role: 'system', content: '' }] },
      400,
      /history\.0\.role/,
      /history\.0\.role/,
    ],
    ['not JSON', '{"question":', 400, /not valid JSON/, /不是有效的JSON/],
    ['null', 'null', 400, /"body"/, /“body”/],
    ['a foreign report', { question, reports: ['x'] }, 404, /"x".*A-65-624/, /“x”.*A-65-624/],
    ['too much', { question, history: [{ role: 'user', content: 'a'.repeat(65_536) }] }, 413, /64 kB/, /64 kB/],
  ]
  it.each(refused)('is refused with a reason: %s', async (_, body, status, english, chinese) => {
    for (const [headers, pattern] of [
      [{}, english],
      [zh, chinese],
    ] as const) {
      const response = await ask(fixtureApp(), body, headers)
      expect(response.status).toBe(status)
      const error = problemSchema.parse(await response.json())
      expect(error.detail).toMatch(pattern)
      expect(error.retryable).toBe(false)
    }
  })

  it('is refused when it does not come as JSON', async () => {
    expect((await ask(fixtureApp(), 'question=x', { 'content-type': 'text/plain' })).status).toBe(415)
  })

  it('may hold line breaks, tabs and characters beyond the basic plane', async () => {
    expect((await ask(fixtureApp(), { question: '第一行\r\n\t第二行😀𠮷' })).status).toBe(200)
  })
})
