import { THREADS } from '../../server/threads/count.ts'
import { countOf, optionsOf } from '../options.ts'
import { startServer } from './server.ts'
import { growth, soak } from './soak.ts'

const MOST_GROWTH_MB = 8 // what is held varies by about 3 from one reading to the next

const values = optionsOf({
  questions: { type: 'string', default: '100000' },
  clients: { type: 'string', default: '8' },
  seed: { type: 'string', default: '1' },
  threads: { type: 'string', default: String(THREADS) },
})
const options = {
  questions: countOf('questions', values.questions),
  clients: countOf('clients', values.clients),
  seed: countOf('seed', values.seed),
}
const server = await startServer(Number(values.threads))
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.stop().finally(() => process.exit(130)))
try {
  console.log('   asked  seconds  resident MB  held MB in each thread, that which serves first; replies')
  const samples = await soak(server, options, ({ asked, seconds, held, threads, resident, statuses }) => {
    const cells = [asked, Math.round(seconds), resident.toFixed(0), ...[held, ...threads].map((mb) => mb.toFixed(1))]
    const replies = Object.entries(statuses).map(([status, count]) => `${status}: ${count}`)
    console.log(cells.map((cell, i) => String(cell).padStart([8, 9, 13][i] ?? 8)).join(''), '', replies.join(', '))
  })
  const grown = growth(samples)
  const broken = Object.keys(samples.at(-1)?.statuses ?? {}).filter((status) => !['200', 'given up'].includes(status))
  console.log(
    `Grown over the second half, the thread that grew most: ${grown.toFixed(1)} MB (at most ${MOST_GROWTH_MB}).`,
  )
  if (grown > MOST_GROWTH_MB || broken.length > 0) process.exitCode = 1
} finally {
  await server.stop()
}
