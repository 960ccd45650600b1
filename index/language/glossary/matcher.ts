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
  'sea who him roe moss cob cop its pact smart dos rec reg soma sofa pas arms add corr cos point car mara amis its sat asf ea po'.split(
    ' ',
  ),
)

/** What may stand between two words of one English term: no sentence end, no Chinese. */
const WITHIN_TERM = /^[\s,/&'’‐-―-]*$/u
const WORD = /[\p{Script=Latin}\p{M}\d]+/gu
const HAN = /\p{Script=Han}/u
const QUOTES = '"“”「」『』《》'
/** A term neither begins nor ends with its article. */
const ARTICLE = /^the\b|\bthe$/i

type Word = { text: string; start: number; end: number }

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    text: match[0].normalize('NFKD').replace(/\p{M}/gu, ''),
    start: match.index,
    end: match.index + match[0].length,
  }))

const withoutArticle = (word: string): string => (word === 'the' ? '' : word)
const exactWord = ({ text }: Word): string => withoutArticle(text.toLowerCase())
const looseWord = ({ text }: Word): string => withoutArticle(respelled(text.toLowerCase()))

/** Key of an English form as written: case, hyphens and the article do not count. */
export const exactKey = (form: string): string => wordsOf(form).map(exactWord).join('')

/** Key that also brings together singular and plural, British and American spelling. */
const looseKey = (form: string): string => wordsOf(form).map(looseWord).join('')

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

const chineseKey = (form: string): string => withoutQuotes(matchForm(form)).plain
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
  const lengths = lengthsByFirst(chinese.keys())
  const plurals = Array.from(acronyms.keys(), (key) => `${key.toLowerCase()}s`)
  const reach = { exact: longestByStart([...exact.keys(), ...plurals]), loose: longestByStart(loose.keys()) }

  function byAcronym(form: string): Found | undefined {
    if (/[\s'’]/.test(form)) return undefined
    const written = acronymKey(form)
    const singular = written.replace(/s$/, '')
    if (/\p{Lu}/u.test(singular.slice(1))) return acronyms.get(written) ?? acronyms.get(singular)
    if (written.length < 3 || [written, singular].some((form) => WORDS_TOO.has(form.toLowerCase()))) return undefined
    return acronyms.get(written.toUpperCase()) ?? acronyms.get(singular.toUpperCase())
  }

  const byEnglish = (form: string): Found | undefined =>
    exact.get(exactKey(form)) ?? loose.get(looseKey(form)) ?? byAcronym(form)

  function findChinese(text: string, accepts: Accepts): TermMatch[] {
    const folded = foldWithOffsets(text)
    const { plain, units } = withoutQuotes(folded.text)
    const found: TermMatch[] = []
    for (let at = 0; at < plain.length; ) {
      let taken = 1
      for (const length of lengths.get(plain.charAt(at)) ?? []) {
        const name = at + length <= plain.length && chinese.get(plain.slice(at, at + length))
        if (!name || !accepts(name.entry)) continue
        const span = { start: folded.start(units[at] ?? 0), end: folded.end(units[at + length - 1] ?? 0) }
        found.push({ ...name, span })
        taken = length
        break
      }
      at += taken
    }
    return found
  }

  function findLatin(text: string, accepts: Accepts): TermMatch[] {
    const words = wordsOf(text).map((word) => ({ ...word, exact: exactWord(word), loose: looseWord(word) }))
    const found: TermMatch[] = []
    for (let first = 0; first < words.length; ) {
      const start = words[first]?.start ?? 0
      const key = { exact: '', loose: '' }
      let longest: TermMatch | undefined
      let next = first + 1
      for (const [i, word] of words.slice(first, first + MAX_WORDS).entries()) {
        const mayGoOn = isStart(key.exact, reach.exact) || isStart(key.loose, reach.loose)
        if (!mayGoOn || (i > 0 && !WITHIN_TERM.test(text.slice(words[first + i - 1]?.end, word.start)))) break
        key.exact += word.exact
        key.loose += word.loose
        const form = text.slice(start, word.end)
        const name = exact.get(key.exact) ?? loose.get(key.loose) ?? byAcronym(form)
        if (!name || !accepts(name.entry) || ARTICLE.test(form)) continue
        longest = { ...name, span: { start, end: word.end } }
        next = first + i + 1
      }
      if (longest) found.push(longest)
      first = next
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

/** How long the keys are that begin with a character, longest first: no others need be looked for where it stands. */
function lengthsByFirst(keys: Iterable<string>): Map<string, number[]> {
  const lengths = new Map<string, Set<number>>()
  for (const key of keys) {
    const first = key.charAt(0)
    if (key.length <= MAX_CHARS) lengths.set(first, (lengths.get(first) ?? new Set()).add(key.length))
  }
  return new Map(Array.from(lengths, ([first, all]) => [first, [...all].sort((a, b) => b - a)]))
}

const START = 4 // letters: of keys that begin with the same, few are much longer than the others

/** How long the longest of the keys is that begin with the same letters: no longer ones need be put together. */
function longestByStart(keys: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>()
  for (const key of keys) {
    const start = key.slice(0, START)
    longest.set(start, Math.max(longest.get(start) ?? 0, key.length))
  }
  return longest
}

/** Whether some key may begin with these letters. */
const isStart = (letters: string, longest: ReadonlyMap<string, number>): boolean =>
  letters.length < START || letters.length <= (longest.get(letters.slice(0, START)) ?? 0)

/** A text without its quotation marks, and where each unit of it stood. */
function withoutQuotes(text: string): { plain: string; units: number[] } {
  let plain = ''
  const units: number[] = []
  for (let unit = 0; unit < text.length; unit++) {
    const char = text.charAt(unit)
    if (QUOTES.includes(char)) continue
    plain += char
    units.push(unit)
  }
  return { plain, units }
}
