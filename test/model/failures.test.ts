import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Behaviour, replies, says, startFakeModel, streams } from './fake-model.ts'
import { asking, composing, KEY, shown } from './given.ts'

let fake: Awaited<ReturnType<typeof startFakeModel>>
beforeAll(async () => {
  fake = await startFakeModel()
})
afterAll(() => fake.stop())

const held = '2010年经过测试的警员为24 050人[1]。'

const silent: Behaviour = async (_, __, gone) => {
  await pause(60_000, undefined, { signal: gone }).catch(() => {})
}
const halting: Behaviour = async (response, received, gone) => {
  streams([held, '另有'], ': no end\n\n')(Object.assign(Object.create(response), { end: () => {} }), received, gone)
  await silent(response, received, gone)
}
const breaking: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write(`data: ${JSON.stringify({ choices: [{ delta: { content: `${held}另有` } }] })}\n\n`)
  setTimeout(() => response.destroy(), 20)
}
const endless: Behaviour = async (response, _, gone) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  while (!gone.aborted) {
    response.write(`data: ${JSON.stringify({ choices: [{ delta: { content: held } }] })}\n\n`)
    await pause(1)
  }
}
const hugeLine: Behaviour = async (response, _, gone) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  while (!gone.aborted) {
    response.write('data: '.padEnd(65_536, 'x'))
    await pause(1)
  }
}
const moved = replies(307, '', 'text/plain', { location: 'http://127.0.0.1:1/v1/chat/completions' })

describe('a model that fails', () => {
  const failures: [string, Behaviour, string, number?][] = [
    ['asks for a key', replies(401, `{"error":{"message":"bad key ${KEY}"}}`), 'refused'],
    ['is not known there', replies(404, '{"error":"model not found"}'), 'refused'],
    ['takes no such request', replies(400, '{"error":"bad request"}'), 'refused'],
    ['limits the rate', replies(429, '{"error":"slow down"}'), 'busy'],
    ['is overloaded', replies(503, 'overloaded', 'text/plain'), 'busy'],
    ['breaks', replies(500, 'oops', 'text/plain'), 'down'],
    ['sends its caller elsewhere', moved, 'down'],
    ['says nothing in time', silent, 'slow', 1],
    ['stops midway until the time is up', halting, 'slow', 1],
    ['breaks off', breaking, 'cut-off'],
    ['ends its stream too early', streams([held], ''), 'cut-off'],
    ['runs out of room', streams([held], 'data: {"choices":[{"delta":{},"finish_reason":"length"}]}\n\n'), 'cut-off'],
    ['sends a page', replies(200, '<html><body>Welcome</body></html>', 'text/html'), 'garbled'],
    ['sends broken JSON', replies(200, '{"choices":[{"mess'), 'garbled'],
    ['sends JSON of another kind', replies(200, '{"answer":42}'), 'garbled'],
    ['sends an error as an event', streams([held], 'data: {"error":{"message":"out of memory"}}\n\n'), 'garbled'],
    ['sends events that are no JSON', streams([], 'data: hello\n\n'), 'garbled'],
    ['sends nothing', says(''), 'garbled'],
    ['never stops thinking', says('<think>24 050？'), 'garbled'],
    ['writes without end', endless, 'endless'],
    ['sends a line without end', hugeLine, 'endless'],
    ['writes in another language', says('In 2010, 24,050 officers were tested [1]. More.'), 'language'],
    ['writes nothing that holds', says('有99人[1]。我想是的。'), 'unsupported'],
  ]

  it.each(failures)('and %s leaves the composed answer, saying so', async (_, behaviour, reason, seconds = 5) => {
    fake.behaves(behaviour)
    const composed = composing()
    const started = performance.now()
    const { answer, events, told } = await asking(fake.url, composed, { seconds })
    expect(performance.now() - started).toBeLessThan(seconds * 1000 + 1500)
    expect(answer).toEqual({
      ...composed.answer,
      model: {
        name: 'qwen3',
        failure: { reason, note: expect.stringMatching(/qwen3.*这里是由报告原文直接组成的回答。$/) },
      },
    })
    expect(events.at(-1)).toEqual({ type: 'answer', answer })
    expect(shown(events)).toMatchObject({ text: answer.text, doubts: [], citations: answer.citations })
    expect(told).toEqual([expect.stringContaining(`The language model qwen3 at ${fake.host}: `)])
    expect(JSON.stringify({ answer, events, told })).not.toContain(KEY)
  })

  it('and is not there at all leaves the composed answer', async () => {
    const gone = await startFakeModel()
    await gone.stop()
    const { answer, told } = await asking(gone.url)
    expect(answer).toMatchObject({ writer: 'composed', model: { failure: { reason: 'down' } } })
    expect(told).toHaveLength(1)
  })

  it('tells the reader in the language of the answer', async () => {
    fake.behaves(replies(500, ''))
    const { answer } = await asking(fake.url, composing({ lang: 'en' }))
    expect(answer.model?.failure?.note).toBe(
      'The language model qwen3 could not be reached; this answer is composed from the reports instead.',
    )
  })
})

describe('an asker who leaves', () => {
  it.each([
    ['before the model says anything', silent],
    ['while it writes', halting],
  ])('%s ends the request to the model', async (_, behaviour) => {
    fake.behaves(behaviour)
    const asker = new AbortController()
    const left = fake.left()
    const waiting = asking(fake.url, composing(), { signal: asker.signal })
    const before = fake.received.length
    await expect.poll(() => fake.received.length).toBeGreaterThan(before)
    asker.abort(new Error('gone'))
    await expect(waiting).rejects.toThrow('gone')
    await expect.poll(() => fake.left()).toBe(left + 1)
  })
})

describe('a model that takes no temperature', () => {
  it('is asked again without one', async () => {
    fake.behaves((response, received, gone) =>
      (received.temperature === undefined ? says(held) : replies(400, '{}'))(response, received, gone),
    )
    expect((await asking(fake.url)).answer).toMatchObject({ writer: 'model', text: held })
  })
})
