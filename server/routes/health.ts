import { Hono } from 'hono'
import type { Health } from '../schema.ts'
import type { Services } from '../services.ts'

/**
 * `GET /health`: 200 when questions can be answered at once, 503 while the index is being built or read; the same of
 * `GET /health/ready`, which says nothing else. `GET /health/live` is 200 as long as the process answers.
 */
export const healthRoutes = ({ opened, version, model = null }: Services) =>
  new Hono()
    .get('/health', (c) => {
      const store = opened()?.store
      const reports = store?.reports.length ?? 0
      const passages = store?.passages.length ?? 0
      const health = (status: Health['status']): Health => ({ status, reports, passages, version, model })
      return store ? c.json(health('ready')) : c.json(health('starting'), 503)
    })
    .get('/health/live', (c) => c.json({ status: 'live' } as const))
    .get('/health/ready', (c) =>
      opened() ? c.json({ status: 'ready' } as const) : c.json({ status: 'starting' } as const, 503),
    )
