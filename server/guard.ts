import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import { isLoopback } from './config.ts'

const HEADERS = {
  // everything the page needs comes from this server; nothing may frame it
  'Content-Security-Policy': [
    "default-src 'self'",
    "img-src 'self' data:",
    "style-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** What browsers must be told about every reply. */
export const safeHeaders = createMiddleware(async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(HEADERS)) c.header(name, value)
})

const hostnameOf = (host: string): string => host.replace(/:\d+$/, '')

/**
 * Refuses what comes by a foreign name or from another site's page: a web page elsewhere could otherwise read the
 * reports of this machine by pointing its own name at 127.0.0.1 (DNS rebinding).
 */
export const ownHostOnly = createMiddleware(async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host
  const origin = c.req.header('origin')
  const isOwnPage = origin === undefined || origin === `http://${host}` || origin === `https://${host}`
  if (!isLoopback(hostnameOf(host)) || !isOwnPage) throw new HTTPException(403)
  await next()
})
