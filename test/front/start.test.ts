import { setTimeout as pause } from 'node:timers/promises'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../index/app-error.ts'
import { onceOpen } from '../../server/front/access.ts'
import { respondToError } from '../../server/http-errors.ts'
import { problemSchema } from '../../server/schema/problem.ts'
import type { Opened, Services } from '../../server/services.ts'
import { embedder, store } from '../server/fixture.ts'

/** A route behind an index that opens as `open` says, waited for at most `patienceMs`. */
function behind(open: Services['open'], patienceMs: number) {
  const app = new Hono()
  app.onError(respondToError)
  app.use(onceOpen({ open, opened: () => null }, patienceMs))
  app.get('/api/reports', (c) => c.text('reports'))
  app.get('/api/health/ready', (c) => c.text('starting'))
  return app
}
const opened: Opened = { store, embedder }

describe('while the index is being built or read', () => {
  it('a request waits for it', async () => {
    const app = behind(() => pause(20, opened), 5000)
    expect(await (await app.request('/api/reports')).text()).toBe('reports')
  })

  it('and is told to come back when that takes long, but for health', async () => {
    const app = behind(() => new Promise(() => {}), 20)
    const response = await app.request('/api/reports')
    expect([response.status, Number(response.headers.get('retry-after')) > 0]).toEqual([503, true])
    expect(problemSchema.parse(await response.json())).toMatchObject({ code: 'busy', retryable: true })
    expect((await app.request('/api/health/ready')).status).toBe(200)
  })

  it('is told what is wrong when it cannot be opened', async () => {
    const app = behind(() => Promise.reject(new AppError('bad-index', 'passages.jsonl is damaged.')), 5000)
    const response = await app.request('/api/reports')
    expect(await response.json()).toMatchObject({ status: 503, detail: 'passages.jsonl is damaged.' })
  })
})
