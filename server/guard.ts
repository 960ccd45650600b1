import { isIP } from 'node:net'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import type { Front } from './front/front.ts'
import { isLoopback } from './loopback.ts'

const HEADERS = {
  // everything the page needs comes from this server; nothing may frame it
  'Content-Security-Policy': [
    "default-src 'self'",
    "img-src 'self' data:",
    "style-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin', // with none at all, browsers hide also from us that our login form is ours
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** What browsers must be told about every reply. */
export const safeHeaders = createMiddleware(async (c, next) => {
  await next()
  const { headers } = c.res // c.header makes the reply anew each time
  for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value)
})

const hostnameOf = (host: string): string =>
  host
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')
    .toLowerCase()

/** What a request line with a whole address names; of any other the Host header. It may be no host at all. */
const calledAt = (url: string): string => /^\w+:\/\/([^/?#]*)/.exec(url)?.[1] ?? ''

/**
 * Refuses what comes by a foreign name or from another site's page: a web page elsewhere could otherwise read the
 * reports by pointing its own name at this machine (DNS rebinding). An address cannot be pointed elsewhere, a name can.
 */
export const ownNamesOnly = ({ names, isWide }: Pick<Front, 'names' | 'isWide'>) => {
  const own = new Set(names.map(hostnameOf))
  const isOwn = (name: string) => isLoopback(name) || own.has(name) || (isWide && isIP(name) !== 0)
  return createMiddleware(async (c, next) => {
    const called = calledAt(c.req.url)
    const host = c.req.header('host') ?? called
    const origin = c.req.header('origin')
    const isOwnPage = origin === undefined || origin === `http://${host}` || origin === `https://${host}`
    if (![host, called].every((name) => isOwn(hostnameOf(name))) || !isOwnPage) throw new HTTPException(403)
    await next()
  })
}
