import { type Context, Hono } from 'hono'
import { contextStorage } from 'hono/context-storage'
import { createMiddleware } from 'hono/factory'
import { requestId } from 'hono/request-id'
import { timing } from 'hono/timing'
import { onceOpen, rateLimited, tokenRequired, turnedAwayWhenFull } from './front/access.ts'
import type { Front } from './front/front.ts'
import { ownNamesOnly, safeHeaders } from './guard.ts'
import { respondNothingHere, respondToError } from './http-errors.ts'
import { mcpRoutes } from './mcp/routes.ts'
import { observed } from './observe/requests.ts'
import { openAiRoutes } from './openai/routes.ts'
import { askRoutes } from './routes/ask.ts'
import { feedbackRoutes } from './routes/feedback.ts'
import { figureRoutes } from './routes/figures.ts'
import { healthRoutes } from './routes/health.ts'
import { interfaceRoutes } from './routes/interface.ts'
import { loginRoutes } from './routes/login.ts'
import { metricsRoutes } from './routes/metrics.ts'
import { missionRoutes } from './routes/missions.ts'
import { outputRoutes } from './routes/outputs.ts'
import { passageRoutes } from './routes/passages.ts'
import { reportRoutes } from './routes/reports.ts'
import { searchRoutes } from './routes/search.ts'
import type { Services } from './services.ts'
import { chatRoutes } from './ui-stream/routes.ts'
import { webPage } from './web-page.ts'

/** Where data is served: what is not found there is no path of the page. */
const DATA = ['/api/*', '/v1/*', '/mcp']
/** How the page's own route is written: it takes every path. */
const PAGE = '/*'

/** Data is never kept unasked: the next ingestion changes it. */
const fresh = createMiddleware(async (c, next) => {
  await next()
  const { headers } = c.res
  headers.set('Cache-Control', headers.has('ETag') ? 'no-cache' : 'no-store')
})

/** The whole HTTP interface: the page on /, our own data under /api; for clients of OpenAI under /v1, for agents at /mcp. */
export function createApp(services: Services) {
  const app = new Hono()
  app.onError(respondToError)
  guard(app, services.front)
  for (const path of DATA) app.use(path, fresh, onceOpen(services))
  const routed = app
    .route('/api', askRoutes(services))
    .route('/api', chatRoutes(services))
    .route('/api', searchRoutes(services))
    .route('/api', reportRoutes(services))
    .route('/api', passageRoutes(services))
    .route('/api', outputRoutes(services))
    .route('/api', figureRoutes(services))
    .route('/api', missionRoutes(services))
    .route('/api', feedbackRoutes(services))
    .route('/api', healthRoutes(services))
  app.route('/v1', openAiRoutes(services))
  app.route('/', mcpRoutes(services))

  const nothingHere = (c: Context) => {
    const isServed = (method: string) =>
      app.router.match(method, c.req.path)[0].some(([[, route]]) => route.method === method && route.path !== PAGE)
    return respondNothingHere(c, ['GET', 'POST'].filter(isServed))
  }
  for (const path of DATA) app.all(path, nothingHere)
  app.route('/', metricsRoutes(services.front.metrics))
  if (services.front.token !== null) app.route('/', loginRoutes(services.front.token))
  app.route('/', interfaceRoutes(services, routed.routes))
  app.route('/', webPage(services.webRoot))
  app.notFound(nothingHere)
  return routed
}

/** What every request passes, whatever door it comes by. */
function guard(app: Hono, front: Front): void {
  app.use(requestId(), contextStorage(), timing(), observed(front), safeHeaders, ownNamesOnly(front))
  if (front.rate !== null) app.use(rateLimited(front.rate))
  if (front.token !== null) app.use(tokenRequired(front.token))
  app.use(turnedAwayWhenFull(front.gate))
}

/** For the web's typed client: `hc<App>('/')`. */
export type App = ReturnType<typeof createApp>
