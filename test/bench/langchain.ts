import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { searchedSchema } from './searched.ts'

const PACKAGES = ['langchain@0.3.37', '@langchain/core@0.3', '@langchain/textsplitters@0.1'] // the last that take Node 20
const project = fileURLToPath(new URL('../..', import.meta.url))

const resultSchema = searchedSchema.extend({ chunks: z.int(), seconds: z.number(), megabytes: z.number() })
export type LangChainResult = z.infer<typeof resultSchema>

/** Installs LangChain.js into a folder of its own. Throws with what npm said where it cannot. */
export function installLangChain(folder: string): void {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}')
  copyFileSync(new URL('./langchain/search.mjs', import.meta.url), join(folder, 'search.mjs'))
  runIn(folder, 'npm', ['install', '--no-audit', '--no-fund', '--omit=optional', ...PACKAGES])
}

/** Splits and embeds the files, then asks the questions, in a fresh process; the chunks found, best first. */
export function searchWithLangChain(
  folder: string,
  files: readonly string[],
  questions: readonly string[],
  limit: number,
): LangChainResult {
  const input = join(folder, 'input.json')
  writeFileSync(input, JSON.stringify({ project, files, questions, limit }))
  const output = join(folder, 'output.json')
  runIn(folder, process.execPath, ['--import', import.meta.resolve('tsx'), 'search.mjs', input, output])
  return resultSchema.parse(JSON.parse(readFileSync(output, 'utf8')))
}

function runIn(folder: string, command: string, args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stderr}`)
}
