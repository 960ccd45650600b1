import { describe, expect, it } from 'vitest'
import { figurePageSchema } from '../../server/schema.ts'
import { embedder, fixtureApp, store } from './fixture.ts'

const figures = store.figures.map((figure, i) => ({ ...figure, period: i === 2 ? '2010 年 6 月' : null }))
const opened = { store: { ...store, figures }, embedder }
const app = fixtureApp({ open: async () => opened })
const get = async (query: string) =>
  figurePageSchema.parse(await (await app.request(`http://localhost/api/figures?${query}`)).json())

describe('figures', () => {
  it('are found by their time, whatever its spaces', async () => {
    const { total, figures } = await get('period=2010年6月')
    expect([total, figures[0]?.printed]).toEqual([1, '21.3%'])
    expect((await get('period=2009')).total).toBe(0)
  })

  it('come with the names of their passages', async () => {
    expect((await get('kind=money')).labels).toEqual({ 'A-65-624/11': '第11段' })
  })
})
