import { connect, type Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { onTestFinished } from 'vitest'
import { closeServer, listen, type Patience, urlOf } from '../../server/listen.ts'
import type { fixtureApp } from '../server/fixture.ts'

const HOST = '127.0.0.1'

/** An app behind the real server, on a free port, for one test; what of its patience is not told is ample. */
export async function served(app: ReturnType<typeof fixtureApp>, patience: Partial<Patience> = {}): Promise<URL> {
  const ample = { headers: 60_000, body: 60_000, silence: 60_000, connections: 1024 }
  const server = await listen({ host: HOST, port: 0 }, { ...ample, ...patience })
  server.on('request', getRequestListener(app.fetch))
  onTestFinished(() => {
    server.closeAllConnections()
    return closeServer(server)
  })
  return new URL(urlOf(server, { host: HOST }))
}

/** A bare connection, all that it received, and when the server ended it. */
export function connectTo({ port }: URL): { socket: Socket; received: () => string; ended: Promise<void> } {
  let received = ''
  const socket = connect(Number(port), HOST)
  socket.on('data', (chunk) => {
    received += chunk
  })
  socket.on('error', () => {}) // a reset is an end too
  onTestFinished(() => void socket.destroy())
  return { socket, received: () => received, ended: new Promise((resolve) => socket.on('close', () => resolve())) }
}

export const askRequest = (question: string, accept = 'application/json'): string => {
  const body = JSON.stringify({ question })
  return [
    'POST /api/ask HTTP/1.1',
    'host: 127.0.0.1',
    'content-type: application/json',
    `accept: ${accept}`,
    `content-length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n')
}
