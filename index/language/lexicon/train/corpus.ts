import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as z from 'zod'
import { glossary } from '../../glossary.ts'

/** A sentence, or an entry of a dictionary, in both languages. */
export type Pair = { en: string; zh: string; weight: number; isEntry: boolean }

/** A word of a dictionary stands for many uses in texts. */
const DICTIONARY_WEIGHT = 3
const SENTENCE_WEIGHT = 1

/** Sources under licences that let a table learnt from them be shared (see the model card). */
const SOURCES = [
  { file: 'cedict', weight: DICTIONARY_WEIGHT },
  { file: 'hsk', weight: DICTIONARY_WEIGHT },
  { file: 'names', weight: DICTIONARY_WEIGHT },
  { file: 'un_glossary', weight: DICTIONARY_WEIGHT },
  { file: 'tatoeba', weight: SENTENCE_WEIGHT },
  { file: '3am', weight: SENTENCE_WEIGHT },
  { file: 'bible', weight: SENTENCE_WEIGHT },
  { file: 'twlaws', weight: SENTENCE_WEIGHT },
] as const

const lineSchema = z.object({ a: z.string(), b: z.string() })

/** Pairs of every source in a folder of `NAME.jsonl.gz`, and of our own glossary. */
export function readPairs(folder: string): Pair[] {
  const read = SOURCES.flatMap(({ file, weight }) =>
    gunzipSync(readFileSync(join(folder, `${file}.jsonl.gz`)))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => {
        const { a, b } = lineSchema.parse(JSON.parse(line))
        return weight === SENTENCE_WEIGHT ? [{ en: a, zh: b, weight, isEntry: false }] : definitions(a, b, weight)
      }),
  )
  const own = glossary.flatMap(({ en, zh }) =>
    en.flatMap((english) =>
      zh.map((chinese) => ({ en: english, zh: chinese, weight: DICTIONARY_WEIGHT / zh.length, isEntry: true })),
    ),
  )
  return [...read, ...own]
}

/** 'to limit; to restrict; (bound form) limit' are three definitions of one word. */
function definitions(english: string, chinese: string, weight: number): Pair[] {
  const senses = english.split(/[;/]/).map((sense) => sense.replace(/\([^)]{0,200}\)/g, ' ').trim())
  const said = senses.filter((sense) => sense !== '' && sense.split(/\s+/).length <= 6)
  return said.map((sense) => ({ en: sense, zh: chinese, weight: weight / Math.sqrt(said.length), isEntry: true }))
}
