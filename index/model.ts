import { AppError } from './app-error.ts'
import { readArguments, runMain } from './command.ts'
import { chosenModel, MODEL_SETTING } from './embed/chosen.ts'
import { broughtHere } from './embed/download.ts'
import { progressLine } from './ingest/command.ts'

const HELP = `Usage: npm run model -- HUB-ID      for example Xenova/multilingual-e5-small

Downloads an embedding model once, to be used in place of the bundled one with ${MODEL_SETTING}=HUB-ID.`

/** `npm run model`: brings a model of the hub to this machine. What went wrong is said in one message. */
async function main(): Promise<void> {
  const options = { help: { type: 'boolean', short: 'h' } } as const
  const { values, positionals } = readArguments({ allowPositionals: true, options }, HELP)
  if (values.help) return console.log(HELP)
  const [name, ...others] = positionals
  if (!name || others.length > 0) throw new AppError('bad-request', HELP)
  const folder = await broughtHere(chosenModel(name), { onProgress: progressLine() })
  console.log(`${name} is in ${folder}. Embed the reports with it: ${MODEL_SETTING}=${name} npm run ingest`)
}

runMain(main)
