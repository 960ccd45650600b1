import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AppError } from '../../index/app-error.ts'
import { type Answer, answerSchema } from '../../server/schema.ts'
import { optionsOf } from '../options.ts'
import { openFresh } from './fresh.ts'
import { shortfalls, thresholdsSchema } from './gate.ts'
import { type Gold, readGolds } from './gold.ts'
import { findPlaces, fusionShortfalls, retrievalTable } from './retrieval.ts'
import { type Score, score } from './score.ts'
import { printLatency, printResult, printSlices, type Result, slices } from './table.ts'

const HELP = `Usage: npm run eval [-- OPTIONS]

Asks the questions of the development set and judges the answers. Without --url, of a new index of seeds/.

  --url URL         ask a running server instead
  --set FILE        other questions (FORMAT.md); may be given several times
  --reports FILE    ask of this report instead of the seeds; may be given several times
  --only WORD       questions of one kind, language, source or id; "followup" for those with a history
  --show wrong|all  print questions with what was wanted and what came
  --json FILE       write every answer with its scores
  --retrieval       print how often the right passage is found first, by each leg of the search and by both
  --gate            fail where a measure is below its floor in thresholds.json; with --retrieval, where both legs
                    together find less than the better of them`

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

const NOTHING: Score = {
  right: false,
  figuresRight: false,
  termsRight: false,
  firstHit: false,
  citeRecall: 0,
  citePrecision: 0,
  unsupported: [],
}

type Send = (path: string, init: RequestInit) => Promise<Response>

async function answerTo(gold: Gold, send: Send): Promise<Answer> {
  const history = gold.history.map((content) => ({ role: 'user', content }))
  const response = await send('/api/ask', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ question: gold.question, history }),
  })
  if (!response.ok) throw new Error(`${response.status} ${(await response.text()).slice(0, 200)}`)
  return answerSchema.parse(await response.json())
}

async function judge(gold: Gold, send: Send): Promise<Result> {
  const started = performance.now()
  try {
    const answer = await answerTo(gold, send)
    return { gold, answer, failure: null, ms: performance.now() - started, score: score(gold, answer) }
  } catch (error) {
    return { gold, answer: null, failure: String(error), ms: Number.NaN, score: NOTHING }
  }
}

const options = optionsOf({
  url: { type: 'string' },
  set: { type: 'string', multiple: true, default: [here('dev.jsonl')] },
  reports: { type: 'string', multiple: true },
  only: { type: 'string' },
  show: { type: 'string', default: 'none' },
  json: { type: 'string' },
  retrieval: { type: 'boolean', default: false },
  gate: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
})

function chosen(): Golds {
  const { only } = options
  return options.set
    .flatMap(readGolds)
    .filter(
      ({ kind, lang, source, id, history }) =>
        only === undefined || [kind, lang, source, id].includes(only) || (only === 'followup' && history.length > 0),
    )
}
type Golds = Gold[]

/** Prints the tables; false when the gate stays shut. */
async function evaluate(golds: Golds, send: Send): Promise<boolean> {
  const results: Result[] = []
  for (const gold of golds) results.push(await judge(gold, send))
  for (const result of results) {
    if (options.show === 'all' || (options.show === 'wrong' && !result.score.right)) console.log(printResult(result))
  }
  const table = slices(results)
  console.log(printSlices(table))
  console.log(printLatency(results))
  if (options.json) {
    const rows = results.map(({ gold, score, ms, answer }) => ({ id: gold.id, ...score, ms, answer }))
    writeFileSync(options.json, JSON.stringify(rows, null, 1))
  }
  if (!options.gate) return true
  const thresholds = thresholdsSchema.parse(JSON.parse(readFileSync(here('thresholds.json'), 'utf8')))
  return passes(shortfalls(table, thresholds), 'Below the floors of thresholds.json')
}

function passes(short: readonly string[], what: string): boolean {
  console.log(short.length > 0 ? `\n${what}:\n  ${short.join('\n  ')}` : '\nThe gate is passed.')
  return short.length === 0
}

async function main(): Promise<boolean> {
  if (options.help) {
    console.log(HELP)
    return true
  }
  const { url } = options
  if (url !== undefined && !options.retrieval)
    return evaluate(chosen(), (path, init) => fetch(new URL(path, url), init))
  const fresh = await openFresh(options.reports)
  try {
    if (!options.retrieval) return await evaluate(chosen(), fresh.request)
    const places = await findPlaces(fresh.opened, chosen())
    console.log(retrievalTable(places))
    return !options.gate || passes(fusionShortfalls(places), 'Both legs find less than one alone')
  } finally {
    await fresh.close()
  }
}

const passed = await main().catch((error) => {
  if (!(error instanceof AppError)) throw error
  console.error(error.message)
  return false
})
process.exitCode = passed ? 0 : 1
