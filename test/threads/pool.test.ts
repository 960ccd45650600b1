import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Embedder } from '../../index/embed/embedder.ts'
import { openEmbedder } from '../../index/embed/local.ts'
import { ingest } from '../../index/ingest.ts'
import { type IndexContent, readIndex, storeOf } from '../../index/store/open.ts'
import type { Store } from '../../index/store/store.ts'
import { ask } from '../../server/answer/ask.ts'
import type { StreamEvent } from '../../server/schema.ts'
import { searchPassages } from '../../server/search-passages.ts'
import type { Opened } from '../../server/services.ts'
import { openPool, type Pool } from '../../server/threads/pool.ts'
import { startThread, type Thread, type ThreadOptions } from '../../server/threads/thread.ts'
import { readGolds } from '../eval/gold.ts'

const QUESTION = { question: '外地空缺率是多少？', history: [], trace: false }
const EVERY = 15 // of the development questions, which are of every kind
const PATIENCE = { timeout: 60_000, interval: 50 } // a thread takes about a second to start, more on a busy machine

const folder = mkdtempSync(join(tmpdir(), 'lankui-threads-'))
let embedder: Embedder
let content: IndexContent

beforeAll(async () => {
  embedder = await openEmbedder()
  await ingest({ index: folder, embedder })
  content = await readIndex(folder)
}, 240_000)
afterAll(async () => {
  await embedder.close()
  rmSync(folder, { recursive: true })
})

const troubles: unknown[] = []
let closeAll: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closeAll) await close()
  closeAll = []
  troubles.length = 0
})

/** A pool with the threads that it started, in that order, of which the first may be of another kind. */
function poolOf(threads: number, first: ThreadOptions = {}) {
  const started: Thread[] = []
  const pool = openPool({
    threads,
    onTrouble: (reason) => troubles.push(reason),
    start(onEnd) {
      const thread = startThread(onEnd, started.length === 0 ? first : {})
      started.push(thread)
      return thread
    },
  })
  closeAll.push(pool.close)
  const ask = async (opened: Opened) => (await pool.ask(opened, QUESTION)).result
  return { pool, started, ask }
}

/** Leaves a question at work for ever, so that those after it come to threads. */
function keepBusy(pool: Pool, store: Store): void {
  const endless = { ...embedder, embed: () => new Promise<Float32Array[]>(() => {}) }
  void pool.search({ store, embedder: endless }, QUESTION.question, 1)
}

/** Hands an index to a pool and waits until so many of its threads have it. */
async function serve(
  { pool, started }: ReturnType<typeof poolOf>,
  content: IndexContent,
  index: number,
  threads: number,
) {
  const store = storeOf(content)
  pool.serve(store, content)
  keepBusy(pool, store)
  await pool.search({ store, embedder }, QUESTION.question, 1)
  await vi.waitFor(() => expect(started.filter((thread) => thread.has(index))).toHaveLength(threads), PATIENCE)
  return { store, embedder }
}

const titled = (mark: string): IndexContent => ({
  ...content,
  reports: content.reports.map((report) => ({ ...report, title: `${report.title}${mark}` })),
})

describe('answers from threads', () => {
  it('are those given without, from one thread and from two, and so is what is searched', async () => {
    const golds = readGolds(fileURLToPath(new URL('../eval/dev.jsonl', import.meta.url))).filter(
      (_, i) => i % EVERY === 0,
    )
    const requests = golds.map(({ question, history }) => ({
      question,
      history: history.map((content) => ({ role: 'user' as const, content })),
      trace: false,
    }))
    const here = { store: storeOf(content), embedder }
    const answers = await Promise.all(requests.map((request) => ask(here, request)))
    const found = await searchPassages(here, QUESTION.question, 5)
    for (const threads of [1, 2]) {
      const one = poolOf(threads)
      const opened = await serve(one, content, 1, threads)
      const asked = await Promise.all(requests.map((request) => one.pool.ask(opened, request)))
      expect(asked.map(({ result }) => result)).toEqual(answers)
      expect((await one.pool.search(opened, QUESTION.question, 5)).result).toEqual(found)
    }
  })

  it('are told as they are made: what is done, then citations, figures, the text and the whole', async () => {
    const one = poolOf(1)
    const opened = await serve(one, content, 1, 1)
    const told = async (from: typeof ask | Pool['ask']) => {
      const events: StreamEvent[] = []
      await from(opened, QUESTION, (event) => events.push(event))
      return events
    }
    expect(await told(one.pool.ask)).toEqual(await told(ask))
  })

  it('come from the serving thread where there is no other, or the index is too large for several', async () => {
    const [none, one] = [poolOf(0), poolOf(1)]
    const large = { ...content, passages: Array.from({ length: 20_001 }, () => content.passages[0] as never) }
    const opened = { store: storeOf(content), embedder }
    none.pool.serve(opened.store, content)
    one.pool.serve(opened.store, large)
    expect([...none.started, ...one.started]).toHaveLength(0)
    for (const { ask } of [none, one]) expect((await ask(opened)).answered).toBe(true)
  })
})

describe('a question that comes alone', () => {
  it('is answered by the serving thread, and starts no other', async () => {
    const one = poolOf(1)
    const opened = { store: storeOf(content), embedder }
    one.pool.serve(opened.store, content)
    for (const _ of [1, 2]) expect((await one.ask(opened)).answered).toBe(true)
    expect(one.started).toHaveLength(0)
    expect(one.pool.size()).toBe(0)
    await Promise.all([one.pool.ask(opened, QUESTION), one.pool.ask(opened, QUESTION)])
    expect(one.started).toHaveLength(1)
    expect(one.pool.size()).toBe(1)
  })
})

describe('a new index', () => {
  it('reaches every thread; questions of the one before are answered from that one', async () => {
    const two = poolOf(2)
    const before = await serve(two, titled('（先）'), 1, 2)
    const after = await serve(two, titled('（后）'), 2, 2)
    const titles = await Promise.all(
      [before, after, before, after].map(async (opened) => {
        const { citations } = await two.ask(opened)
        return citations.map(({ passage }) => passage.report.title.slice(-3))
      }),
    )
    expect(titles.map((marks) => [...new Set(marks)])).toEqual([['（先）'], ['（后）'], ['（先）'], ['（后）']])
    await serve(two, titled('（新）'), 3, 2)
    expect(two.started.map((thread) => thread.has(1))).toEqual([false, false])
  })
})

describe('a thread that ends', () => {
  it('is replaced; who waited for it is told to ask again, others are answered', async () => {
    const one = poolOf(1)
    const opened = await serve(one, content, 1, 1)
    const [thread] = one.started
    const lost = one.pool.ask(opened, QUESTION)
    const told = expect(lost).rejects.toMatchObject({ code: 'busy', message: expect.stringMatching(/Ask again/) })
    await thread?.end()
    await told
    expect((await one.ask(opened)).answered).toBe(true)
    await vi.waitFor(() => expect(one.started.map((each) => each.has(1))).toEqual([false, true]), PATIENCE)
    expect((await one.ask(opened)).answered).toBe(true)
    expect(troubles).toHaveLength(1)
  })

  it('before it ever had an index is not started again', async () => {
    const one = poolOf(1)
    const opened = { store: storeOf(content), embedder }
    one.pool.serve(opened.store, content)
    keepBusy(one.pool, opened.store)
    await one.pool.ask(opened, QUESTION)
    await one.started[0]?.end()
    await one.pool.ask(opened, QUESTION)
    expect(one.started).toHaveLength(1)
    expect(one.pool.size()).toBe(0)
  })
})

describe('a question that never ends', () => {
  it('ends its thread, which is replaced; who asked is told to ask again', async () => {
    const one = poolOf(1, { program: new URL('./endless.mjs', import.meta.url), limitMs: 200 })
    const opened = await serve(one, content, 1, 1)
    await expect(one.ask(opened)).rejects.toMatchObject({ code: 'busy', message: expect.stringMatching(/Ask again/) })
    expect(troubles).toEqual([expect.stringContaining('0.2 s')])
    await vi.waitFor(() => expect(one.started.map((each) => each.has(1))).toEqual([false, true]), PATIENCE)
    expect((await one.ask(opened)).answered).toBe(true)
  })
})

describe('an embedding thread that ends', () => {
  it('is told to who waits for it; the next question is embedded over a new line', async () => {
    const one = poolOf(1)
    const opened = await serve(one, content, 1, 1)
    const ends: MessagePort[] = []
    const dying = {
      ...embedder,
      line() {
        const { port1, port2 } = new MessageChannel() // to nobody
        ends.push(port2)
        return { ...embedder.line(), port: port1 }
      },
    }
    const waiting = expect(one.ask({ ...opened, embedder: dying })).rejects.toMatchObject({ code: 'bad-model' })
    await vi.waitFor(() => expect(ends).toHaveLength(1), PATIENCE)
    ends[0]?.close()
    await waiting
    expect((await one.ask(opened)).answered).toBe(true)
  })
})

describe('an asker who goes away', () => {
  it('ends the work on the question in its thread', async () => {
    const one = poolOf(1)
    const opened = await serve(one, content, 1, 1)
    const gone = new AbortController()
    const told: string[] = []
    const asked = one.pool.ask(
      opened,
      QUESTION,
      (event) => told.push('stage' in event ? event.stage : event.type),
      gone.signal,
    )
    gone.abort(new Error('gone')) // heard while the question is embedded
    await expect(asked).rejects.toThrow('gone')
    expect(told).not.toContain('checking') // never composed
    expect(one.started[0]?.busy()).toBe(0)
  })
})
