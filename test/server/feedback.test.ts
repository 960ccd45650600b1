import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { buildStore } from '../../index/store/build.ts'
import { keepFeedback, readFeedback } from '../../server/feedback.ts'
import { printFeedback } from '../../server/print-feedback.ts'
import { type Feedback, MAX_COMMENT_CHARS } from '../../server/schema/feedback.ts'
import { fixtureApp } from './fixture.ts'

const given: Feedback = {
  verdict: 'down',
  reason: 'figure',
  comment: '应为12 150人',
  question: '2009年经过测试的警员有多少人？',
  understood: null,
  answer: '24 050人。[1]',
  cited: ['A-65-624/79'],
}

const post = (body: unknown, app = fixtureApp(), headers = {}) =>
  app.request('http://localhost/api/feedback', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

describe('feedback over HTTP', () => {
  it('is kept as it was given, spaces around it aside', async () => {
    const kept: Feedback[] = []
    const app = fixtureApp({ keepFeedback: async (feedback) => void kept.push(feedback) })
    const reply = await post({ ...given, comment: ` ${given.comment}\n` }, app)
    expect(reply.status).toBe(201)
    expect(kept).toEqual([given])
  })

  it.each([
    ['an unknown reason', { ...given, reason: 'mood' }, 400],
    ['an endless comment', { ...given, comment: 'x'.repeat(MAX_COMMENT_CHARS + 1) }, 400],
    ['control characters', { ...given, comment: 'a\u0000b' }, 400],
    ['more than a request may hold', { ...given, answer: 'x'.repeat(70_000) }, 413],
  ])('refuses %s', async (_, body, status) => {
    expect((await post(body)).status).toBe(status)
  })

  it('refuses what another site’s page or form can send', async () => {
    expect((await post(given, fixtureApp(), { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post(given, fixtureApp(), { origin: 'http://elsewhere.example' })).status).toBe(403)
  })
})

describe('feedback in the index folder', () => {
  const folders: string[] = []
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lankui-feedback-'))
    folders.push(folder)
  })
  afterAll(async () => {
    for (const one of folders) await rm(one, { recursive: true })
  })

  it('outlives every ingestion', async () => {
    await keepFeedback(folder, given, new Date('2026-11-22T10:00:00Z'))
    for (const builder of ['a', 'b'])
      await buildStore(folder, { reports: [], builder, model: 'm', dims: 2, vectors: [] })
    const { feedback } = await readFeedback(folder)
    expect(feedback).toEqual([{ at: '2026-11-22T10:00:00.000Z', ...given }])
  })

  it('loses nothing when many give it at once', async () => {
    const comments = Array.from({ length: 30 }, (_, i) => `第${i}条`)
    await Promise.all(comments.map((comment) => keepFeedback(folder, { ...given, comment })))
    const { feedback, unreadable } = await readFeedback(folder)
    expect(feedback.map(({ comment }) => comment).sort()).toEqual(comments.sort())
    expect(unreadable).toBe(0)
  })

  it('loses only the line that was cut off', async () => {
    await keepFeedback(folder, given)
    await appendFile(join(folder, 'feedback.jsonl'), '{"at":"2026-')
    await keepFeedback(folder, given)
    expect(await readFeedback(folder)).toMatchObject({ feedback: [given, given], unreadable: 1 })
    expect((await readFile(join(folder, 'feedback.jsonl'), 'utf8')).split('\n')).toHaveLength(4)
  })

  it('is told to be unwritable where it is, with what to do', async () => {
    await writeFile(join(folder, 'file'), '')
    await expect(keepFeedback(join(folder, 'file'), given)).rejects.toMatchObject({ code: 'not-writable' })
  })

  it('is told to be unreadable where it is, with what to do', async () => {
    await mkdir(join(folder, 'feedback.jsonl'))
    await expect(readFeedback(folder)).rejects.toThrow(/feedback\.jsonl cannot be read .*Check the folder/)
  })

  it('is none before anybody has given any', async () => {
    expect(await readFeedback(folder)).toEqual({ feedback: [], unreadable: 0 })
    expect(printFeedback([])).toMatch(/^No feedback yet/)
  })
})

describe('feedback on the terminal', () => {
  it('is counted by reason and told one by one', () => {
    const at = '2026-11-22T10:00:00.000Z'
    const up: Feedback = { ...given, verdict: 'up', reason: null, comment: '' }
    expect(
      printFeedback([
        { at, ...up },
        { at, ...given },
      ]),
    ).toBe(
      [
        '1 good, 1 wanting (wrong figure 1)',
        '2026-11-22 10:00  + good\n  question  2009年经过测试的警员有多少人？\n  answer    24 050人。[1]\n  cited     A-65-624/79',
        '2026-11-22 10:00  - wrong figure\n  question  2009年经过测试的警员有多少人？\n  answer    24 050人。[1]\n  cited     A-65-624/79\n  comment   应为12 150人',
      ].join('\n\n'),
    )
  })
})
