import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StreamEvent } from '../../server/schema.ts'
import {
  type ChatAction,
  type Conversation,
  chat,
  emptyConversation,
  historyBefore,
  running,
} from '../../web/chat/chat.ts'
import { citation79, policeAnswer } from './fixture.ts'

const at = '2026-11-22T12:00:00.000Z'
const start = emptyConversation('c', at)
const asked = (id: string): ChatAction => ({ type: 'ask', id, question: `问题${id}`, reports: null, at })
const arrived = (id: string, event: StreamEvent, attempt = 1): ChatAction => ({ type: 'event', id, attempt, event })
const play = (actions: ChatAction[], from: Conversation = start) => actions.reduce(chat, from)
const answer: StreamEvent = { type: 'answer', answer: policeAnswer }

describe('a conversation', () => {
  it('grows an answer from what arrives and ends with the whole of it', () => {
    const half = play([
      asked('a'),
      arrived('a', { type: 'status', stage: 'searching' }),
      arrived('a', { type: 'citations', citations: [citation79] }),
      arrived('a', { type: 'text-delta', text: '2010年' }),
      arrived('a', { type: 'text-delta', text: '为24 050人' }),
    ])
    expect(running(half)?.reply).toMatchObject({ text: '2010年为24 050人', citations: [citation79] })
    const whole = play([arrived('a', answer)], half)
    expect(running(whole)).toBeNull()
    expect(whole.exchanges[0]?.reply).toEqual({ status: 'answered', answer: policeAnswer })
  })

  it('keeps what had arrived when it is stopped, and takes nothing more', () => {
    const stopped = play([asked('a'), arrived('a', { type: 'text-delta', text: '一半' }), { type: 'stop' }])
    expect(stopped.exchanges[0]?.reply).toMatchObject({ status: 'stopped', text: '一半' })
    expect(play([arrived('a', answer)], stopped)).toEqual(stopped)
  })

  it('ignores what still comes from the attempt before a retry', () => {
    const again = play([asked('a'), { type: 'again', id: 'a', question: '问题a', at }])
    expect(play([arrived('a', answer, 1)], again)).toEqual(again)
    expect(play([arrived('a', answer, 2)], again).exchanges[0]?.reply.status).toBe('answered')
  })

  it('forgets what followed a question that is changed', () => {
    const two = play([asked('a'), arrived('a', answer), asked('b'), arrived('b', answer)])
    const changed = play([{ type: 'again', id: 'a', question: '那2009年呢？', at }], two)
    expect(changed.exchanges.map(({ question }) => question)).toEqual(['那2009年呢？'])
  })

  it('never shows anything under another question, in whatever order it arrives', () => {
    const ids = ['a', 'b', 'c']
    const action = fc.oneof(
      fc.constantFrom(...ids).map(asked),
      fc.constantFrom(...ids).map((id) => arrived(id, { type: 'text-delta', text: id })),
      fc.constantFrom(...ids).map((id): ChatAction => ({ type: 'again', id, question: `问题${id}`, at })),
      fc.constant<ChatAction>({ type: 'stop' }),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const seen = new Set<string>()
        const once = actions.filter((a) => a.type !== 'ask' || (!seen.has(a.id) && seen.add(a.id)))
        const { exchanges } = play(once)
        expect(exchanges.filter(({ reply }) => reply.status === 'streaming').length).toBeLessThanOrEqual(1)
        for (const { id, reply } of exchanges) {
          if (reply.status === 'streaming' || reply.status === 'stopped')
            expect(reply.text).toMatch(new RegExp(`^${id}*$`))
        }
      }),
    )
  })
})

describe('what the server is told of the conversation', () => {
  it('is the answered turns before the question, the latest twenty', () => {
    const many = Array.from({ length: 15 }, (_, i) => `q${i}`).flatMap((id) => [asked(id), arrived(id, answer)])
    const turns = historyBefore(play([...many, asked('now')]), 'now')
    expect(turns).toHaveLength(20)
    expect(turns.at(-2)).toEqual({ role: 'user', content: '问题q14' })
    expect(turns.at(-1)).toEqual({ role: 'assistant', content: policeAnswer.text })
  })

  it('leaves out what failed or was stopped, and the question itself', () => {
    const state = play([
      asked('a'),
      { type: 'broke', id: 'a', attempt: 1, error: { code: 'offline', message: '', retryable: true } },
      asked('b'),
      { type: 'stop' },
      asked('c'),
    ])
    expect(historyBefore(state, 'c')).toEqual([])
  })

  it('fits into one request even when every answer is long Chinese', () => {
    const long: StreamEvent = { type: 'answer', answer: { ...policeAnswer, text: '维'.repeat(9000) } }
    const many = Array.from({ length: 12 }, (_, i) => `q${i}`).flatMap((id) => [asked(id), arrived(id, long)])
    const body = JSON.stringify(historyBefore(play([...many, asked('now')]), 'now'))
    expect(new TextEncoder().encode(body).length).toBeLessThan(64 * 1024)
  })
})
