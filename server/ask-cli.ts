import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AppError } from '../index/app-error.ts'
import { readArguments, runMain } from '../index/command.ts'
import { ask } from './answer/ask.ts'
import { readIndexDir } from './config.ts'
import { openLankui } from './lankui.ts'
import { messages } from './messages.ts'
import { throughModel } from './model/ask.ts'
import { readModelSettings } from './model/settings.ts'
import { printAnswer } from './print-answer.ts'
import { askRequestSchema, MAX_QUESTION_CHARS } from './schema.ts'

const USAGE = `Usage: npm run ask -- "问题" [--json] [--index DIR]

  npm run ask -- "部署人数的最高纪录是多少？"
  npm run ask -- How many people were deployed at the peak?

  --json        the whole answer as JSON (with npm run -s ask, and nothing else)
  --index DIR   the folder of the built index (otherwise LANKUI_INDEX, or .lankui)`

const { en } = messages
const project = fileURLToPath(new URL('..', import.meta.url))

const OPTIONS = {
  json: { type: 'boolean', default: false },
  index: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Answers the question of the command line without a server. */
async function main(): Promise<void> {
  const { values, positionals } = readArguments({ allowPositionals: true, options: OPTIONS }, USAGE)
  if (values.help) return console.log(USAGE)
  const question = positionals.join(' ').trim()
  if (question === '') throw new AppError('bad-request', USAGE)
  const request = askRequestSchema.safeParse({ question })
  if (!request.success) {
    const isLong = question.length > MAX_QUESTION_CHARS
    throw new AppError('bad-request', isLong ? en.longQuestion(MAX_QUESTION_CHARS) : en.unprintable('question'))
  }

  const indexDir = values.index === undefined ? readIndexDir(process.env, project) : resolve(values.index)
  const model = readModelSettings(process.env)
  const live = openLankui(indexDir)
  try {
    const answer = await throughModel(ask, model, console.error).ask(await live.open(), request.data)
    const isTerminal = process.stdout.isTTY && !process.env.NO_COLOR
    console.log(values.json ? JSON.stringify(answer, null, 2) : printAnswer(answer, isTerminal))
  } finally {
    await live.close()
  }
}

runMain(main)
