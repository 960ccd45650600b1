import type { QueryTerm } from '../../store/store.ts'
import { type Entry, findTerms } from '../glossary.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isEnglishFunctionWord } from '../question-words.ts'
import { tokenize } from '../tokens.ts'
import { findDates } from './dates.ts'
import { type Frequency, isGeneric, WEIGHT } from './weights.ts'

/** Rarer translations are noise of the alignment. */
const MIN_P = 0.05

/** Terms of an English question: dates and periods, then glossary terms, then single words with their translations. */
export function englishTerms(question: string, df: Frequency, lexicon: Lexicon): QueryTerm[] {
  const terms: QueryTerm[] = []
  let rest = question
  const blank = (start: number, end: number): void => {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  }
  for (const { span, forms } of findDates(question)) {
    const source = question.slice(span.start, span.end)
    for (const names of forms) terms.push({ source, options: sameThings(names, df), weight: WEIGHT.number })
    blank(span.start, span.end)
  }
  for (const { entry, span } of findTerms(rest, 'en')) {
    const source = question.slice(span.start, span.end)
    const options = sameThings([...entry.zh, ...entry.abbr], df)
    if (options.length === 0) continue
    terms.push({ source, options, weight: entryWeight(entry, source) })
    blank(span.start, span.end)
  }
  for (const { term, start, end } of tokenize(rest)) {
    const source = rest.slice(start, end)
    if (!isEnglishFunctionWord(source.toLowerCase())) terms.push(wordTerm(term, source, df, lexicon))
  }
  return terms
}

/** Names of one thing, those that the index knows. */
const sameThings = (names: readonly string[], df: Frequency): QueryTerm['options'] =>
  names.filter((name) => df(name) > 0).map((term) => ({ term, p: 1 }))

const entryWeight = (entry: Entry, source: string): number => {
  if (isGeneric(source.toLowerCase()) || entry.zh.some(isGeneric)) return WEIGHT.generic
  return entry.kind === 'term' ? WEIGHT.term : WEIGHT.name
}

function wordTerm(term: string, source: string, df: Frequency, lexicon: Lexicon): QueryTerm {
  const weight = isGeneric(source.toLowerCase()) ? WEIGHT.generic : /\d/.test(source) ? WEIGHT.number : WEIGHT.word
  if (df(term) > 0) return { source, options: [{ term, p: 1 }], weight }
  const known = lexicon.translate(term).filter((option) => df(option.term) > 0)
  const mass = known.reduce((sum, option) => sum + option.p, 0)
  const options = known.map((option) => ({ ...option, p: option.p / mass })).filter(({ p }) => p >= MIN_P)
  return { source, options, weight: weight * Math.min(1, 0.4 + mass) }
}
