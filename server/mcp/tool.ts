import type { CallToolResult, McpServer, ResourceLink, ServerContext } from '@modelcontextprotocol/server'
import type * as z from 'zod'
import { foreseen } from '../http-errors.ts'
import { messages } from '../messages.ts'
import { placeName } from '../place.ts'
import type { CitedPassage } from '../schema.ts'
import type { Opened, Services } from '../services.ts'
import { portable } from './portable.ts'
import { passageUri } from './uris.ts'

/** What agents are told goes to models: in English. */
export const texts = messages.en

/** What the MCP server needs. `origin` is where the page is served, for links; `onTrouble` hears what nobody foresaw. */
export type Tools = Pick<Services, 'open' | 'ask' | 'search' | 'version'> & {
  origin: string
  onTrouble: (error: unknown) => void
}

/** One call of a tool: `tell` says how far it is. */
type Call = { tools: Tools; opened: Opened; signal: AbortSignal; tell: (message: string) => void }

/** Offers one tool by a server. */
export type Offer = (server: McpServer, tools: Tools) => void

type Tool<Input extends z.ZodObject, Output extends z.ZodObject> = {
  name: string
  title: string
  description: string
  input: Input
  output: Output
  run: (args: z.output<Input>, call: Call) => Promise<z.output<Output>> | z.output<Output>
  /** The passages that a result speaks of, to be read as resources. */
  passages?: (result: z.output<Output>) => readonly CitedPassage[]
}

// every tool only reads what is in the index of this machine
const ANNOTATIONS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }

const linkTo = (passage: CitedPassage): ResourceLink => ({
  type: 'resource_link',
  uri: passageUri(passage.id),
  name: passage.id,
  title: placeName(passage),
  mimeType: 'text/plain',
})

const failed = (text: string): CallToolResult => ({ content: [{ type: 'text', text }], isError: true })

/** A tool to be offered. What it finds wrong is told as its result, with what to do; anything unforeseen without details. */
export function tool<Input extends z.ZodObject, Output extends z.ZodObject>({
  name,
  title,
  description,
  input,
  output,
  run,
  passages = () => [],
}: Tool<Input, Output>): Offer {
  const schemas = { inputSchema: portable<z.ZodObject>(input), outputSchema: portable(output) }
  const config = { title, description, ...schemas, annotations: ANNOTATIONS }

  async function call(tools: Tools, args: unknown, { mcpReq, http }: ServerContext): Promise<CallToolResult> {
    const signal = http?.req ? AbortSignal.any([mcpReq.signal, http.req.signal]) : mcpReq.signal
    try {
      const opened = await tools.open()
      const result = await run(input.parse(args), { tools, opened, signal, tell: progressOf(mcpReq) })
      return {
        structuredContent: result,
        content: [{ type: 'text', text: JSON.stringify(result) }, ...passages(result).map(linkTo)],
      }
    } catch (error) {
      const known = foreseen(error, texts)
      if (!known && !signal.aborted) tools.onTrouble(error)
      return failed(known?.message ?? texts.internal)
    }
  }
  return (server, tools) => {
    server.registerTool(name, config, (args, context) => call(tools, args, context))
  }
}

/** Tells a caller who wants to know how far its call is. */
function progressOf({ _meta, notify }: ServerContext['mcpReq']): Call['tell'] {
  const progressToken = _meta?.progressToken
  let progress = 0
  return (message) => {
    if (progressToken === undefined) return
    progress += 1
    const params = { progressToken, progress, message }
    notify({ method: 'notifications/progress', params }).catch(() => {}) // nobody is there to hear it
  }
}
