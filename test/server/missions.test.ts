import { describe, expect, it } from 'vitest'
import { findFigures } from '../../index/figures.ts'
import { readNames } from '../../index/language/names.ts'
import type { Passage } from '../../index/report.ts'
import { bodyListSchema, bodyPageSchema } from '../../server/schema.ts'
import { embedder, fixtureApp, store } from './fixture.ts'

const paragraph = (number: string, text: string): Passage => ({
  kind: 'paragraph',
  id: `A-65-624/${number}`,
  report: 'A-65-624',
  section: [],
  label: `第${number}段`,
  number,
  text,
  source: [{ start: 0, end: text.length }],
  page: null,
})

const passages = [
  paragraph('1', '2010年联海稳定团有12名警员。安全理事会随后增派了30人。'),
  paragraph('2', '联合国海地稳定特派团和东道国商定，MINUSTAH 于3月扩编。'),
  paragraph('3', '联合国火星观察团(联火观察团)今年设立。'),
  paragraph('4', '联火观察团有5名观察员。'),
]
const figures = passages.flatMap(findFigures)
const mars = {
  ...store,
  passages,
  figures,
  names: readNames(passages),
  passage: (id: string) => passages.find((passage) => passage.id === id),
  figuresOf: (id: string) => figures.filter((figure) => figure.passage === id),
}
const app = fixtureApp({ open: async () => ({ store: mars, embedder }) })
const get = async (path: string) => {
  const response = await app.request(`http://localhost/api/missions${path}`, { headers: { 'accept-language': 'zh' } })
  return { status: response.status, body: await response.json() }
}
const one = async (id: string) => bodyPageSchema.parse((await get(`/${encodeURIComponent(id)}`)).body)

describe('missions and bodies', () => {
  it('are those that the reports name, missions first, however they are called', async () => {
    const { missions } = bodyListSchema.parse((await get('')).body)
    expect(missions.map(({ id, mentions, figures }) => [id, mentions, figures])).toEqual([
      ['MINUSTAH', 2, 2],
      ['联火观察团', 2, 1],
      ['UNSC', 1, 1],
    ])
    expect(missions[0]).toMatchObject({
      kind: 'mission',
      full: '联合国海地稳定特派团',
      short: '联海稳定团',
      english: 'United Nations Stabilization Mission in Haiti',
      acronym: 'MINUSTAH',
    })
  })

  it('have the passages that name them, each name marked, and the figures of those sentences', async () => {
    const { passages, figures, labels } = await one('MINUSTAH')
    expect(passages.map(({ passage, spans }) => spans.map(([start, end]) => passage.text.slice(start, end)))).toEqual([
      ['联海稳定团'],
      ['联合国海地稳定特派团', 'MINUSTAH'],
    ])
    expect(figures.map(({ printed }) => printed)).toContain('12名')
    expect(figures.map(({ printed }) => printed)).not.toContain('30人')
    expect(labels).toEqual({ 'A-65-624/1': '第1段' })
  })

  it('are found by any of their names, also those that only the report gives them', async () => {
    for (const name of ['联海稳定团', 'minustah', 'United Nations Stabilization Mission in Haiti'])
      expect((await one(name)).mission.id).toBe('MINUSTAH')
    expect((await one('联合国火星观察团')).figures.map(({ printed }) => printed)).toEqual(['5名'])
  })

  it('come page by page', async () => {
    const { body } = await get('/MINUSTAH?offset=1&limit=1')
    expect(bodyPageSchema.parse(body).passages.map(({ passage }) => passage.label)).toEqual(['第2段'])
  })

  it('are refused by name where no report names them', async () => {
    expect(await get('/UNMIL')).toMatchObject({ status: 404, body: { detail: expect.stringContaining('“UNMIL”') } })
  })
})
