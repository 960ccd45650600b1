import { createServer, type Server } from 'node:http'
import { AppError } from '../index/app-error.ts'
import type { Config } from './config.ts'

/** How long a connection may keep the server waiting, in milliseconds, and how many there may be. */
export type Patience = {
  /** From its first byte to the end of its headers, and to the end of its body. */
  headers: number
  body: number
  /** Without a byte going either way. A stream sends something at least every 15 s. */
  silence: number
  connections: number
}

const PATIENCE: Patience = { headers: 10_000, body: 20_000, silence: 40_000, connections: 1024 }

// between two requests: a client that sends one just as its connection is given up loses it, so that is seldom
const KEPT_MS = 30_000

// requests still being answered get this long when the server is stopped
const GRACE_MS = 2000

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host)

/** The address of a host and port, as browsers write it. */
export const addressOf = (host: string, port: number): string => `http://${bracketed(host)}:${port}`

/** Where a listening server is reached. */
export function urlOf(server: Server, { host }: Pick<Config, 'host'>): string {
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return addressOf(host, port)
}

function explain(error: NodeJS.ErrnoException, { host, port }: Pick<Config, 'host' | 'port'>): AppError {
  const another = `choose another port: PORT=${port === 8788 ? 8789 : 8788} npm start`
  switch (error.code) {
    case 'EADDRINUSE':
      return new AppError(
        'port-taken',
        `Port ${port} is taken, perhaps by a Lankui that runs already: open ${addressOf(host, port)} or ${another}`,
        error,
      )
    case 'EACCES':
      return new AppError('bad-config', `Port ${port} may not be used by this user; ${another}`, error)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new AppError(
        'bad-config',
        `HOST is "${host}", which is no address of this machine. Leave HOST unset to serve this machine only.`,
        error,
      )
    default:
      return new AppError('bad-config', `Cannot listen on ${bracketed(host)}:${port}: ${error.message}`, error)
  }
}

/**
 * A server that holds the port and does not answer yet; it drops clients that send or read too slowly.
 * Throws AppError port-taken or bad-config.
 */
export function listen(config: Pick<Config, 'host' | 'port'>, patience = PATIENCE): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer({
      headersTimeout: patience.headers,
      requestTimeout: patience.body,
      keepAliveTimeout: KEPT_MS,
      connectionsCheckingInterval: Math.min(patience.headers, 1000),
    })
    server.setTimeout(patience.silence)
    server.maxConnections = patience.connections
    const refuse = (error: Error) => reject(explain(error, config))
    server.once('error', refuse)
    server.listen(config.port, config.host, () => {
      server.off('error', refuse)
      resolve(server)
    })
  })
}

/** Takes no more connections, lets what is asked on those that there are be answered, and gives the port back. */
export function closeServer(server: Server): Promise<void> {
  server.prependListener('request', (_, response) => response.setHeader('Connection', 'close'))
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
}
