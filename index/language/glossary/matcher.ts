import type { Lang, Span } from '../../report.ts'
import type { Entry } from './entry.ts'

export type TermMatch = { entry: Entry; span: Span }

/** No form of the glossary is longer: 16 English words, 40 Chinese characters. */
const MAX_WORDS = 16
const MAX_CHARS = 40

/** Acronyms that are ordinary words when written small. */
const WORDS_TOO = new Set([
  'sea',
  'who',
  'cop',
  'cops',
  'its',
  'pact',
  'smart',
  'dos',
  'rec',
  'reg',
  'soma',
  'sofa',
  'pas',
  'mit',
  'po',
  'arms',
  'coe',
  'seas',
  'add',
  'corr',
  'cos',
  'fields',
  'ea',
  'point',
  'car',
  'cars',
])

/** Brings spelling variants of one English word together: British and American, singular and plural. */
function fold(word: string): string {
  return word
    .replace(/isation/, 'ization')
    .replace(/is(e|ed|ing|es)$/, 'iz$1')
    .replace(/programme/, 'program')
    .replace(/centre/, 'center')
    .replace(/defence/, 'defense')
    .replace(/labour/, 'labor')
    .replace(/advisor/, 'adviser')
    .replace(/ies$/, 'y')
    .replace(/(s|x|z|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1')
}

/** What may stand in one English term: no sentence end, no Chinese between its words. */
const ONE_PHRASE = /^[\p{Script=Latin}\p{M}\d\s,/&'’‐-―-]+$/u

type Word = { text: string; start: number; end: number }

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{Script=Latin}\p{M}\d]+(?:['’](?=[\p{Script=Latin}]))?/gu)].map((match) => ({
    text: match[0].normalize('NFD').replace(/[\p{M}'’]/gu, ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Key under which an English form is found, whatever its hyphens, plural, case and spelling school. */
export function englishKey(form: string): string {
  return wordsOf(form)
    .map((word) => fold(word.text.toLowerCase()))
    .filter((word) => word !== 'the')
    .join('')
}

/** Finds glossary entries in running text: longest match first, from left to right, no overlaps. */
export type Matcher = { find(text: string, lang: Lang): TermMatch[]; byForm(form: string): Entry | null }

/** Entries listed first win where two claim the same form. */
export function createMatcher(entries: readonly Entry[]): Matcher {
  const chinese = new Map<string, Entry>()
  const english = new Map<string, Entry>()
  const acronyms = new Map<string, Entry>()
  const add = (map: Map<string, Entry>, key: string, entry: Entry): void => {
    if (key !== '' && !map.has(key)) map.set(key, entry)
  }
  for (const entry of entries) {
    for (const form of entry.zh) add(chinese, form, entry)
    for (const form of entry.en) add(english, englishKey(form), entry)
    for (const form of entry.abbr) add(acronyms, form.replace(/[^\p{L}\d]/gu, ''), entry)
  }

  function acronym(written: string): Entry | undefined {
    const exact = acronyms.get(written) ?? acronyms.get(written.replace(/s$/, ''))
    if (exact) return exact
    const lower = written.toLowerCase()
    const isPlain = written === lower && written.length >= 3 && !WORDS_TOO.has(lower)
    return isPlain
      ? (acronyms.get(written.toUpperCase()) ?? acronyms.get(written.replace(/s$/, '').toUpperCase()))
      : undefined
  }

  function findChinese(text: string): TermMatch[] {
    const found: TermMatch[] = []
    for (let start = 0; start < text.length; ) {
      let length = Math.min(MAX_CHARS, text.length - start)
      let entry: Entry | undefined
      for (; length > 0; length--) {
        entry = chinese.get(text.slice(start, start + length))
        if (entry) break
      }
      if (entry) found.push({ entry, span: { start, end: start + length } })
      start += entry ? length : 1
    }
    return found
  }

  function findLatin(text: string): TermMatch[] {
    const words = wordsOf(text)
    const found: TermMatch[] = []
    for (let first = 0; first < words.length; ) {
      let taken = 0
      for (let last = Math.min(words.length, first + MAX_WORDS); last > first && taken === 0; last--) {
        const span = { start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0 }
        const written = text.slice(span.start, span.end)
        if (!ONE_PHRASE.test(written) || /^the\b/i.test(written)) continue
        const entry = english.get(englishKey(written)) ?? acronym(written.replace(/[^\p{L}\d]/gu, ''))
        if (entry) {
          found.push({ entry, span })
          taken = last - first
        }
      }
      first += Math.max(1, taken)
    }
    return found
  }

  return {
    find(text, lang) {
      if (lang === 'en') return findLatin(text)
      return [...findChinese(text), ...findLatin(text)]
        .sort((a, b) => a.span.start - b.span.start)
        .filter(({ span }, i, all) => i === 0 || span.start >= (all[i - 1]?.span.end ?? 0))
    },
    byForm: (form) => chinese.get(form) ?? english.get(englishKey(form)) ?? acronym(form) ?? null,
  }
}
