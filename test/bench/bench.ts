import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { type Gold, readGolds } from '../eval/gold.ts'
import { quantile } from '../eval/table.ts'
import { countOf, optionsOf } from '../options.ts'
import { besideLangChain } from './beside.ts'
import { embeddingSpeed } from './embedding.ts'
import { ask, askAll, askAtPace, askFor, distinct, processorSeconds, type Served } from './load.ts'
import { addressOf, endOf, startMeasured } from './measured.ts'
import { vocabularyOf, writeReports } from './synthetic.ts'
import { Measurements } from './table.ts'

const HELP = `Usage: npm run bench [-- OPTIONS]

Measures ingesting, starting and answering, each in a fresh process, and prints medians of the rounds.

  --rounds N       how often the two reports are measured (default 3); larger indexes are measured once
  --sizes N,N      invented reports of so many passages besides (default 10000)
  --full           the same as --sizes 10000,100000: an hour's work for a small machine
  --embedding      only how fast the embedding model is: a minute
  --no-langchain   without LangChain.js beside it, which is installed from the package registry into a temporary folder`

const CLIENTS = [1, 8, 64]
const MANY = 64 // clients
const FIRST_S = 3 // seconds in which code is compiled
const ASKED_S = 10 // seconds that so many clients ask
const PACE = 200 // questions a second that they ask in all, where they do not ask as fast as they are answered
const CHARS_A_PAGE = 1000 // Chinese characters on a printed page of a report
const SEEDS = 'the 2 reports'
const MOST_BESIDE = 2 // the reports and one size: what LangChain.js reads it keeps as text and in plain arrays
const project = fileURLToPath(new URL('../..', import.meta.url))

const options = optionsOf({
  rounds: { type: 'string', default: '3' },
  sizes: { type: 'string', default: '10000' },
  full: { type: 'boolean', default: false },
  embedding: { type: 'boolean', default: false },
  'no-langchain': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
})

/** Some reports to be measured, and the index made of them. */
type Subject = { name: string; files: string[]; index: string; rounds: number }

const setOf = (name: string): Gold[] => readGolds(fileURLToPath(new URL(`../eval/${name}.jsonl`, import.meta.url)))
const asked = setOf('dev')
const askedBefore = [...setOf('own-tune'), ...setOf('own-tune-2')] // others: what was asked before must not help
const inTurn = [...asked, ...askedBefore]
const manifestSchema = z.object({
  build: z.string(),
  reports: z.array(z.object({ counts: z.record(z.string(), z.int()) })),
})
const floorSchema = z.object({
  megabytes: z.number(),
  readMs: z.number(),
  plainMs: z.number(),
  flatMs: z.number(),
  vectraMs: z.number().nullable(),
})

async function bench(folder: string): Promise<string> {
  const seeds = join(project, 'seeds')
  const files = readdirSync(seeds).flatMap((name) => (name.endsWith('.txt') ? [join(seeds, name)] : []))
  const first: Subject = { name: SEEDS, files, index: join(folder, 'seeds'), rounds: countOf('rounds', options.rounds) }
  await ingest(first, first.index)
  const vocabulary = vocabularyOf(join(buildOf(first.index), 'passages.jsonl'))
  const sizes = (options.full ? '10000,100000' : options.sizes)
    .split(',')
    .filter(Boolean)
    .map((size) => countOf('sizes', size))
  const invented = sizes.map((size): Subject => {
    const written = writeReports(join(folder, `reports-${size}`), vocabulary, size)
    return { name: `${size} passages`, files: written, index: join(folder, `invented-${size}`), rounds: 1 }
  })
  const subjects = [first, ...invented]
  const table = new Measurements(subjects.map(({ name }) => name))
  for (const subject of subjects) {
    const record = (row: string, value: number) => table.record(subject.name, row, value)
    await measure(subject, folder, record).catch((error) => console.error(`${subject.name}, cut short:`, error))
  }
  const alone = asked.filter(({ answerable, history }) => answerable && history.length === 0)
  const beside = subjects.slice(0, MOST_BESIDE).map((subject) => ({ ...subject, hasPlaces: subject === first }))
  return options['no-langchain'] ? `${table}` : `${table}\n${besideLangChain(beside, alone, folder)}`
}

type Record = (row: string, value: number) => void

async function measure(subject: Subject, folder: string, record: Record): Promise<void> {
  for (let round = 0; round < subject.rounds; round++) {
    const into = existsSync(subject.index) ? join(folder, `again-${round}`) : subject.index
    const { seconds, megabytes } = await ingest(subject, into)
    record('ingest, new: s', seconds)
    record('  passages/s', passagesIn(into) / seconds)
    record('  pages/s (of 1,000 characters)', charactersIn(subject.files) / CHARS_A_PAGE / seconds)
    record('  MB at most', megabytes)
    record('ingest, unchanged: s', (await ingest(subject, subject.index)).seconds)
    await measureServer(subject, record)
    measureFloor(subject, record)
  }
}

async function ingest({ files }: Subject, into: string): Promise<{ seconds: number; megabytes: number }> {
  const started = performance.now()
  const ingestion = startMeasured(['index/ingest.ts', '--index', into, ...files])
  await endOf(ingestion)
  return { seconds: (performance.now() - started) / 1000, megabytes: ingestion.megabytes() }
}

async function measureServer({ index }: Subject, record: Record): Promise<void> {
  const served = (name: string, { milliseconds, turnedAway, seconds }: Served) => {
    for (const q of [0.5, 0.95, 0.99]) record(`${name}, p${q * 100}: ms`, quantile(milliseconds, q))
    record(`${name}: answers/s`, milliseconds.length / seconds)
    if (turnedAway > 0) record(`${name}: told to come back`, turnedAway)
  }
  const megabytes = await withServer(index, KEEPING_NONE, async (url, started) => {
    const [first] = asked
    if (first) await ask(url, first)
    record('start to first answer: s', (performance.now() - started) / 1000)
    served(`${MANY} clients, first ${FIRST_S} s`, await askFor(url, askedBefore, MANY, FIRST_S))
    await askFor(url, askedBefore, 1, FIRST_S)
    const before = await processorSeconds(url)
    let answers = 0
    for (const clients of CLIENTS) {
      const sustained = await askFor(url, clients === 1 ? asked : inTurn, clients, ASKED_S)
      served(clients === 1 ? '1 client' : `${clients} clients`, sustained)
      answers += sustained.milliseconds.length
    }
    record('processor time an answer: ms', ((await processorSeconds(url)) - before) * (1000 / answers))
    const pace = { clients: MANY, perSecond: PACE, seconds: ASKED_S }
    served(`${MANY} clients, ${PACE} questions/s in all`, await askAtPace(url, inTurn, pace))
  })
  record('server: MB at most', megabytes)
  await withServer(index, {}, async (url) => {
    await askAll(url, inTurn, 8)
    served(`${MANY} clients, asked again and kept`, await askFor(url, inTurn, MANY, FIRST_S))
  })
}

/** What is done with a server of its own; the most megabytes that it took. */
async function withServer(
  index: string,
  settings: { [name: string]: string },
  work: (url: string, started: number) => Promise<void>,
): Promise<number> {
  const started = performance.now()
  const env = { PORT: '0', LANKUI_INDEX: index, LANKUI_LOG: 'silent', LANKUI_RATE: '0', ...settings }
  const server = startMeasured(['server/main.ts'], env)
  try {
    await work(await addressOf(server), started)
  } finally {
    server.child.kill('SIGTERM')
  }
  await endOf(server)
  return server.megabytes()
}

const KEEPING_NONE = { LANKUI_KEPT: '0' }

function measureFloor({ index }: Subject, record: Record): void {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'test/bench/floor.ts', index], {
    cwd: project,
    encoding: 'utf8',
  })
  const floor = floorSchema.safeParse(stdout && JSON.parse(stdout))
  if (!floor.success) throw new Error(`The floor could not be measured:\n${stderr}`)
  const { megabytes, readMs, plainMs, flatMs, vectraMs } = floor.data
  record('index: MB', megabytes)
  record('floor, read of the same bytes: ms', readMs)
  record('floor, plain scan of the vectors: ms', plainMs)
  record('  by our scan: ms', flatMs)
  if (vectraMs !== null) record('  by vectra: ms', vectraMs)
}

const manifestOf = (index: string) =>
  manifestSchema.parse(JSON.parse(readFileSync(join(index, 'manifest.json'), 'utf8')))
const buildOf = (index: string): string => join(index, manifestOf(index).build)
const charactersIn = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + readFileSync(file, 'utf8').replace(/\s/g, '').length, 0)
const passagesIn = (index: string): number =>
  readFileSync(join(buildOf(index), 'passages.jsonl'), 'utf8').split('\n').length - 1

async function main(): Promise<void> {
  if (options.help) return console.log(HELP)
  const load = loadavg()[0]?.toFixed(1)
  const rounds = countOf('rounds', options.rounds)
  const folder = mkdtempSync(join(tmpdir(), 'lankui-bench-'))
  try {
    const questions = asked.map(({ question }) => question)
    const table = options.embedding ? await embeddingSpeed(questions, rounds) : `${IN_FULL}\n\n${await bench(folder)}`
    console.log(
      `Node ${process.version}, ${availableParallelism()} processors (${cpus()[0]?.model}); load before ${load}, after ${loadavg()[0]?.toFixed(1)}`,
    )
    console.log(table)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const IN_FULL = `Every measurement in a fresh process; the two reports several times, medians. Every number of clients asks for ${ASKED_S} s, 8 and 64 of them ${distinct(inTurn)} different questions again and again, once code is compiled; no answer is kept then, each is worked out.`

await main()
