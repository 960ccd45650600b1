import { type Context, Hono } from 'hono'
import { requestId } from 'hono/request-id'
import { ownHostOnly, safeHeaders } from './guard.ts'
import { respondNothingHere, respondToError } from './http-errors.ts'
import { askRoutes } from './routes/ask.ts'
import { feedbackRoutes } from './routes/feedback.ts'
import { figureRoutes } from './routes/figures.ts'
import { healthRoutes } from './routes/health.ts'
import { missionRoutes } from './routes/missions.ts'
import { outputRoutes } from './routes/outputs.ts'
import { passageRoutes } from './routes/passages.ts'
import { reportRoutes } from './routes/reports.ts'
import { searchRoutes } from './routes/search.ts'
import type { Services } from './services.ts'
import { webPage } from './web-page.ts'

/** The whole HTTP interface: the page on /, everything else under /api. */
export function createApp(services: Services) {
  const app = new Hono()
  app.onError(respondToError)
  app.use(requestId(), safeHeaders)
  if (services.loopbackOnly) app.use(ownHostOnly)
  app.use('/api/*', async (c, next) => {
    await next()
    c.header('Cache-Control', c.res.headers.has('ETag') ? 'no-cache' : 'no-store')
  })
  const routed = app
    .route('/api', askRoutes(services))
    .route('/api', searchRoutes(services))
    .route('/api', reportRoutes(services))
    .route('/api', passageRoutes(services))
    .route('/api', outputRoutes(services))
    .route('/api', figureRoutes(services))
    .route('/api', missionRoutes(services))
    .route('/api', feedbackRoutes(services))
    .route('/api', healthRoutes(services))

  const nothingHere = (c: Context) => {
    const isServed = (method: string) =>
      app.router
        .match(method, c.req.path)[0]
        .some(([[, route]]) => route.method === method && route.path.startsWith('/api/'))
    return respondNothingHere(c, ['GET', 'POST'].filter(isServed))
  }
  app.all('/api/*', nothingHere)
  app.route('/', webPage(services.webRoot))
  app.notFound(nothingHere)
  return routed
}

/** For the web's typed client: `hc<App>('/')`. */
export type App = ReturnType<typeof createApp>
