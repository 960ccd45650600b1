import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { AppError } from '../../app-error.ts'
import { remembering } from '../../remembering.ts'
import { american, baseForms } from './words.ts'

/** How much the base form (plan) says about an inflected form that has an entry of its own (planning). */
const BASE_SHARE = 0.3

/** Rarer words of like meaning are only of a like subject. */
const MIN_LIKE = 0.05

const MOST_KEPT = 5000 // words, of those people ask with

/** A word of the other language, with its probability as a translation. */
export type Translation = { term: string; p: number }

/** Learnt translations of single words, both ways. */
export type Lexicon = {
  /** Of an English word in lower case, in any inflection, or of a Chinese word; likeliest first, empty when unknown. */
  translate(word: string): readonly Translation[]
  /**
   * Words of the same language that the other language translates alike (paraphrases by a pivot, Bannard and
   * Callison-Burch 2005), likeliest first.
   */
  alike(word: string): readonly Translation[]
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

  function own(word: string): Translation[] {
    const cells = line(word)?.split(' ') ?? []
    return cells.flatMap((term, i) => (i % 2 === 0 ? [{ term, p: Number(cells[i + 1]) / 100 }] : []))
  }

  function inAnyForm(word: string): Translation[] {
    const base =
      baseForms(word)
        .map(own)
        .find((found) => found.length > 0) ?? []
    return mixed(own(word), base)
  }

  const translate = remembering(MOST_KEPT, (word: string): readonly Translation[] => {
    const found = inAnyForm(word)
    return found.length > 0 ? found : inAnyForm(american(word))
  })

  const alike = remembering(MOST_KEPT, (word: string): readonly Translation[] => {
    const shares = new Map<string, number>()
    for (const { term: pivot, p } of translate(word)) {
      for (const back of translate(pivot)) shares.set(back.term, (shares.get(back.term) ?? 0) + p * back.p)
    }
    return [...shares]
      .map(([term, p]) => ({ term, p }))
      .filter(({ term, p }) => term !== word && p >= MIN_LIKE)
      .sort((a, b) => b.p - a.p)
  })

  return { translate, alike }
}

function mixed(own: Translation[], base: Translation[]): Translation[] {
  if (own.length === 0 || base.length === 0) return own.length === 0 ? base : own
  const shares = new Map<string, number>()
  for (const { term, p } of own) shares.set(term, p * (1 - BASE_SHARE))
  for (const { term, p } of base) shares.set(term, (shares.get(term) ?? 0) + p * BASE_SHARE)
  return [...shares].map(([term, p]) => ({ term, p })).sort((a, b) => b.p - a.p)
}
