import { describe, expect, it } from 'vitest'
import { type Conversation, chat, emptyConversation } from '../../web/chat/chat.ts'
import { readConversation, writeConversation } from '../../web/chat/stored.ts'
import { policeAnswer } from './fixture.ts'

const at = '2026-11-22T12:00:00.000Z'
const asked = chat(emptyConversation('c', at), {
  type: 'ask',
  id: 'a',
  question: '多少人？',
  reports: ['A-65-624'],
  at,
})

describe('a kept conversation', () => {
  it('is read back as it was, answers, citations and spans included', () => {
    const whole: Conversation = {
      ...asked,
      title: '警员',
      exchanges: asked.exchanges.map((exchange) => ({
        ...exchange,
        reply: { status: 'answered', answer: policeAnswer },
      })),
    }
    expect(readConversation(writeConversation(whole))).toEqual(whole)
  })

  it('keeps an answer that was still arriving as stopped', () => {
    const half = chat(asked, { type: 'event', id: 'a', attempt: 1, event: { type: 'text-delta', text: '2010年' } })
    expect(readConversation(writeConversation(half))?.exchanges[0]?.reply).toMatchObject({
      status: 'stopped',
      text: '2010年',
    })
  })

  it('leaves out how answers came about, which is asked for when someone wants to know', () => {
    const trace = { query: [], considered: [], timings: {} }
    const reply = { status: 'answered' as const, answer: { ...policeAnswer, trace } }
    const whole = { ...asked, exchanges: asked.exchanges.map((exchange) => ({ ...exchange, reply })) }
    expect(JSON.stringify(readConversation(JSON.stringify(whole)))).not.toContain('trace')
  })

  it('remembers what was said of an answer, and can be read from before that was kept', () => {
    const judged = chat(asked, { type: 'judge', id: 'a', verdict: 'down' })
    expect(readConversation(writeConversation(judged))?.exchanges[0]?.verdict).toBe('down')
    const older = writeConversation(asked).replace(/,"verdict":null/, '')
    expect(readConversation(older)?.exchanges[0]?.verdict).toBeNull()
  })

  it('is refused when it is anything else', () => {
    for (const text of ['', '{}', '[1]', '{"id":"c","title":null,"changed":"x","exchanges":[{}]}']) {
      expect(readConversation(text)).toBeNull()
    }
  })
})
