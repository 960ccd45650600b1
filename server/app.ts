import { type Context, Hono } from 'hono'
import { ownHostOnly, safeHeaders } from './guard.ts'
import { respondToError, textsFor } from './http-errors.ts'
import { askRoutes } from './routes/ask.ts'
import { feedbackRoutes } from './routes/feedback.ts'
import { figureRoutes } from './routes/figures.ts'
import { healthRoutes } from './routes/health.ts'
import { missionRoutes } from './routes/missions.ts'
import { outputRoutes } from './routes/outputs.ts'
import { reportRoutes } from './routes/reports.ts'
import { searchRoutes } from './routes/search.ts'
import type { ApiError } from './schema.ts'
import type { Services } from './services.ts'
import { webPage } from './web-page.ts'

/** The whole HTTP interface: the page on /, everything else under /api. */
export function createApp(services: Services) {
  const app = new Hono()
  app.onError(respondToError)
  app.use(safeHeaders)
  if (services.loopbackOnly) app.use(ownHostOnly)
  app.use('/api/*', async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
  })
  const routed = app
    .route('/api', askRoutes(services))
    .route('/api', searchRoutes(services))
    .route('/api', reportRoutes(services))
    .route('/api', outputRoutes(services))
    .route('/api', figureRoutes(services))
    .route('/api', missionRoutes(services))
    .route('/api', feedbackRoutes(services))
    .route('/api', healthRoutes(services))

  const nothingHere = (c: Context) => {
    const { path, method } = c.req
    const isServed = (other: string) =>
      app.router.match(other, path)[0].some(([[, route]]) => route.method === other && route.path.startsWith('/api/'))
    const allowed = ['GET', 'POST'].filter(isServed).join(', ')
    const texts = textsFor(c)
    if (!allowed)
      return c.json({ code: 'not-found', message: texts.unknownPath(path), retryable: false } satisfies ApiError, 404)
    c.header('Allow', allowed)
    const message = texts.wrongMethod(method, allowed)
    return c.json({ code: 'method-not-allowed', message, retryable: false } satisfies ApiError, 405)
  }
  app.all('/api/*', nothingHere)
  app.route('/', webPage(services.webRoot))
  app.notFound(nothingHere)
  return routed
}

/** For the web's typed client: `hc<App>('/')`. */
export type App = ReturnType<typeof createApp>
