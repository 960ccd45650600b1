import type { Span } from '../../report.ts'
import type { QueryTerm } from '../../store/store.ts'
import { type Entry, findTerms, isGlossaryWord } from '../glossary.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { baseForms, chineseWords, englishWords, relatives } from '../lexicon/words.ts'
import { chineseQuestionPhrases, isChineseFunctionWord, isEnglishFunctionWord } from '../question-words.ts'
import { matchForm } from '../text.ts'
import { tokenize } from '../tokens.ts'
import { isName, namesOf, sameThings, weightOf } from './glossed.ts'
import { nearNames } from './near-names.ts'
import { respell } from './respell.ts'
import { numbersOf, timesOf } from './times-and-numbers.ts'
import { paraphrases, translations } from './translations.ts'
import { type Frequency, isGeneric, WEIGHT } from './weights.ts'

const HAN = /^\p{Script=Han}+$/u
const asking = new RegExp(chineseQuestionPhrases.join('|'), 'gu')
/** How far a name is believed that was typed with a wrong character. */
const NEAR_SHARE = 0.5
/** How far a word of a term is believed where the whole is not found. */
const PART_SHARE = 0.5

/**
 * Terms of a Chinese question: glossary terms whole, under all their names, and every pair of characters that is not
 * part of a word that only asks. Pairs need no dictionary, so unknown names and new words are found too. For English
 * reports words come with their translations.
 */
export function chineseTerms(question: string, df: Frequency, lexicon: Lexicon): QueryTerm[] {
  const isKnown = (word: string): boolean =>
    lexicon.translate(word).length > 0 || tokenize(word).some(({ term }) => df(term) > 0)
  const { text } = respell(matchForm(question), isKnown, isGlossaryWord)
  const terms: QueryTerm[] = []
  const add = (source: string, options: QueryTerm['options'], weight: number): void => {
    terms.push({ source, options, weight })
  }
  const times = timesOf(text, 'zh')
  const named = findTerms(text, 'zh')
  const subject = text.replace(asking, (phrase: string, at: number) =>
    named.some(({ span }) => span.start <= at && at + phrase.length <= span.end) ? phrase : ' '.repeat(phrase.length),
  )
  for (const { span, forms, weight } of [...times, ...numbersOf(blanked(subject, times))]) {
    for (const names of forms) add(text.slice(span.start, span.end), sameThings(names, df), weight)
  }
  for (const { entry, span } of named) {
    const source = text.slice(span.start, span.end)
    const names = sameThings(namesOf(entry), df)
    add(source, names, weightOf(entry, source))
    if (names.length === 0 && !isName(entry))
      for (const part of englishParts(entry, df)) add(source, [part], WEIGHT.word)
  }
  for (const run of subject.match(/\p{Script=Han}+/gu) ?? []) {
    for (const { written, entry } of nearNames(run, (pair) => df(pair) === 0)) {
      add(
        written,
        sameThings(namesOf(entry), df).map(({ term }) => ({ term, p: NEAR_SHARE })),
        weightOf(entry, written),
      )
    }
  }
  for (const { term } of tokenize(subject)) {
    if (isChineseFunctionWord(term) || isEnglishFunctionWord(term)) continue
    const own = sameThings([term], df)
    const isForeign = own.length === 0 && !HAN.test(term)
    add(term, isForeign ? translations(term, df, lexicon) : own, weightOfToken(term))
  }
  for (const word of chineseWords(subject, (joined) => lexicon.translate(joined).length > 0)) {
    if (isChineseFunctionWord(word) || word.length === 1) continue
    const alike = paraphrases(word, df, lexicon)
    // beside the word itself a like one proves little, even where the reports have only that
    const own = alike.length > 0 ? [{ term: word, p: 1 }] : []
    add(word, [...own, ...translations(word, df, lexicon), ...alike], WEIGHT.word)
  }
  return terms
}

/** Words of what an entry is called in English, for reports that say it otherwise: appropriated, violations. */
function englishParts({ en: [name = ''] }: Entry, df: Frequency): QueryTerm['options'] {
  const words = englishWords(name).filter((word) => !isGeneric(word))
  return words.flatMap((word) => {
    const known = [word, ...baseForms(word), ...relatives(word)].find((form) => df(form) > 0)
    return known === undefined ? [] : [{ term: known, p: PART_SHARE }]
  })
}

const blanked = (text: string, parts: readonly { span: Span }[]): string =>
  parts.reduce(
    (rest, { span }) => rest.slice(0, span.start) + ' '.repeat(span.end - span.start) + rest.slice(span.end),
    text,
  )

function weightOfToken(term: string): number {
  if (!HAN.test(term)) return /\d/.test(term) ? WEIGHT.number : WEIGHT.name
  if (term.length === 1) return WEIGHT.generic * WEIGHT.pair
  return isGeneric(term) ? WEIGHT.generic * WEIGHT.pair : WEIGHT.pair
}
