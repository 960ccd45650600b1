import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import type { Gold } from '../eval/gold.ts'
import { percent, quantile } from '../eval/table.ts'
import { shareFound } from './found.ts'
import { installLangChain, searchWithLangChain } from './langchain.ts'
import { type Searched, searchedSchema } from './searched.ts'

const DEPTHS = [1, 5]
const LIMIT = Math.max(...DEPTHS)
const NAME = 44
const CELL = 12
const project = fileURLToPath(new URL('../..', import.meta.url))

/** Some reports: their files, and the index made of them; the questions' places stand in them where they `hasPlaces`. */
export type Searchable = { name: string; files: readonly string[]; index: string; hasPlaces: boolean }

/**
 * A table of searching beside LangChain.js (over the same files, with the same model), each in a process of its own that
 * is asked every question twice: how soon the second time, and for how many the first passages hold a right place.
 */
export function besideLangChain(subjects: readonly Searchable[], golds: readonly Gold[], folder: string): string {
  const place = join(folder, 'langchain')
  installLangChain(place)
  const questions = golds.map(({ question }) => question)
  const tables = subjects.map(({ name, files, index, hasPlaces }) => {
    const { vectors, all } = searchOurs({ index, questions, limit: LIMIT }, folder)
    const theirs = searchWithLangChain(place, files, questions, LIMIT)
    const line = (title: string, { milliseconds, found }: Searched) =>
      [
        title.padEnd(NAME),
        ...[0.5, 0.95].map((q) => quantile(milliseconds, q).toFixed(2)),
        ...DEPTHS.map((depth) => (hasPlaces ? percent(shareFound(golds, found, depth)) : '')),
      ]
        .map((cell) => cell.padStart(CELL))
        .join('')
    return [
      [`search of ${name}`.padEnd(NAME), 'p50 ms', 'p95 ms', ...DEPTHS.map((depth) => `right in ${depth}`)]
        .map((cell) => cell.padStart(CELL))
        .join(''),
      line('Lankui, words and vectors', all),
      line('Lankui, vectors alone', vectors),
      line(`LangChain.js, vectors alone (${theirs.chunks} chunks)`, theirs),
      `LangChain.js read, split and embedded in ${theirs.seconds.toFixed(1)} s, in ${theirs.megabytes.toFixed(0)} MB; nothing is kept for the next start.`,
    ].join('\n')
  })
  return [`\n${golds.length} questions, each when all had been asked once`, ...tables].join('\n\n')
}

const oursSchema = z.object({ vectors: searchedSchema, all: searchedSchema })

function searchOurs(input: { index: string; questions: string[]; limit: number }, folder: string) {
  const file = join(folder, 'questions.json')
  writeFileSync(file, JSON.stringify(input))
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'test/bench/search.ts', file], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  const searched = oursSchema.safeParse(stdout && JSON.parse(stdout))
  if (!searched.success) throw new Error(`Searching could not be measured:\n${stderr}`)
  return searched.data
}
