import type { McpHttpHandler } from '@modelcontextprotocol/server'
import { Hono } from 'hono'
import { MAX_BODY_BYTES } from '../http-errors.ts'
import { logHere } from '../observe/requests.ts'
import type { Services } from '../services.ts'

/** The MCP server over HTTP, without sessions: each request is answered by itself. */
async function openHandler(services: Services): Promise<McpHttpHandler> {
  // loaded only here: most servers are never asked this way, and it takes half a second
  const { createMcpHandler } = await import('@modelcontextprotocol/server')
  const { mcpServer } = await import('./server.ts')
  const onTrouble = (error: unknown) => logHere(services.front.log).error({ err: error }, 'failed')
  return createMcpHandler(
    ({ requestInfo }) =>
      mcpServer({ ...services, origin: requestInfo ? new URL(requestInfo.url).origin : '', onTrouble }),
    { maxRequestBodySize: MAX_BODY_BYTES },
  )
}

/** `POST /mcp`: tools and resources for agents, of the newest protocol and of those before it. */
export function mcpRoutes(services: Services) {
  let handler: Promise<McpHttpHandler> | undefined
  return new Hono().post('/mcp', async (c) => {
    handler ??= openHandler(services)
    return (await handler).fetch(c.req.raw)
  })
}
