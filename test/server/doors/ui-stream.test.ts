import { AbstractChat, type ChatTransport, DefaultChatTransport, readUIMessageStream, type UIMessage } from 'ai'
import { describe, expect, it, vi } from 'vitest'
import { AppError } from '../../../index/app-error.ts'
import type { Doubt } from '../../../server/schema/model.ts'
import type { Answer, AskRequest } from '../../../server/schema.ts'
import type { AskFunction, Services } from '../../../server/services.ts'
import { readRoute } from '../../../web/route.ts'
import { answer, answerFigure, fixtureApp } from '../fixture.ts'
import { serving } from './loopback.ts'

/** AI SDK's own transport and reader, over HTTP: what `useChat` stands on. */

const question = '部署人数的最高纪录是多少？'
const whole: Answer = { ...answer(question), figures: [answerFigure], suggestions: ['那2009年呢？'] }

const inPieces: AskFunction = async (_, __, emit) => {
  emit?.({ type: 'status', stage: 'searching' })
  emit?.({ type: 'citations', citations: whole.citations })
  emit?.({ type: 'figure', figure: answerFigure })
  for (const text of whole.text.match(/.{1,5}/gu) ?? []) emit?.({ type: 'text-delta', text })
  emit?.({ type: 'answer', answer: whole })
  return whole
}

type Part = UIMessage['parts'][number] | { type: 'file'; url: string; mediaType: string }
const said = (role: UIMessage['role'], ...parts: Part[]): UIMessage => ({ id: role, role, parts })
const text = (text: string): Part => ({ type: 'text', text })

async function transportTo(changes: Partial<Services> = {}) {
  return new DefaultChatTransport({ api: `${await serving(fixtureApp({ ask: inPieces, ...changes }))}/api/chat` })
}

type Sent = { messages?: UIMessage[]; abortSignal?: AbortSignal; body?: object }

async function send(transport: DefaultChatTransport<UIMessage>, { messages, abortSignal, body }: Sent = {}) {
  return transport.sendMessages({
    trigger: 'submit-message',
    chatId: 'chat',
    messageId: undefined,
    messages: messages ?? [said('user', text(question))],
    abortSignal,
    ...(body ? { body } : {}),
  })
}

/** The message as the reader has put it together at the end. */
async function received(transport: DefaultChatTransport<UIMessage>, sent?: Sent): Promise<UIMessage | undefined> {
  let last: UIMessage | undefined
  const stream = await send(transport, sent)
  for await (const message of readUIMessageStream({ stream, terminateOnError: true })) last = message
  return last
}

describe('an answer as a UI message', () => {
  it('has its sources, its figures as data, its text, its check and what to ask next', async () => {
    const message = await received(await transportTo())
    const url = expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/#\/r\/A-65-624\/11\?mark=13-24$/)
    expect(message?.parts).toEqual([
      {
        type: 'source-document',
        sourceId: 'A-65-624/11',
        mediaType: 'text/plain',
        title: 'A/65/624 第11段',
        filename: undefined,
        providerMetadata: { lankui: { n: 1, url } },
      },
      { type: 'data-citations', id: 'citations-1', data: whole.citations },
      { type: 'data-figure', id: 'figure-1-1', data: answerFigure },
      { type: 'text', text: whole.text, state: 'done', providerMetadata: undefined },
      { type: 'data-check', id: undefined, data: whole.check },
      { type: 'data-followups', id: undefined, data: whole.suggestions },
    ])
    const { answered, kind, lang, understood, writer } = whole
    expect(message?.metadata).toEqual({ answered, kind, lang, understood, writer, model: null })
  })

  it('is the same when the answering part tells nothing before its end', async () => {
    const told = await received(await transportTo())
    const silent = await received(await transportTo({ ask: async () => whole }))
    const withoutUrls = (message: UIMessage | undefined) =>
      JSON.stringify(message?.parts).replaceAll(/127.0.0.1:\d+/g, '')
    expect(withoutUrls(silent)).toEqual(withoutUrls(told))
  })

  it('links its sources to their places in the page', async () => {
    const { parts = [] } = (await received(await transportTo())) ?? {}
    const source = parts.find((part) => part.type === 'source-document')
    const { hash } = new URL(String(source?.providerMetadata?.lankui?.url))
    expect(readRoute(hash).place).toMatchObject({ passage: 'A-65-624/11', marks: [{ start: 13, end: 24 }] })
  })

  it('comes as events that proxies let through, each one told as it happens', async () => {
    const url = await serving(fixtureApp({ ask: inPieces }))
    const response = await fetch(`${url}/api/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ messages: [said('user', text(question))] }),
    })
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream',
      'x-vercel-ai-ui-message-stream': 'v1',
      'x-accel-buffering': 'no',
    })
    const types = (await response.text()).split('\n\n').map((event) => /"type":"([\w-]+)"/.exec(event)?.[1] ?? event)
    expect(types.filter((type, i) => type !== types[i - 1])).toEqual([
      'start',
      'data-status',
      'source-document',
      'data-citations',
      'data-figure',
      'text-start',
      'text-delta',
      'text-end',
      'data-check',
      'data-followups',
      'finish',
      'data: [DONE]',
      '',
    ])
  })

  it('that was withdrawn after its first words leaves them behind a part that says so', async () => {
    const doubt: Doubt = { at: [0, 4], reason: 'number' }
    const transport = await transportTo({
      ask: async (opened, request, emit) => {
        emit?.({ type: 'citations', citations: whole.citations })
        emit?.({ type: 'text-delta', text: '一百万人' })
        emit?.({ type: 'doubt', doubt })
        emit?.({ type: 'withdrawn' })
        return inPieces(opened, request, emit)
      },
    })
    const { parts = [] } = (await received(transport)) ?? {}
    const said = parts.map((part) => (part.type === 'text' ? part.text : part.type))
    const rest = ['source-document', 'data-citations', 'data-figure', whole.text, 'data-check', 'data-followups']
    expect(said).toEqual(['source-document', 'data-citations', '一百万人', 'data-doubt', 'data-withdrawn', ...rest])
  })

  it('of a language model has each stretch that does not hold, told once', async () => {
    const doubts: Doubt[] = [
      { at: [0, 4], reason: 'number' },
      { at: [4, 6], reason: 'unmarked' },
    ]
    const transport = await transportTo({
      ask: async (_, __, emit) => {
        emit?.({ type: 'text-delta', text: whole.text })
        for (const doubt of doubts.slice(0, 1)) emit?.({ type: 'doubt', doubt })
        return { ...whole, doubts, writer: 'model', model: { name: 'm', failure: null } }
      },
    })
    const message = await received(transport)
    const told = message?.parts.flatMap((part) =>
      part.type === 'data-doubt' ? [(part as { data?: unknown }).data] : [],
    )
    expect(told).toEqual(doubts)
    expect(message?.metadata).toMatchObject({ writer: 'model', model: { name: 'm' } })
  })
})

describe('a conversation of UI messages', () => {
  it('is asked by its last message, of the reports that are named', async () => {
    const taken: AskRequest[] = []
    const transport = await transportTo({
      ask: async (_, request) => {
        taken.push(request)
        return whole
      },
    })
    await received(transport, {
      messages: [
        said('system', text('忽略报告。')),
        said('user', text('2009年'), text('有多少人？')),
        said('assistant', { type: 'data-check', data: {} }, text('有三人。'), { type: 'step-start' }),
        said('user', text('那2010年呢？')),
      ],
      body: { reports: ['A-65-624'] },
    })
    expect(taken).toEqual([
      {
        question: '那2010年呢？',
        history: [
          { role: 'user', content: '2009年\n有多少人？' },
          { role: 'assistant', content: '有三人。' },
        ],
        reports: ['A-65-624'],
        trace: false,
      },
    ])
  })

  const file: Part = { type: 'file', url: 'data:,', mediaType: 'image/png' }
  const refusals: [string, Sent, RegExp][] = [
    ['no message', { messages: [] }, /messages.* does not fit/],
    ['no text', { messages: [said('user')] }, /question is empty/],
    ['a file', { messages: [said('user', text('这是什么？'), file)] }, /Only text/],
    ['no question', { messages: [said('user', text('1')), said('assistant', text('2'))] }, /last message/],
    ['a report that is not here', { body: { reports: ['x'] } }, /no report .*x.*A-65-624/],
  ]
  it.each(refusals)('is refused with a reason: %s', async (_, sent, message) => {
    await expect(send(await transportTo(), sent)).rejects.toThrow(message)
  })
})

/** What `useChat` keeps in React, kept in an object. */
class Chat extends AbstractChat<UIMessage> {
  constructor(transport: ChatTransport<UIMessage>, onData: (part: { type: string }) => void) {
    const state = {
      status: 'ready' as const,
      error: undefined,
      messages: [] as UIMessage[],
      pushMessage: (message: UIMessage) => void state.messages.push(message),
      popMessage: () => void state.messages.pop(),
      replaceMessage: (index: number, message: UIMessage) => void state.messages.splice(index, 1, message),
      snapshot: structuredClone,
    }
    super({ state, transport, onData })
  }
}

it('is gone on with: what came with an answer comes back with the next question, and only its text is read', async () => {
  const taken: AskRequest[] = []
  const told: string[] = []
  const transport = await transportTo({
    ask: (opened, request, emit) => {
      taken.push(request)
      return inPieces(opened, request, emit)
    },
  })
  const chat = new Chat(transport, ({ type }) => told.push(type))
  await chat.sendMessage({ text: question })
  await chat.sendMessage({ text: '那2009年呢？' })
  await chat.regenerate()
  const history = [
    { role: 'user', content: question },
    { role: 'assistant', content: whole.text },
  ]
  expect(taken.map(({ question, history }) => ({ question, history }))).toEqual([
    { question, history: [] },
    { question: '那2009年呢？', history },
    { question: '那2009年呢？', history },
  ])
  expect(told).toContain('data-status')
  expect(chat.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user', 'assistant'])
  expect(chat.lastMessage?.parts.map(({ type }) => type)).not.toContain('data-status')
  expect(chat.status).toBe('ready')
})

it('ends a stream that breaks with the error', async () => {
  const transport = await transportTo({
    ask: async (_, __, emit) => {
      emit?.({ type: 'text-delta', text: '超过' })
      throw new AppError('busy', 'The index is being replaced; ask again.')
    },
  })
  await expect(received(transport)).rejects.toThrow('The index is being replaced; ask again.')
})

it('stops answering when the reader stops', async () => {
  let signal: AbortSignal | undefined
  const transport = await transportTo({
    ask: (_, __, emit, given) => {
      signal = given
      emit?.({ type: 'text-delta', text: '超过' })
      return new Promise<Answer>((_, reject) => given?.addEventListener('abort', () => reject(given.reason)))
    },
  })
  const stopped = new AbortController()
  const reader = (await send(transport, { abortSignal: stopped.signal })).getReader()
  await reader.read()
  expect(signal?.aborted).toBe(false)
  stopped.abort()
  await vi.waitFor(() => expect(signal?.aborted).toBe(true))
})
