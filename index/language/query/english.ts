import type { QueryTerm } from '../../store/store.ts'
import { type Entry, findTerms } from '../glossary.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { chineseWords } from '../lexicon/words.ts'
import { isEnglishFunctionWord } from '../question-words.ts'
import { tokenize } from '../tokens.ts'
import { findDates } from './dates.ts'
import { isName, namesOf, sameThings, weightOf } from './glossed.ts'
import { type Frequency, isGeneric, TUNE, WEIGHT } from './weights.ts'

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
  const isKnown = (entry: Entry): boolean => namesOf(entry).some((name) => df(name) > 0)
  for (const { entry, span } of findTerms(rest, 'en', isKnown)) {
    terms.push(...glossedTerms(entry, question.slice(span.start, span.end), df, lexicon))
    blank(span.start, span.end)
  }
  for (const { term, start, end } of tokenize(rest)) {
    const source = rest.slice(start, end)
    if (!isEnglishFunctionWord(source.toLowerCase())) terms.push(wordTerm(term, source, df, lexicon))
  }
  return terms
}

/**
 * A glossary term under all names of its entry. What is no name may be said otherwise: a single word then has its learnt
 * translations too, a phrase the words of its commonest Chinese form.
 */
function glossedTerms(entry: Entry, source: string, df: Frequency, lexicon: Lexicon): QueryTerm[] {
  const options = sameThings(namesOf(entry), df)
  const weight = weightOf(entry, source)
  if (isName(entry) || entry.kind === 'unit') return [{ source, options, weight }]
  if (!/[\s-]/.test(source)) {
    const others = translations(source, df, lexicon).filter(
      ({ term }) => !options.some((option) => option.term === term),
    )
    return [{ source, options: [...options, ...others.map(({ term, p }) => ({ term, p: p * TUNE.mix }))], weight }]
  }
  const [commonest] = options.toSorted((a, b) => df(b.term) - df(a.term))
  const parts = chineseWords(commonest?.term ?? '', (word) => lexicon.translate(word).length > 0)
  return [
    { source, options, weight },
    ...parts
      .filter((part) => part.length > 1 && part !== commonest?.term && !isGeneric(part) && df(part) > 0)
      .map((term) => ({ source, options: [{ term, p: 1 }], weight: weight * WEIGHT.part })),
  ]
}

/** A word as it stands, for English reports, and its translations, as far as the index knows them. */
function wordTerm(term: string, source: string, df: Frequency, lexicon: Lexicon): QueryTerm {
  const weight = isGeneric(source.toLowerCase()) ? WEIGHT.generic : /\d/.test(source) ? WEIGHT.number : WEIGHT.word
  const known = translations(source, df, lexicon)
  if (df(term) > 0) return { source, options: [{ term, p: 1 }, ...known], weight }
  const mass = lexicon
    .translate(source.toLowerCase())
    .filter((o) => o.term.length > 1 && df(o.term) > 0)
    .reduce((sum, option) => sum + option.p, 0)
  return { source, options: known, weight: weight * Math.min(1, TUNE.a + mass) }
}

/** Translations that the index knows, their probabilities summing to 1. */
function translations(word: string, df: Frequency, lexicon: Lexicon): QueryTerm['options'] {
  const known = lexicon
    .translate(word.toLowerCase())
    .filter(({ term }) => term.length > TUNE.keepSingles && df(term) > 0)
    .map((o) => ({ ...o, p: o.p * df(o.term) ** TUNE.gamma }))
  const mass = known.reduce((sum, option) => sum + option.p, 0)
  return known.map((option) => ({ ...option, p: option.p / mass })).filter(({ p }) => p >= TUNE.min)
}
