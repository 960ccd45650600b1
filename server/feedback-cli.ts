import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readArguments, runMain } from '../index/command.ts'
import { readIndexDir } from './config.ts'
import { readFeedback } from './feedback.ts'
import { printFeedback } from './print-feedback.ts'

const USAGE = `Usage: npm run feedback [-- --down --json --index DIR]

  --down        only what was found wanting
  --json        one JSON object a line (with npm run -s feedback, and nothing else)
  --index DIR   the folder of the built index (otherwise LANKUI_INDEX, or .lankui)`

const project = fileURLToPath(new URL('..', import.meta.url))

const OPTIONS = {
  down: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  index: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Lists what people thought of the answers, as the page kept it. */
async function main(): Promise<void> {
  const { values } = readArguments({ options: OPTIONS }, USAGE)
  if (values.help) return console.log(USAGE)
  const indexDir = values.index === undefined ? readIndexDir(process.env, project) : resolve(values.index)
  const { feedback, unreadable } = await readFeedback(indexDir)
  const shown = values.down ? feedback.filter(({ verdict }) => verdict === 'down') : feedback
  if (values.json) for (const one of shown) console.log(JSON.stringify(one))
  else console.log(printFeedback(shown))
  if (unreadable > 0) console.error(`${unreadable} lines of feedback.jsonl cannot be read and were left out.`)
}

runMain(main)
