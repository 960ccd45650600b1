import type { Lang, Span } from '../../report.ts'
import { foldWithOffsets, matchForm } from '../text.ts'
import type { Entry } from './entry.ts'

/** An entry found in a text, with the form of it that stands there, as the glossary writes it. */
export type TermMatch = { entry: Entry; form: string; span: Span }

type Found = { entry: Entry; form: string }

export type Accepts = (entry: Entry) => boolean

/** Finds entries in running text, or by one whole form. */
export type Matcher = {
  /** Longest match first, from left to right, no overlaps; of the entries that `accepts`, all when it is not given. */
  find(text: string, lang: Lang, accepts?: Accepts): TermMatch[]
  byForm(form: string): Found | null
}

/** No form is longer: 16 English words, 40 Chinese characters. */
const MAX_WORDS = 16
const MAX_CHARS = 40

/** Acronyms that are ordinary words when not written in capitals. */
const WORDS_TOO = new Set(
  'sea who cop its pact smart dos rec reg soma sofa pas arms add corr cos point car mara amis its sat asf ea po'.split(
    ' ',
  ),
)

/** What may stand inside one English term: no sentence end, no Chinese. */
const ONE_PHRASE = /^[\p{Script=Latin}\p{M}\d\s,/&'’‐-―-]+$/u
const WORD = /[\p{Script=Latin}\p{M}\d]+/gu
const HAN = /\p{Script=Han}/u
const QUOTES = /["“”「」『』《》]/g

type Word = { text: string; start: number; end: number }

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    text: match[0].normalize('NFKD').replace(/\p{M}/gu, ''),
    start: match.index,
    end: match.index + match[0].length,
  }))

/** Key of an English form as written: case, hyphens and the article do not count. */
export const exactKey = (form: string): string =>
  wordsOf(form)
    .map((word) => word.text.toLowerCase())
    .filter((word) => word !== 'the')
    .join('')

/** Key that also brings together singular and plural, British and American spelling. */
const looseKey = (form: string): string =>
  wordsOf(form)
    .map((word) => respelled(word.text.toLowerCase()))
    .filter((word) => word !== 'the')
    .join('')

/** Words whose final s is no plural. */
const NO_PLURAL = new Set(['news', 'means', 'series', 'always', 'arms', 'goods', 'customs'])

const respelled = (word: string): string => (NO_PLURAL.has(word) ? word : singular(word))

const singular = (word: string): string =>
  word
    .replace('isation', 'ization')
    .replace(/is(e|ed|ing|es)$/, 'iz$1')
    .replace('programme', 'program')
    .replace('centre', 'center')
    .replace('defence', 'defense')
    .replace('labour', 'labor')
    .replace('advisor', 'adviser')
    .replace(/ies$/, 'y')
    .replace(/(s|x|z|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1')

const accepted = (found: Found | undefined, accepts: Accepts): Found | undefined =>
  found && accepts(found.entry) ? found : undefined

const chineseKey = (form: string): string => matchForm(form).replace(QUOTES, '')
const acronymKey = (form: string): string => form.normalize('NFKC').replace(/[^\p{L}\d]/gu, '')

/** Entries listed first win where two claim the same form. */
export function createMatcher(entries: readonly Entry[]): Matcher {
  const chinese = new Map<string, Found>()
  const exact = new Map<string, Found>()
  const loose = new Map<string, Found>()
  const acronyms = new Map<string, Found>()
  const add = (map: Map<string, Found>, key: string, entry: Entry, form: string): void => {
    if (key !== '' && !map.has(key)) map.set(key, { entry, form })
  }
  for (const entry of entries) {
    for (const form of entry.zh) add(chinese, chineseKey(form), entry, form)
    for (const form of entry.en) add(exact, exactKey(form), entry, form)
    for (const form of entry.en) add(loose, looseKey(form), entry, form)
    for (const form of entry.abbr) add(acronyms, acronymKey(form), entry, form)
  }

  function byAcronym(form: string): Found | undefined {
    if (/[\s'’]/.test(form)) return undefined
    const written = acronymKey(form)
    const singular = written.replace(/s$/, '')
    if (/\p{Lu}/u.test(singular.slice(1))) return acronyms.get(written) ?? acronyms.get(singular)
    if (written.length < 3 || WORDS_TOO.has(singular.toLowerCase())) return undefined
    return acronyms.get(written.toUpperCase()) ?? acronyms.get(singular.toUpperCase())
  }

  const byEnglish = (form: string): Found | undefined =>
    exact.get(exactKey(form)) ?? loose.get(looseKey(form)) ?? byAcronym(form)

  function findChinese(text: string, accepts: Accepts): TermMatch[] {
    const folded = foldWithOffsets(text)
    const units = [...folded.text.matchAll(/[^"“”「」『』《》]/g)]
    const plain = units.map(([unit]) => unit).join('')
    const found: TermMatch[] = []
    for (let at = 0; at < plain.length; ) {
      let length = Math.min(MAX_CHARS, plain.length - at) + 1
      let name: Found | undefined
      while (!name && --length > 0) name = accepted(chinese.get(plain.slice(at, at + length)), accepts)
      const span = { start: folded.start(units[at]?.index ?? 0), end: folded.end(units[at + length - 1]?.index ?? 0) }
      if (name) found.push({ ...name, span })
      at += Math.max(1, length)
    }
    return found
  }

  function findLatin(text: string, accepts: Accepts): TermMatch[] {
    const words = wordsOf(text)
    const found: TermMatch[] = []
    for (let first = 0; first < words.length; ) {
      let last = Math.min(words.length, first + MAX_WORDS)
      let match: TermMatch | undefined
      for (; last > first && !match; last--) {
        const span = { start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0 }
        const form = text.slice(span.start, span.end)
        const named = ONE_PHRASE.test(form) && !/^the\b|\bthe$/i.test(form) ? byEnglish(form) : undefined
        const name = accepted(named, accepts)
        if (name) match = { ...name, span }
      }
      if (match) found.push(match)
      first = match ? last + 1 : first + 1
    }
    return found
  }

  return {
    find(text, lang, accepts = () => true) {
      if (lang === 'en') return findLatin(text, accepts)
      return [...findChinese(text, accepts), ...findLatin(text, accepts)]
        .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
        .reduce<TermMatch[]>((kept, match) => {
          if (match.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(match)
          return kept
        }, [])
    },
    byForm: (form) => chinese.get(chineseKey(form)) ?? (HAN.test(form) ? null : (byEnglish(form) ?? null)),
  }
}
