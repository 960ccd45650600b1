import { describe, expect, it } from 'vitest'
import type { AskRequest, StreamEvent } from '../../server/schema.ts'
import type { AskFunction, Opened } from '../../server/services.ts'
import { answer, embedder, store } from './fixture.ts'
import { answeringWith, quietFront } from './front.ts'

const opened: Opened = { store, embedder }
const of = (question: string, rest: Partial<AskRequest> = {}): AskRequest => ({
  question,
  history: [],
  trace: false,
  ...rest,
})

/** A server's `ask` that keeps so many megabytes of answers, and how often each question was worked out. */
function keeping(megabytes: number) {
  const workedOut: string[] = []
  const front = quietFront()
  const working: AskFunction = async (_, { question }) => {
    workedOut.push(question)
    return answer(question)
  }
  const { ask } = answeringWith(working, front, megabytes)
  return { ask, workedOut, metrics: front.metrics }
}

describe('an answer that was given', () => {
  it('is given again to who asks the same, and is counted', async () => {
    const { ask, workedOut, metrics } = keeping(1)
    const first = await ask(opened, of('多少人？'))
    expect(await ask(opened, of('多少人？'))).toEqual(first)
    expect(workedOut).toEqual(['多少人？'])
    expect(await metrics.text()).toMatch(/^lankui_answer_seconds_count\{[^}]*\} 2$/m)
    expect(await metrics.text()).toMatch(/^lankui_given_again_total 1$/m)
  })

  it('is told piece by piece to who reads it as it comes', async () => {
    const { ask } = keeping(1)
    const { text } = await ask(opened, of('多少人？'))
    const events: StreamEvent[] = []
    await ask(opened, of('多少人？'), (event) => events.push(event))
    expect(events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('')).toBe(text)
    expect(events.at(-1)).toMatchObject({ type: 'answer', answer: { text } })
  })

  it('is worked out anew in another conversation, of other reports, of another index, and to tell how it came about', async () => {
    const { ask, workedOut } = keeping(1)
    await ask(opened, of('多少人？'))
    await ask(opened, of('多少人？', { history: [{ role: 'user', content: '空缺率呢？' }] }))
    await ask(opened, of('多少人？', { reports: ['performance'] }))
    await ask({ store: { ...store }, embedder }, of('多少人？'))
    await ask(opened, of('多少人？', { trace: true }))
    await ask(opened, of('多少人？', { trace: true }))
    expect(workedOut).toHaveLength(6)
  })

  it('makes room for others, the one asked for longest ago first', async () => {
    const { ask, workedOut } = keeping(1)
    const long = (n: number) => `${n}${'问'.repeat(100_000)}`
    for (const n of [1, 2, 1, 3, 1, 2]) await ask(opened, of(long(n)))
    expect(workedOut.map((question) => question[0])).toEqual(['1', '2', '3', '2'])
  })

  it('is not kept where none are to be', async () => {
    const { ask, workedOut } = keeping(0)
    await ask(opened, of('多少人？'))
    await ask(opened, of('多少人？'))
    expect(workedOut).toHaveLength(2)
  })
})
