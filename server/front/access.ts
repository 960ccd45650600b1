import { setTimeout as pause } from 'node:timers/promises'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import { AppError } from '../../index/app-error.ts'
import { textsFor } from '../http-errors.ts'
import type { Services } from '../services.ts'
import type { Gate } from './gate.ts'
import type { RateLimit } from './rate.ts'
import { bearerOf, isSame, sessionOf } from './token.ts'

export const SESSION_COOKIE = 'lankui'
export const LOGIN = '/login'

/** What a probe or someone without the token may see: none of it tells of the reports. */
const OPEN = new Set([LOGIN, '/login.css', '/icon.svg', '/api/health/live', '/api/health/ready'])

/** How long a request waits for the index to open: less than a connection may be silent. */
const START_MS = 20_000

/** What is answered also when too many questions wait. */
const ALWAYS = /^\/(?:api\/health\b|metrics$|login$)/

/** Refuses a client that asks too often, by its address. */
export const rateLimited = (rate: RateLimit) =>
  createMiddleware(async (c, next) => {
    const wait = await rate.take(getConnInfo(c).remote.address ?? '')
    if (wait > 0) {
      c.header('Retry-After', String(Math.ceil(wait / 1000)))
      throw new HTTPException(429)
    }
    await next()
  })

/** Lets in who shows the token, or the session that logging in gave; a browser is led to the login page. */
export const tokenRequired = (token: string) => {
  const session = sessionOf(token)
  const isKnown = (c: Context) => {
    const given = bearerOf(c.req.header('authorization'))
    return given === null ? isSame(getCookie(c, SESSION_COOKIE) ?? '', session) : isSame(given, token)
  }
  return createMiddleware(async (c, next) => {
    if (OPEN.has(c.req.path) || isKnown(c)) return next()
    if (c.req.method === 'GET' && /\btext\/html\b/i.test(c.req.header('accept') ?? '')) return c.redirect(LOGIN, 303)
    c.header('WWW-Authenticate', 'Bearer realm="Lankui"')
    throw new HTTPException(401)
  })
}

/** Turns requests away at once while as many questions wait as may. */
export const turnedAwayWhenFull = (gate: Gate) =>
  createMiddleware(async (c, next) => {
    if (gate.isFull() && !ALWAYS.test(c.req.path)) throw new HTTPException(503)
    await next()
  })

/** Has requests wait a while for the index to be built or read, and then tells them to come back. */
export const onceOpen = ({ open, opened }: Pick<Services, 'open' | 'opened'>, patienceMs = START_MS) =>
  createMiddleware(async (c, next) => {
    if (opened() === null && !ALWAYS.test(c.req.path)) {
      const patience = new AbortController()
      const late = pause(patienceMs, null, { signal: patience.signal }).then(() => {
        throw new AppError('busy', textsFor(c).starting)
      })
      await Promise.race([open(), late]).finally(() => patience.abort())
    }
    await next()
  })
