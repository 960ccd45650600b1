import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { readGolds } from '../eval/gold.ts'
import { quantile } from '../eval/table.ts'
import { endOf, type Measured, startMeasured } from './measured.ts'

// Every measurement is made in a fresh process. Rounds go through the measurements forwards and backwards in turn, so
// that what runs first gains nothing; the median of the rounds is told. usage: npm run bench [-- ROUNDS]
const ROUNDS = Number(process.argv[2] ?? 3)

const folder = mkdtempSync(join(tmpdir(), 'lankui-bench-'))
const index = join(folder, 'index')
const questions = readGolds(fileURLToPath(new URL('../eval/dev.jsonl', import.meta.url)))

/** What was measured, by name: one number a round. */
const found = new Map<string, number[]>()
const record = (name: string, value: number) => found.set(name, [...(found.get(name) ?? []), value])

const since = (started: number): number => performance.now() - started

async function measureIngest(name: string, into: string): Promise<void> {
  const started = performance.now()
  const ingest = startMeasured(folder, ['index/ingest.ts', '--index', into])
  await endOf(ingest)
  record(`ingest, ${name}: s`, since(started) / 1000)
  record(`ingest, ${name}: MB`, ingest.megabytes())
}

async function addressOf({ child, errors }: Measured): Promise<string> {
  for await (const line of createInterface(child.stdout)) {
    const url = /Lankui listens on (\S+)/.exec(line)?.[1]
    if (url) return url
  }
  throw new Error(`The server did not start:\n${await errors}`)
}

async function ask(url: string, question: string, history: string[] = []): Promise<void> {
  const response = await fetch(`${url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question, history: history.map((content) => ({ role: 'user', content })) }),
  })
  if (!response.ok) throw new Error(`${question}: ${response.status} ${await response.text()}`)
  await response.arrayBuffer()
}

async function measureServer(): Promise<void> {
  const started = performance.now()
  const server = startMeasured(folder, ['server/main.ts'], { PORT: '0', LANKUI_INDEX: index })
  const url = await addressOf(server)
  await ask(url, questions[0]?.question ?? '')
  record('start to first answer: s', since(started) / 1000)

  const times: number[] = []
  for (const { question, history } of questions) {
    const asked = performance.now()
    await ask(url, question, history)
    times.push(since(asked))
  }
  record('question, median: ms', quantile(times, 0.5))
  record('question, 95 of 100: ms', quantile(times, 0.95))
  server.child.kill('SIGTERM')
  await endOf(server)
  record('server after all questions: MB', server.megabytes())
}

const measurements = [
  (round: number) => measureIngest('new', join(folder, `new-${round}`)),
  () => measureIngest('unchanged', index),
  measureServer,
]

try {
  await endOf(startMeasured(folder, ['index/ingest.ts', '--index', index]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const measure of round % 2 === 0 ? measurements : measurements.toReversed()) await measure(round)
  }
  const machine = `${availableParallelism()} processors (${cpus()[0]?.model}), load ${loadavg()[0]?.toFixed(1)}`
  console.log(`Node ${process.version}, ${machine}; ${questions.length} questions, median of ${ROUNDS} rounds\n`)
  for (const [name, values] of found) {
    console.log(
      `${name.padEnd(32)}${quantile(values, 0.5)
        .toFixed(name.endsWith(' s') ? 2 : 1)
        .padStart(8)}`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
