import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { stopWith } from '../index/command.ts'
import { answering } from './answering.ts'
import { createApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { openFront } from './front/front.ts'
import { keepAnswers } from './kept-answers.ts'
import { openLankui, TROUBLE } from './lankui.ts'
import { closeServer, listen, urlOf } from './listen.ts'
import type { LiveIndex } from './live-index.ts'
import { throughModel } from './model/ask.ts'
import { logHere } from './observe/requests.ts'
import { openPool } from './threads/pool.ts'
import { version } from './version.ts'

const project = fileURLToPath(new URL('..', import.meta.url))

/** Holds the port, then opens the index (building it first where there is none), then says where it listens. */
async function start(config: Config): Promise<void> {
  const server = await listen(config)
  const front = await openFront(config)
  const { log, metrics } = front
  const pool = openPool({
    threads: config.threads,
    onTrouble: (reason) => log.error({ err: reason }, 'A thread that answers ended.'),
  })
  const live = openLankui(config.indexDir, (error) => log.error({ err: error }, TROUBLE), pool.serve)
  metrics.watch('lankui_threads', 'Threads that answer beside the one that serves.', pool.size)
  metrics.watch('lankui_index_passages', 'Passages in the index that answers.', passagesOf(live))
  const { ask, search } = answering(pool, { ...front, kept: keepAnswers(config.kept) })
  const app = createApp({
    open: live.open,
    opened: live.opened,
    ...throughModel(ask, config.model, (message) => logHere(log).warn(message)),
    search,
    keepFeedback: live.keepFeedback,
    webRoot: `${project}/dist/web`,
    version,
    front,
  })
  server.on('request', getRequestListener(app.fetch))
  stopOnSignals(async () => {
    await closeServer(server)
    if (live.opened()) await live.close()
  })

  const { store } = await live.open()
  if (front.isWide) console.log(`HOST is ${config.host}: other machines can reach this server, with its token.`)
  if (config.model) {
    const { name, endpoint } = config.model
    console.log(`Answers are written by ${name}: questions and evidence are sent to ${endpoint.host}.`)
  }
  console.log(`${store.reports.length} reports, ${store.passages.length} passages, ${store.figures.length} figures`)
  console.log(`Lankui listens on ${urlOf(server, config)}`)
}

const passagesOf = (live: Pick<LiveIndex, 'opened'>) => () => live.opened()?.store.passages.length ?? 0

function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(130) // asked twice: at once
      stopping = true
      void stop().finally(() => process.exit(0))
    })
  }
}

// it serves on when the terminal that it was started from is gone, or the disk that its log goes to is full
for (const output of [process.stdout, process.stderr]) output.on('error', () => {})
try {
  await start(readConfig(process.env, project))
} catch (error) {
  stopWith(error)
}
