import type { Span } from '../../report.ts'
import type { QueryTerm } from '../../store/store.ts'
import { type Entry, findTerms, isGlossaryWord, lookUp } from '../glossary.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { chineseWords, relatives } from '../lexicon/words.ts'
import { isEnglishFunctionWord } from '../question-words.ts'
import { tokenize } from '../tokens.ts'
import { isName, namesOf, sameThings, weightOf } from './glossed.ts'
import { respell } from './respell.ts'
import { numbersOf, type Printed, timesOf } from './times-and-numbers.ts'
import { paraphrases, translations } from './translations.ts'
import { transliterations } from './transliterations.ts'
import { type Frequency, isGeneric, WEIGHT } from './weights.ts'

/** What learnt translations count for beside the glossary's. */
const LEARNT_SHARE = 0.5
/** What a word of the same root says of the word that was asked for. */
const RELATIVE_SHARE = 0.6

/**
 * Terms of an English question: times and numbers, then glossary terms, then single words with their translations; what
 * is typed with a slip is understood.
 */
export function englishTerms(question: string, df: Frequency, lexicon: Lexicon): QueryTerm[] {
  const foreign = foreignNames(question, df)
  const isKnown = (word: string): boolean =>
    foreign.has(word) ||
    isEnglishFunctionWord(word) ||
    lexicon.translate(word).length > 0 ||
    tokenize(word).some(({ term }) => df(term) > 0)
  const { text, origin } = respell(question, isKnown, isGlossaryWord)
  const sourceAt = (span: Span): string => {
    const { start, end } = origin(span)
    return question.slice(start, end)
  }
  const terms: QueryTerm[] = []
  let rest = text
  const blank = ({ start, end }: Span): void => {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  }
  const addPrinted = ({ span, forms, weight }: Printed): void => {
    for (const names of forms) terms.push({ source: sourceAt(span), options: sameThings(names, df), weight })
    blank(span)
  }
  timesOf(text, 'en').forEach(addPrinted)
  const isIndexed = (entry: Entry): boolean => namesOf(entry).some((name) => df(name) > 0)
  for (const { entry, span } of findTerms(rest, 'en', isIndexed)) {
    const written = text.slice(span.start, span.end)
    terms.push(...glossedTerms(entry, written, df, lexicon).map((term) => ({ ...term, source: sourceAt(span) })))
    blank(span)
  }
  numbersOf(rest).forEach(addPrinted)
  for (const { term, start, end } of tokenize(rest)) {
    const word = rest.slice(start, end).toLowerCase()
    if (isEnglishFunctionWord(word)) continue
    const names = foreign.get(word)?.map((name) => ({ term: name, p: 1 }))
    const own = names ? { options: names, weight: WEIGHT.name } : wordTerm(term, word, df, lexicon)
    terms.push({ ...own, source: sourceAt({ start, end }) })
  }
  return terms
}

/** The words of a question with a capital that Chinese reports write by their sounds, in lower case. */
function foreignNames(question: string, df: Frequency): Map<string, string[]> {
  const words = (question.match(/(?<![\p{L}\d])\p{Lu}[\p{L}'’-]+/gu) ?? []).filter((word) => lookUp(word) === null)
  const unknown = words.filter((word) => tokenize(word).every(({ term }) => df(term) === 0))
  const written = unknown.map((word): [string, string[]] => [word.toLowerCase(), transliterations(word, df)])
  return new Map(written.filter(([, names]) => names.length > 0))
}

type Unsourced = Omit<QueryTerm, 'source'>

/**
 * A glossary term under all names of its entry. What is no name may be said otherwise: a single word then has its learnt
 * translations too, a phrase the words of its commonest Chinese form.
 */
function glossedTerms(entry: Entry, written: string, df: Frequency, lexicon: Lexicon): Unsourced[] {
  const options = sameThings(namesOf(entry), df)
  const weight = weightOf(entry, written)
  if (isName(entry) || entry.kind === 'unit') return [{ options, weight }]
  if (!/[\s-]/.test(written)) {
    const isNew = ({ term }: { term: string }): boolean => !options.some((option) => option.term === term)
    const learnt = translations(written.toLowerCase(), df, lexicon).filter(isNew)
    return [{ options: [...options, ...learnt.map(({ term, p }) => ({ term, p: p * LEARNT_SHARE }))], weight }]
  }
  const [commonest] = options.toSorted((a, b) => df(b.term) - df(a.term))
  const parts = chineseWords(commonest?.term ?? '', (word) => lexicon.translate(word).length > 0)
  return [
    { options, weight },
    ...parts
      .filter((part) => part.length > 1 && part !== commonest?.term && !isGeneric(part) && df(part) > 0)
      .map((term) => ({ options: [{ term, p: 1 }], weight: weight * WEIGHT.part })),
  ]
}

/** A word as it stands, for English reports, and its translations, as far as the index knows them. */
function wordTerm(term: string, word: string, df: Frequency, lexicon: Lexicon): Unsourced {
  const weight = isGeneric(word) ? WEIGHT.generic : WEIGHT.word
  const options = translations(word, df, lexicon)
  if (df(term) > 0) return { options: [{ term, p: 1 }, ...options], weight }
  if (options.length === 0) return unknownTerm(term, word, df, lexicon)
  return { options, weight }
}

/** A word that the index does not know in any way: by words of its meaning or of its root, less surely; else as it stands. */
function unknownTerm(term: string, word: string, df: Frequency, lexicon: Lexicon): Unsourced {
  const alike = paraphrases(word, df, lexicon)
  if (alike.length > 0) return { options: [{ term, p: 1 }, ...alike], weight: WEIGHT.word }
  for (const relative of relatives(word)) {
    const entry = lookUp(relative)
    const options = entry ? sameThings(namesOf(entry), df) : translations(relative, df, lexicon)
    if (options.length > 0) return { options, weight: WEIGHT.word * RELATIVE_SHARE }
  }
  return { options: [{ term, p: 1 }], weight: WEIGHT.word }
}
