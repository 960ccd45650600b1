import type { hc, InferRequestType, InferResponseType } from 'hono/client'
import { testClient } from 'hono/testing'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { App } from '../../server/app.ts'
import {
  type Answer,
  figurePageSchema,
  healthSchema,
  type OutputPage,
  outlineSchema,
  outputPageSchema,
  passagePageSchema,
  type ReportList,
  readerPassageSchema,
  reportListSchema,
  searchReplySchema,
} from '../../server/schema.ts'
import { answer, answerFigure, embedder, fixtureApp, passages, store } from './fixture.ts'

const client = testClient(fixtureApp(), undefined, undefined, { headers: { host: 'localhost' } }).api

describe('the types that a client sees', () => {
  it('are those of the contract', () => {
    type Api = ReturnType<typeof hc<App>>['api']
    expectTypeOf<InferResponseType<Api['reports']['$get'], 200>>().toEqualTypeOf<ReportList>()
    expectTypeOf<InferResponseType<Api['outputs']['$get'], 200>>().toEqualTypeOf<OutputPage>()
    expectTypeOf<InferRequestType<Api['search']['$get']>['query']['q']>().toEqualTypeOf<string | string[]>()
  })
})

const get = async (path: string, app = fixtureApp()) => {
  const response = await app.request(`http://localhost${path}`)
  return { status: response.status, body: await response.json() }
}

const outputIds = async (query: string) =>
  outputPageSchema.parse((await get(`/api/outputs?${query}`)).body).outputs.map(({ id }) => id.split('/').at(-1))

describe('reports', () => {
  it('are listed with what they hold', async () => {
    const { reports } = reportListSchema.parse(await (await client.reports.$get()).json())
    expect(reports.map(({ id, counts }) => [id, counts])).toEqual([
      ['A-65-624', { passages: 2, paragraphs: 2, outputs: 0, figures: 3 }],
      ['performance', { passages: 3, paragraphs: 0, outputs: 3, figures: 2 }],
    ])
  })

  it('come with starters that are answered with evidence and the right figure, and only those', async () => {
    const startersWith = async (change: (question: string) => Partial<Answer>) => {
      const opened = { store: { ...store }, embedder } // starters are kept for an index
      const app = fixtureApp({
        open: async () => opened,
        ask: async (_, { question }) => ({ ...answer(question), ...change(question) }),
      })
      return reportListSchema.parse((await get('/api/reports', app)).body).starters.zh
    }
    const figures = [{ ...answerFigure, value: 19 }]
    const row = '向非洲联盟和平与安全理事会作12次关于维和问题的介绍，计划和完成各是多少？'
    const reason = '为什么“向非洲联盟和平与安全理事会作12次关于维和问题的介绍”的产出高于计划？'
    expect(await startersWith(() => ({ figures }))).toEqual([row, reason])
    expect(await startersWith(() => ({ figures: [] }))).toEqual([reason])
    expect(await startersWith((question) => ({ figures, answered: question === row }))).toEqual([row])
    expect(await startersWith(() => ({ figures, citations: [] }))).toEqual([])
  })

  it('open on an outline whose headings lead to their first passage', async () => {
    const { sections } = outlineSchema.parse((await get('/api/reports/A-65-624')).body)
    expect(sections.map(({ number, first, passages }) => [number, first, passages])).toEqual([
      ['一', 'A-65-624/11', 1],
      ['三', 'A-65-624/79', 1],
      ['三.C', 'A-65-624/79', 1],
    ])
  })

  it('that are not here get a 404 which names those that are', async () => {
    for (const path of [
      '/api/reports/x',
      '/api/reports/x/passages',
      '/api/outputs?report=x',
      '/api/figures?report=x',
    ]) {
      const { status, body } = await get(path)
      expect(status).toBe(404)
      expect(body).toMatchObject({ code: 'not-found', detail: expect.stringContaining('performance') })
    }
  })
})

describe('passages', () => {
  it('come page by page in reading order', async () => {
    const page = passagePageSchema.parse((await get('/api/reports/performance/passages?offset=1&limit=1')).body)
    expect(page).toMatchObject({ total: 3, offset: 1, passages: [{ id: 'performance/A.a/1.1/2' }] })
  })

  it.each([
    ['performance/A.a/1.1/1', 0],
    ['performance/A.a/1.1/2', 0],
    ['performance/A.a/1.1/3', 1],
  ])('come around a named one: %s', async (around, offset) => {
    const { body } = await get(`/api/reports/performance/passages?limit=2&around=${encodeURIComponent(around)}`)
    const page = passagePageSchema.parse(body)
    expect(page.offset).toBe(offset)
    expect(page.passages.map(({ id }) => id)).toContain(around)
    expect(page.passages).toHaveLength(2)
  })

  it('are found by their id, written plainly or percent-encoded', async () => {
    for (const id of ['A-65-624/79', encodeURIComponent('A-65-624/79')]) {
      expect(readerPassageSchema.parse((await get(`/api/passages/${id}`)).body).label).toBe('第79段')
    }
  })

  it('are cut by their cells into the characters of each column', async () => {
    const passage = readerPassageSchema.parse((await get('/api/passages/performance/A.a/1.1/2')).body)
    const texts = passage.table?.cells.map(({ ranges }) => ranges.map(([start, end]) => passage.text.slice(start, end)))
    expect(texts).toEqual([
      ['向非洲联盟和平与安全理事会作12次关于维和问题的介绍'],
      ['19 介绍'],
      ['产出高于计划，是非洲联盟和平与安全理事会确定的各项要求和议程所致'],
    ])
    expect(passage.figures.map(({ value }) => value)).toEqual([12])
  })

  it('that are not here get a 404', async () => {
    expect(await get('/api/passages/A-65-624/9999')).toMatchObject({ status: 404, body: { code: 'not-found' } })
  })
})

describe('outputs', () => {
  it('are all given when nothing is asked, with numbers, units and yes or no', async () => {
    const page = outputPageSchema.parse((await get('/api/outputs')).body)
    expect(page.total).toBe(3)
    expect(page.outputs.map(({ completed }) => completed)).toEqual([
      [{ value: 2, unit: '首脑会议', planned: 1 }],
      [{ value: 19, unit: '介绍', planned: 12 }],
      [{ value: '否', unit: null, planned: null }],
    ])
  })

  it.each([
    ['variance=above', ['2']],
    ['variance=above,below', ['2']],
    ['done=no', ['3']],
    ['done=number', ['1', '2']],
    ['q=首脑 会议', ['1']],
    ['q=１２次', ['2']],
    ['department=维持和平行动部&office=非洲联盟', ['1', '2', '3']],
    ['office=警务司', []],
    ['q=', ['1', '2', '3']],
    ['offset=1&limit=1', ['2']],
    ['sort=completed', ['2', '1', '3']],
    ['sort=planned&order=asc', ['1', '2', '3']],
    ['sort=rate', ['1', '2', '3']],
  ])('are filtered and sorted: %s', async (query, ids) => {
    expect(await outputIds(query)).toEqual(ids)
  })

  it.each([
    'variance=more',
    'limit=-1',
    'limit=many',
    'limit=0x10',
    'limit=1e3',
    'limit=%20',
    'offset=1.5',
    'done=maybe',
    'sort=name',
    'q=a&q=b',
  ])('refuse what does not fit: %s', async (query) => {
    const { status, body } = await get(`/api/outputs?${query}`)
    expect(status).toBe(400)
    expect(body).toMatchObject({
      code: 'bad-request',
      detail: expect.stringContaining(query.split('=')[0] as string),
    })
  })
})

describe('figures', () => {
  it.each([
    ['', 5],
    ['kind=money', 1],
    ['report=performance', 2],
    ['passage=A-65-624/11', 2],
    ['q=空缺率', 1],
    ['q=125520', 1],
  ])('are filtered: %s', async (query, total) => {
    expect(figurePageSchema.parse((await get(`/api/figures?${query}`)).body).total).toBe(total)
  })
})

describe('search', () => {
  it('gives passages with their ranks', async () => {
    const { body } = await get('/api/search?q=部署人数')
    expect(searchReplySchema.parse(body).passages.map(({ passage, ranks }) => [passage.id, ranks])).toEqual([
      [passages[0]?.id, { lexical: 1, dense: null }],
    ])
  })

  it.each(['', 'q=', 'q=%00', 'q=x&limit=no'])('refuses what does not fit: %s', async (query) => {
    expect((await get(`/api/search?${query}`)).status).toBe(400)
  })
})

describe('health', () => {
  it('is 200 when ready and 503 while starting', async () => {
    const ready = await get('/api/health')
    expect(ready.status).toBe(200)
    expect(healthSchema.parse(ready.body)).toMatchObject({ status: 'ready', reports: 2, passages: 5 })
    const app = fixtureApp({ opened: () => null })
    const starting = await get('/api/health', app)
    expect(starting).toMatchObject({ status: 503, body: { status: 'starting', reports: 0 } })
    expect(await get('/api/health/ready', app)).toEqual({ status: 503, body: { status: 'starting' } })
    expect(await get('/api/health/live', app)).toEqual({ status: 200, body: { status: 'live' } })
  })
})
