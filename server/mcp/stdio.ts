import { fileURLToPath } from 'node:url'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { mindOutput, readArguments, stopWith } from '../../index/command.ts'
import { ask as compose } from '../answer/ask.ts'
import { readConfig } from '../config.ts'
import { openLankui } from '../lankui.ts'
import { addressOf } from '../listen.ts'
import { throughModel } from '../model/ask.ts'
import { searchPassages } from '../search-passages.ts'
import { version } from '../version.ts'
import { mcpServer } from './server.ts'

/** The MCP server over standard input and output, which carry the protocol alone; the rest goes to standard error. */

const USAGE = `Usage: npm run -s mcp

Answers an agent over standard input and output, by the Model Context Protocol. It is started by the agent's client and
takes no options; LANKUI_INDEX is the folder of the built index (otherwise .lankui).`

const project = fileURLToPath(new URL('../..', import.meta.url))

function start(): void {
  const { indexDir, host, port, model } = readConfig(process.env, project)
  const live = openLankui(indexDir)
  // a client may ask before the index is open, and hears from its call why it could not be opened
  live.open().catch((error: unknown) => console.error(error instanceof Error ? error.message : error))
  const onTrouble = (error: unknown) => console.error(error)
  const { ask } = throughModel(compose, model, onTrouble)
  const tools = { open: live.open, ask, search: searchPassages, version, origin: addressOf(host, port), onTrouble }
  const connection = serveStdio(() => mcpServer(tools), { onerror: ({ message }) => console.error(message) })
  const stop = async () => {
    await connection.close()
    if (live.opened()) await live.close()
    process.exit(0)
  }
  process.stdin.once('close', stop)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)
}

mindOutput()
try {
  const { values } = readArguments({ options: { help: { type: 'boolean', short: 'h' } } }, USAGE)
  if (values.help) console.log(USAGE)
  else start()
} catch (error) {
  stopWith(error)
}
