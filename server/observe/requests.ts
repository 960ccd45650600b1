import { tryGetContext } from 'hono/context-storage'
import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { Logger } from './log.ts'
import type { Metrics } from './metrics.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** Writes the id of the request into every line. */
    log: Logger
  }
}

/** Requests that say nothing of use: logged only for those who look closely. */
const QUIET = /^\/(?:assets\/|icon\.svg|login\.css|metrics$|api\/health\b)/

// what nginx calls a request whose client did not wait for the reply: no failure of ours
const CLIENT_GONE = 499

/** The log of the request that is being answered, whose id is in its lines; `log` where there is none. */
export const logHere = (log: Logger): Logger => tryGetContext()?.get('log') ?? log

/** Logs and counts every request. Neither query strings nor headers are logged: questions and secrets are in them. */
export const observed = ({ log, metrics }: { log: Logger; metrics: Metrics }) =>
  createMiddleware(async (c, next) => {
    const started = performance.now()
    const own = log.child({ request: c.get('requestId') })
    c.set('log', own)
    // what aborts a request is no Error, and comes past all that answers errors
    await next().catch((reason: unknown) => {
      if (!c.req.raw.signal.aborted) throw reason
    })
    if ((!c.finalized || c.res.status >= 500) && c.req.raw.signal.aborted)
      c.res = new Response(null, { status: CLIENT_GONE })
    const milliseconds = performance.now() - started
    const { method, path } = c.req
    c.res.headers.set('X-Request-Id', c.get('requestId')) // also of a reply that was made elsewhere, such as those of /mcp
    const { status } = c.res
    metrics.request(method, routePath(c), status, milliseconds)
    const level = status >= 500 ? 'warn' : QUIET.test(path) ? 'debug' : 'info'
    own[level]({ method, path, status, ms: Math.round(milliseconds) }, 'request')
  })
