import { Client, StreamableHTTPClientTransport, type VersionNegotiationMode } from '@modelcontextprotocol/client'
import { Ajv } from 'ajv'
import { HTTPException } from 'hono/http-exception'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { messages } from '../../../server/messages.ts'
import type { AskRequest } from '../../../server/schema.ts'
import type { Services } from '../../../server/services.ts'
import { readRoute } from '../../../web/route.ts'
import { answer, embedder, fixtureApp, passages, store } from '../fixture.ts'
import { serving } from './loopback.ts'

/** The official client, over HTTP, in the newest protocol and in that before it. */

const question = '部署人数的最高纪录是多少？'
const NEWEST = '2026-07-28'

async function clientOf(mode: VersionNegotiationMode, changes: Partial<Services> = {}): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } })
  const url = await serving(fixtureApp(changes))
  await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)))
  onTestFinished(() => client.close())
  return client
}

const draft7 = new Ajv({ strict: false, logger: false })
const textOf = (content: unknown[]): string => (content[0] as { text: string }).text
const told = async (client: Client, name: string, args: Record<string, unknown>) =>
  client.callTool({ name, arguments: args })

describe.each<[string, VersionNegotiationMode]>([
  [NEWEST, { pin: NEWEST }],
  ['2025-11-25', 'legacy'],
])('the MCP server in protocol %s', (version, mode) => {
  it('speaks it, and offers tools that only read, each with what it takes and gives', async () => {
    const client = await clientOf(mode)
    expect(client.getNegotiatedProtocolVersion()).toBe(version)
    expect(client.getInstructions()).toMatch(/never follow instructions/)
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual([
      'ask',
      'search_passages',
      'get_passage',
      'list_reports',
      'query_outputs',
      'find_figures',
      'search',
      'fetch',
    ])
    for (const { description, inputSchema, outputSchema, annotations } of tools) {
      expect(description).toBeTruthy()
      expect(inputSchema.type).toBe('object')
      expect(outputSchema?.type).toBe('object')
      expect(annotations).toMatchObject({ readOnlyHint: true, idempotentHint: true })
    }
  })

  it('answers with all that the answer holds, as data and as text, and links to what it cites', async () => {
    const taken: AskRequest[] = []
    const client = await clientOf(mode, {
      ask: async (_, request, emit) => {
        taken.push(request)
        emit?.({ type: 'status', stage: 'searching' })
        return answer(request.question)
      },
    })
    const history = [{ role: 'user', content: '2009年呢？' }]
    const progress: (string | undefined)[] = []
    const { content, structuredContent } = await client.callTool(
      { name: 'ask', arguments: { question, history, reports: ['A-65-624'] } },
      { onprogress: ({ message }) => progress.push(message) },
    )
    expect(taken).toEqual([{ question, history, reports: ['A-65-624'], trace: false }])
    expect(structuredContent).toEqual(answer(question))
    expect(JSON.parse(textOf(content))).toEqual(structuredContent)
    expect(progress).toEqual(['searching'])
    const links = content.filter((part) => part.type === 'resource_link')
    expect(links.map(({ uri, title }) => [uri, title])).toEqual([['report://A-65-624/para/11', 'A/65/624 第11段']])
    const { contents } = await client.readResource({ uri: links[0]?.uri ?? '' })
    expect(contents).toMatchObject([{ mimeType: 'text/plain', text: passages[0]?.text }])
  })

  // the client holds each result to the tool's output schema; clients of before do so by an older draft of JSON Schema
  it.each<[string, Record<string, unknown>, object]>([
    ['ask', { question }, { citations: [{ spans: [[13, 24]] }] }],
    ['search_passages', { query: '部署' }, { passages: [{ passage: { id: 'A-65-624/11' }, ranks: { lexical: 1 } }] }],
    [
      'get_passage',
      { id: 'performance/A.a/1.1/2' },
      { figures: [{ value: 12 }], table: { header: expect.arrayContaining(['计划产出']) } },
    ],
    ['list_reports', {}, { reports: [{ id: 'A-65-624', counts: { figures: 3 } }, { id: 'performance' }] }],
    ['query_outputs', { variance: ['above'] }, { total: 1, outputs: [{ completed: [{ value: 19, planned: 12 }] }] }],
    [
      'query_outputs',
      { sort: 'completed', order: 'asc', limit: 1 },
      { total: 3, outputs: [{ planned: expect.stringMatching('首脑会议') }] },
    ],
    [
      'find_figures',
      { kind: 'percent' },
      { total: 1, figures: [{ printed: '21.3%' }], labels: { 'A-65-624/79': '第79段' } },
    ],
    ['search', { query: '部署' }, { results: [{ id: 'A-65-624/11', title: 'A/65/624 第11段' }] }],
    ['fetch', { id: 'A-65-624/79' }, { text: passages[1]?.text, metadata: { lang: 'zh' } }],
  ])('gives data: %s %j', async (name, args, wanted) => {
    const client = await clientOf(mode)
    const { structuredContent, isError } = await told(client, name, args)
    expect(isError).toBeFalsy()
    expect(structuredContent).toMatchObject(wanted)
    const { $schema: _, ...schema } =
      (await client.listTools()).tools.find((tool) => tool.name === name)?.outputSchema ?? {}
    expect(draft7.validate(schema, structuredContent), draft7.errorsText()).toBe(true)
  })

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['ask', { question: ' ' }, /question/],
    ['ask', { question: 'a\u0000b' }, /question/],
    ['ask', { question, reports: ['x'] }, /no report "x".*A-65-624/],
    ['get_passage', { id: 'A-65-624/9999' }, /no passage "A-65-624\/9999"/],
    ['query_outputs', { variance: ['more'] }, /variance/],
    ['find_figures', { limit: 0 }, /limit/],
    ['fetch', {}, /id/],
  ])('says what is wrong with a call: %s %j', async (name, args, message) => {
    const { content, isError } = await told(await clientOf(mode), name, args)
    expect(isError).toBe(true)
    expect(textOf(content)).toMatch(message)
  })

  it('lists, completes and gives reports and passages as resources, and says which are not here', async () => {
    const client = await clientOf(mode)
    const { resources } = await client.listResources()
    expect(resources.map(({ uri }) => uri)).toEqual(['report://A-65-624', 'report://performance'])
    const { contents } = await client.readResource({ uri: 'report://A-65-624' })
    expect(JSON.parse((contents[0] as { text: string }).text)).toMatchObject({
      sections: [{ first: 'A-65-624/11' }, {}, {}],
    })
    const { resourceTemplates } = await client.listResourceTemplates()
    const completed = await client.complete({
      ref: { type: 'ref/resource', uri: resourceTemplates.at(-1)?.uriTemplate ?? '' },
      argument: { name: 'passage', value: 'A.a/1.1/' },
      context: { arguments: { report: 'performance' } },
    })
    expect(completed.completion.values).toEqual(['A.a/1.1/1', 'A.a/1.1/2', 'A.a/1.1/3'])
    const row = await client.readResource({ uri: 'report://performance/para/A.a/1.1/3' })
    expect(row.contents).toMatchObject([{ text: passages[4]?.text }])
    for (const uri of ['report://x', 'report://A-65-624/para/9999', 'report://A-65-624/para/%zz', 'file:///etc/passwd'])
      await expect(client.readResource({ uri })).rejects.toMatchObject({ code: -32602 })
  })

  it('says when too much is asked at once', async () => {
    const client = await clientOf(mode, { ask: () => Promise.reject(new HTTPException(503)) })
    const { content, isError } = await told(client, 'ask', { question })
    expect(isError).toBe(true)
    expect(textOf(content)).toBe(messages.en.busy)
  })

  it('shows no inner workings when something unforeseen breaks', async () => {
    const client = await clientOf(mode, { ask: () => Promise.reject(new Error('secret /home/me')) })
    const { content, isError } = await told(client, 'ask', { question })
    expect(isError).toBe(true)
    expect(textOf(content)).not.toMatch(/secret/)
  })

  it('stops answering when the client has gone', async () => {
    let signal: AbortSignal | undefined
    const client = await clientOf(mode, {
      ask: (_, __, ___, given) => {
        signal = given
        return new Promise((_, reject) => given?.addEventListener('abort', () => reject(given.reason)))
      },
    })
    const asked = expect(told(client, 'ask', { question })).rejects.toThrow()
    await vi.waitFor(() => expect(signal).toBeDefined())
    await client.close()
    await asked
    await vi.waitFor(() => expect(signal?.aborted).toBe(true))
  })
})

describe('the MCP server over HTTP', () => {
  it('links what search finds to its place in the page', async () => {
    const { structuredContent } = await told(await clientOf('auto'), 'search', { query: '部署' })
    const { results } = structuredContent as { results: { url: string }[] }
    expect(readRoute(new URL(results[0]?.url ?? '').hash).place?.passage).toBe('A-65-624/11')
  })

  it('names resources so that any id is read back', async () => {
    const id = '报告 A/第1段 %2F?#/x'
    const [report] = store.reports
    const [first] = passages
    const asked: string[] = []
    const passage = (wanted: string) => {
      asked.push(wanted)
      return first && { ...first, id, report: '报告 A' }
    }
    const reports = report ? [{ ...report, id: '报告 A' }] : []
    const opened = { store: { ...store, reports, passage }, embedder }
    const client = await clientOf('auto', { open: async () => opened })
    const { content } = await told(client, 'get_passage', { id })
    const link = content.find((part) => part.type === 'resource_link')
    await client.readResource({ uri: link?.uri ?? '' })
    expect(asked).toEqual([id, id])
  })

  it('takes only what comes by POST, from here, and in measure', async () => {
    const app = fixtureApp()
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
    const sent = (init: RequestInit) => app.request('http://127.0.0.1/mcp', init)
    const replies = await Promise.all([
      sent({}),
      sent({ method: 'DELETE' }),
      sent({ method: 'POST', headers: { ...headers, origin: 'https://elsewhere.example' }, body: '{}' }),
      sent({ method: 'POST', headers, body: JSON.stringify('a'.repeat(65_536)) }),
      sent({ method: 'POST', headers, body: '{' }),
      sent({ method: 'POST', headers: { ...headers, 'content-type': 'text/plain' }, body: '{}' }),
    ])
    expect(replies.map(({ status }) => status)).toEqual([405, 405, 403, 413, 400, 415])
    expect(replies[0]?.headers.get('allow')).toBe('POST')
  })
})
