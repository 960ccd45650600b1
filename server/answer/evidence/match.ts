import { foldWithOffsets } from '../../../index/language/text.ts'
import { tokenize } from '../../../index/language/tokens.ts'
import { remembering } from '../../../index/remembering.ts'
import type { Span } from '../../../index/report.ts'
import type { QueryTerm } from '../../../index/store/store.ts'

/** A text made ready for finding terms in it: white space aside for Chinese, by whole stemmed words otherwise. */
export type Matchable = {
  squeezed: string
  /** Raw offset of each unit of `squeezed`, and one past the last. */
  offsets: number[]
  words: Map<string, Span[]>
}

const HAN = /\p{Script=Han}/u
const SPACE = /\s/
const MOST_KEPT = 10_000 // texts: sentences, headings, labels; about 2 KB each

/** Makes a text ready; a text asked for again is ready already. */
export const makeMatchable = remembering(MOST_KEPT, (text: string): Matchable => {
  const folded = foldWithOffsets(text)
  let squeezed = ''
  const offsets: number[] = []
  for (let i = 0; i < folded.text.length; i++) {
    const unit = folded.text.charAt(i)
    if (SPACE.test(unit)) continue
    squeezed += unit
    offsets.push(folded.start(i))
  }
  offsets.push(text.length)
  const words = new Map<string, Span[]>()
  for (const { term, start, end } of tokenize(text, folded)) {
    if (HAN.test(term)) continue
    const at = words.get(term)
    if (at) at.push({ start, end })
    else words.set(term, [{ start, end }])
  }
  return { squeezed, offsets, words }
})

/** Where a term stands in a text. A term with Han characters may stand anywhere, another only as whole words. */
export const placesOf = (term: string, text: Matchable): Span[] => placesOfForm(formOf(term), text)

/** How a term is looked for: as a whole word (`word` as the tokenizer gives it: Entebbe, policies), or as a run of characters wherever it stands, or as either. */
type Form = { term: string; word: string | null; isPhrase: boolean; isLatin: boolean; squeezed: string }

const formOf = remembering(MOST_KEPT, (term: string): Form => {
  const isHan = HAN.test(term)
  const isPhrase = isHan || /[\s-]/.test(term)
  const [token, ...others] = isHan ? [] : tokenize(term)
  const word = token && others.length === 0 ? token.term : null
  return { term, word, isPhrase, isLatin: LATIN_START.test(term), squeezed: term.replace(/\s+/gu, '').toLowerCase() }
})

function placesOfForm({ term, word, isPhrase, isLatin, squeezed: wanted }: Form, text: Matchable): Span[] {
  const whole = text.words.get(term) ?? (word === null ? undefined : text.words.get(word))
  if (whole || !isPhrase || wanted.length === 0) return whole ?? NOWHERE
  let i = text.squeezed.indexOf(wanted)
  if (i < 0) return NOWHERE
  const found: Span[] = []
  for (; i >= 0; i = text.squeezed.indexOf(wanted, i + wanted.length)) {
    if (isLatin && isInsideWord(text, i)) continue
    const last = text.offsets[i + wanted.length - 1] ?? 0
    found.push({ start: text.offsets[i] ?? 0, end: last + 1 })
  }
  return found
}

const NOWHERE: Span[] = []

/** 'national staff' does not stand in 'international staff'. */
const isInsideWord = ({ squeezed, offsets }: Matchable, at: number): boolean =>
  at > 0 && (offsets[at - 1] ?? 0) + 1 === offsets[at] && LATIN_START.test(squeezed.charAt(at - 1))

const LATIN_START = /^\p{Script=Latin}/u

const PART = 0.6
const isMadeOf = (whole: string, a: string, b: string): boolean => whole === a + b || whole === b + a

/** A question's term found in a text: how surely it is meant there (0..1], and where. */
export type TermMatch = { term: QueryTerm; strength: number; places: Span[] }

/**
 * The terms of a question that a text holds. An option that is as likely as the likeliest counts fully, a rarer
 * sense by the square root of its odds: a translation table spreads its mass over true synonyms. One of two
 * options that make up a third (工作人员 of 国际工作人员) stands for it in part.
 */
export function matchTerms(terms: readonly QueryTerm[], text: Matchable): TermMatch[] {
  const matches: TermMatch[] = []
  for (const term of terms) {
    let strength = 0
    let places: Span[] = NOWHERE
    for (const option of soughtOf(term)) {
      const found = placesOfForm(option.form, text)
      if (found.length === 0) continue
      strength = Math.max(strength, option.strength)
      places = places.length === 0 ? found : [...places, ...found]
    }
    if (strength > 0) matches.push({ term, strength: Math.min(1, strength), places })
  }
  return matches
}

/** An option of a term: how it is looked for, and how surely it is meant where it stands. */
type Sought = { form: Form; strength: number }

const sought = new WeakMap<QueryTerm, Sought[]>()

function soughtOf(term: QueryTerm): Sought[] {
  const known = sought.get(term)
  if (known) return known
  const { options } = term
  const likeliest = Math.max(...options.map((o) => o.p), 1e-9)
  const isPart = (part: string) => options.some((whole) => options.some((o) => isMadeOf(whole.term, part, o.term)))
  const found = options.map(({ term: one, p }) => ({
    form: formOf(one),
    strength: Math.sqrt(p / likeliest) * (isPart(one) ? PART : 1),
  }))
  sought.set(term, found)
  return found
}
