import { AppError } from '../app-error.ts'
import { readArguments } from '../command.ts'
import { chosenModel, MODEL_SETTING } from '../embed/chosen.ts'
import { broughtHere } from '../embed/download.ts'
import type { Ingested, IngestOptions, Progress } from './ingested.ts'
import { sizeAdvice } from './size-advice.ts'
import { readSources } from './sources.ts'
import { summary } from './summary.ts'

const HELP = `Usage: npm run ingest [-- FILES… --index DIR --force]
       npm run ingest -- --explain FILE

Builds the index that questions are answered from. FILES are added to it, each in the place of the report
with its id; without any, the reports in seeds/ are. What a report's text does not say (title, period, id)
is taken from a reports.json beside it. Only what changed is read and embedded.

  --index DIR     the index folder (default: $LANKUI_INDEX, or .lankui)
  --force         read and embed every report anew, also where the index is damaged
  --explain FILE  print how a file is understood, and change nothing
  --help          print this
`

const STAGES = {
  downloading: 'Downloading the embedding model, megabytes',
  reading: 'Reading reports',
  embedding: 'Embedding texts',
  writing: 'Writing the index',
}

/** The command `npm run ingest`; returns its exit code. What went wrong is said on stderr, in one message. */
export async function runCommand(
  args: string[],
  ingest: (options: IngestOptions) => Promise<Ingested>,
): Promise<number> {
  try {
    const { values, positionals: files } = readArguments({ args, allowPositionals: true, options: OPTIONS }, HELP)
    if (values.help) process.stdout.write(HELP)
    else if (values.explain !== undefined) process.stdout.write(await explain(values.explain))
    else {
      const index = values.index ?? process.env.LANKUI_INDEX ?? '.lankui'
      const onProgress = progressLine()
      const model = process.env[MODEL_SETTING]
        ? { modelFolder: await broughtHere(chosenModel(process.env[MODEL_SETTING]), { onProgress }) }
        : {}
      const onSize = (passages: number) => tell(sizeAdvice(passages))
      const ingested = await ingest({ files, index, force: values.force ?? false, onProgress, onSize, ...model })
      process.stdout.write(summary(ingested, index))
    }
    return 0
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

function tell(advice: string | null) {
  if (advice !== null) process.stderr.write(`${advice}\n`)
}

const OPTIONS = {
  index: { type: 'string' },
  force: { type: 'boolean' },
  explain: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

async function explain(path: string): Promise<string> {
  const [{ outline }, { parseFile }] = await Promise.all([import('./outline.ts'), import('./understand.ts')])
  const [source] = await readSources([path])
  return source ? outline(await parseFile(source.path, source.bytes, source.facts)) : ''
}

/** One line on stderr, written over on a terminal; elsewhere a line for each finished stage. */
export function progressLine() {
  const { isTTY } = process.stderr
  return ({ stage, done, total }: Progress) => {
    const isDone = done === total
    if (!isTTY && !isDone) return
    const line = `${STAGES[stage]}: ${done} of ${total}`
    process.stderr.write(`${isTTY ? '\r\u001b[K' : ''}${line}${isDone ? '\n' : ''}`)
  }
}
