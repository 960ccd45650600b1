import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure, Passage } from '../../index/report.ts'
import { figureSchema } from '../../index/report.ts'
import { annotationOf, observationOf } from '../../server/linked-data.ts'
import { ANNOTATION, annotationSchema, OBSERVATION, observationSchema } from '../../server/schema/linked.ts'
import { readerPassageSchema } from '../../server/schema.ts'
import { fixtureApp, passages, store } from './fixture.ts'

const ORIGIN = 'http://127.0.0.1:8787'
const get = (path: string, headers: Record<string, string> = {}) =>
  fixtureApp().request(`${ORIGIN}/api${path}`, { headers })
const figureId = store.figures[0]?.id ?? ''
const figurePath = `/figures/${encodeURIComponent(figureId)}`

describe('a passage', () => {
  it('is plain JSON unless something else is asked for', async () => {
    for (const accept of ['', '*/*', 'application/json', 'text/html, */*;q=0.1']) {
      const response = await get('/passages/A-65-624/11', accept ? { accept } : {})
      expect(response.headers.get('content-type')).toMatch(/^application\/json/)
      expect(readerPassageSchema.parse(await response.json()).id).toBe('A-65-624/11')
    }
  })

  it('is a Web Annotation whose selectors give the stretch asked for, by position and by its words', async () => {
    const response = await get('/passages/A-65-624/79?span=12-17', { accept: 'application/ld+json' })
    expect(response.headers.get('content-type')).toBe(ANNOTATION)
    const { id, target } = annotationSchema.parse(await response.json())
    expect(id).toBe(`${ORIGIN}/api/passages/A-65-624/79?span=12-17`)
    expect(target).toEqual({
      type: 'SpecificResource',
      source: `${ORIGIN}/api/passages/A-65-624/79`,
      selector: [
        { type: 'TextPositionSelector', start: 12, end: 17 },
        {
          type: 'TextQuoteSelector',
          exact: '25.6%',
          prefix: '外地空缺率从2009年的',
          suffix: '下降到2010年的21.3%。',
        },
      ],
    })
  })

  it('is annotated whole when no stretch is named', async () => {
    const response = await get('/passages/A-65-624/79', { accept: ANNOTATION })
    const [position, quote] = annotationSchema.parse(await response.json()).target.selector
    expect(quote.exact).toBe(passages[1]?.text)
    expect(position).toMatchObject({ start: 0, end: passages[1]?.text.length })
  })

  it.each(['span=5-5', 'span=9-5', 'span=0-9999', 'span=x', 'span=0-1e9'])(
    'is not annotated where it has no text: %s',
    async (query) => {
      expect((await get(`/passages/A-65-624/79?${query}`, { accept: ANNOTATION })).status).toBe(400)
    },
  )
})

describe('a figure', () => {
  it('is found by its id', async () => {
    expect(figureSchema.parse(await (await get(figurePath)).json())).toEqual(store.figures[0])
  })

  it('that is not here gets a 404', async () => {
    for (const id of ['x', 'A-65-624/11%239999', '%23', 'A-65-624/11'])
      expect((await get(`/figures/${id}`)).status).toBe(404)
  })

  it('is a schema.org Observation based on its report', async () => {
    const response = await get(figurePath, { accept: 'application/ld+json' })
    expect(response.headers.get('content-type')).toBe(OBSERVATION)
    expect(observationSchema.parse(await response.json())).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Observation',
      '@id': `${ORIGIN}/api/figures/${encodeURIComponent(figureId).replace('%2F', '/')}`,
      name: '125 520人',
      value: 125520,
      unitText: '人',
      measuredProperty: { name: '部署人数' },
      isBasedOn: { '@type': 'Report', '@id': `${ORIGIN}/api/reports/A-65-624`, reportNumber: 'A/65/624' },
      subjectOf: { '@type': 'Quotation', text: passages[0]?.text },
    })
  })

  it('is a Web Annotation of its own characters when that profile is asked for', async () => {
    const response = await get(figurePath, { accept: ANNOTATION })
    expect(annotationSchema.parse(await response.json()).target.selector[1].exact).toBe('125 520人')
  })

  it.each([
    ['2010年3月', { observationDate: '2010-03' }],
    ['2009年', { observationDate: '2009' }],
    ['2010年6月30日', { observationDate: '2010-06-30' }],
    ['2008/09年度', { observationDate: '2008-07-01', observationPeriod: 'P1Y' }],
    ['目前', {}],
    ['2008年至2010年', {}],
    [null, {}],
  ])('tells its time as far as it is printed: %s', (period, told) => {
    const figure = { ...(store.figures[0] as Figure), period }
    const [report] = store.reports
    if (!report) throw new Error('The fixture has a report')
    const observation = observationOf(figure, passages[0] as Passage, report, ORIGIN)
    const { observationDate, observationPeriod } = observation
    expect(JSON.parse(JSON.stringify({ observationDate, observationPeriod }))).toEqual(told)
    expect(observation.additionalProperty.map(({ value }) => value)).toEqual(period === null ? [] : [period])
  })
})

describe('linked data', () => {
  it('quotes exactly, and counts code points, wherever the stretch lies', () => {
    const { id: _, ...passage } = passages[0] as Passage
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
        const points = Array.from(text)
        const [from, to] = [a % points.length, b % points.length].sort((x, y) => x - y) as [number, number]
        const start = points.slice(0, from).join('').length
        const end = points.slice(0, to + 1).join('').length
        const made = annotationOf({ ...passage, id: 'r/1', text } as Passage, { start, end }, ORIGIN)
        const [position, quote] = made.target.selector
        expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
        expect(quote.prefix + quote.suffix).not.toMatch(/\p{Cs}/u)
      }),
    )
  })

  it('is refused with what there is where no form fits, and kept apart by caches', async () => {
    for (const path of ['/passages/A-65-624/11', figurePath]) {
      const response = await get(path, { accept: 'text/csv' })
      expect(response.status).toBe(406)
      expect(await response.json()).toMatchObject({
        code: 'not-acceptable',
        detail: expect.stringContaining('application/ld+json'),
      })
      expect((await get(path)).headers.get('vary')).toBe('Accept')
    }
  })

  it('is not sent again to who has it', async () => {
    for (const accept of ['application/json', 'application/ld+json']) {
      const first = await get('/passages/A-65-624/11', { accept })
      const tag = first.headers.get('etag') ?? ''
      expect(first.headers.get('cache-control')).toBe('no-cache')
      const again = await get('/passages/A-65-624/11', { accept, 'if-none-match': tag })
      expect(again.status).toBe(304)
      expect(await again.text()).toBe('')
      const other = accept === 'application/json' ? 'application/ld+json' : 'application/json'
      expect((await get('/passages/A-65-624/11', { accept: other, 'if-none-match': tag })).status).toBe(200)
    }
  })
})
