import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixtureApp } from '../fixture.ts'

/** Whatever is sent to a door, it answers or says what is wrong: it never breaks. */

const word = fc.constantFrom(
  'user',
  'assistant',
  'system',
  'text',
  'file',
  'lankui',
  'ask',
  'tools/call',
  '2.0',
  '问题',
)
const leaf = fc.oneof(word, fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null))
const key = fc.constantFrom(
  ...['model', 'messages', 'role', 'content', 'parts', 'type', 'text', 'stream', 'n', 'lankui', 'reports'],
  ...['jsonrpc', 'id', 'method', 'params', 'name', 'arguments', 'question', '_meta', '__proto__'],
)
const { value: body } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'medium' }, leaf, tie('list'), tie('record')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  record: fc.array(fc.tuple(key, tie('value')), { maxLength: 7 }).map((entries) => Object.fromEntries(entries)),
}))

/** A request that is nearly right, with one part of it replaced by anything. */
const nearly = (request: Record<string, unknown>) =>
  fc.tuple(fc.constantFrom(...Object.keys(request)), body).map(([part, value]) => ({ ...request, [part]: value }))

const said = { role: 'user', content: '问题', parts: [{ type: 'text', text: '问题' }] }
const called = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'ask', arguments: { question: '问题' } } }

describe.each<[string, Record<string, unknown>]>([
  ['/v1/chat/completions', { model: 'lankui', messages: [said], stream: false, n: 1, lankui: {} }],
  ['/api/chat', { messages: [said], reports: [] }],
  ['/mcp', called],
])('the door %s', (path, request) => {
  it('answers any body, or says what is wrong with it', async () => {
    const app = fixtureApp()
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          body,
          nearly(request),
          nearly(said).map((one) => ({ ...request, messages: [one] })),
        ),
        async (sent) => {
          const init = { method: 'POST', headers, body: JSON.stringify(sent) }
          const response = await app.request(`http://127.0.0.1${path}`, init)
          expect(response.status).toBeLessThan(500)
          expect(await response.text()).not.toMatch(/\bat .*\.ts:\d+|went wrong/)
        },
      ),
      { numRuns: 300 },
    )
  })
})
