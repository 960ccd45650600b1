import { Hono } from 'hono'
import type { Metrics } from '../observe/metrics.ts'

/** `GET /metrics`: what the server has done, for Prometheus. */
export const metricsRoutes = (metrics: Metrics) =>
  new Hono().get('/metrics', async (c) => c.body(await metrics.text(), 200, { 'Content-Type': metrics.contentType }))
