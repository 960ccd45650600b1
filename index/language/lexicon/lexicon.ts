import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { AppError } from '../../app-error.ts'

/** A word of the other language, with its probability as a translation. */
export type Translation = { term: string; p: number }

/** Learnt translations of single words, both ways. */
export type Lexicon = {
  /** Of a stemmed English word or of a Chinese word; likeliest first, empty when unknown. */
  translate(word: string): Translation[]
}

const TABLE = new URL('./table.tsv.gz', import.meta.url)

/**
 * Opens a table of lines `word<tab>translation percent translation percent …`, sorted by UTF-16 unit. Lines are found by
 * halving and parsed when asked for: opening costs a gunzip. Throws `bad-model` when the file cannot be read.
 */
export function openLexicon(file: URL = TABLE): Lexicon {
  let text: string
  try {
    text = gunzipSync(readFileSync(file)).toString('utf8')
  } catch (cause) {
    throw new AppError(
      'bad-model',
      `The translation table ${file.pathname} cannot be read: restore it from git.`,
      cause,
    )
  }

  function line(word: string): string | null {
    let low = 0
    let high = text.length
    while (low < high) {
      const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1
      const end = text.indexOf('\n', start)
      const key = text.slice(start, text.indexOf('\t', start))
      if (key === word) return text.slice(start + key.length + 1, end)
      if (key < word) low = end + 1
      else high = start
    }
    return null
  }

  return {
    translate(word) {
      const cells = line(word)?.split(' ') ?? []
      return cells.flatMap((term, i) => (i % 2 === 0 ? [{ term, p: Number(cells[i + 1]) / 100 }] : []))
    },
  }
}
