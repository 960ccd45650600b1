import { foldWithOffsets } from '../../index/language/text.ts'
import { tokenize } from '../../index/language/tokens.ts'
import type { Span } from '../../index/report.ts'
import type { QueryTerm } from '../../index/store/store.ts'

/** A text made ready for finding terms in it: white space aside for Chinese, by whole stemmed words otherwise. */
export type Matchable = {
  squeezed: string
  /** Raw offset of each unit of `squeezed`, and one past the last. */
  offsets: number[]
  words: Map<string, Span[]>
}

const HAN = /\p{Script=Han}/u

export function makeMatchable(text: string): Matchable {
  const folded = foldWithOffsets(text)
  let squeezed = ''
  const offsets: number[] = []
  for (let i = 0; i < folded.text.length; i++) {
    const unit = folded.text.charAt(i)
    if (/\s/.test(unit)) continue
    squeezed += unit
    offsets.push(folded.start(i))
  }
  offsets.push(text.length)
  const words = new Map<string, Span[]>()
  for (const { term, start, end } of tokenize(text)) {
    if (HAN.test(term)) continue
    const at = words.get(term)
    if (at) at.push({ start, end })
    else words.set(term, [{ start, end }])
  }
  return { squeezed, offsets, words }
}

/** Where a term stands in a text. A term with Han characters may stand anywhere, another only as whole words. */
export function placesOf(term: string, text: Matchable): Span[] {
  if (!HAN.test(term)) {
    const whole = text.words.get(term)
    if (whole || !/[\s-]/.test(term)) return whole ?? []
  }
  const wanted = term.replace(/\s+/gu, '').toLowerCase()
  if (wanted.length === 0) return []
  const found: Span[] = []
  for (let i = text.squeezed.indexOf(wanted); i >= 0; i = text.squeezed.indexOf(wanted, i + wanted.length)) {
    const last = text.offsets[i + wanted.length - 1] ?? 0
    found.push({ start: text.offsets[i] ?? 0, end: last + 1 })
  }
  return found
}

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
    const likeliest = Math.max(...term.options.map((o) => o.p), 1e-9)
    let strength = 0
    const places: Span[] = []
    for (const option of term.options) {
      const found = placesOf(option.term, text)
      if (found.length === 0) continue
      const isPart = term.options.some((whole) => term.options.some((o) => isMadeOf(whole.term, option.term, o.term)))
      strength = Math.max(strength, Math.sqrt(option.p / likeliest) * (isPart ? PART : 1))
      places.push(...found)
    }
    if (strength > 0) matches.push({ term, strength: Math.min(1, strength), places })
  }
  return matches
}
