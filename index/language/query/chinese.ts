import type { QueryTerm } from '../../store/store.ts'
import { findTerms } from '../glossary.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { chineseWords } from '../lexicon/words.ts'
import { chineseQuestionPhrases, isChineseFunctionWord, isEnglishFunctionWord } from '../question-words.ts'
import { matchForm } from '../text.ts'
import { tokenize } from '../tokens.ts'
import { namesOf, sameThings, weightOf } from './glossed.ts'
import { type Frequency, isGeneric, WEIGHT } from './weights.ts'

const HAN = /^\p{Script=Han}+$/u
const asking = new RegExp(chineseQuestionPhrases.join('|'), 'gu')

/**
 * Terms of a Chinese question: glossary terms whole, under all their names, and every pair of characters that is not
 * part of a word that only asks. Pairs need no dictionary, so unknown names and new words are found too. For English
 * reports words come with their translations.
 */
export function chineseTerms(question: string, df: Frequency, lexicon: Lexicon): QueryTerm[] {
  const text = matchForm(question)
  const terms: QueryTerm[] = []
  for (const { entry, span } of findTerms(text, 'zh')) {
    const source = text.slice(span.start, span.end)
    terms.push({ source, options: sameThings(namesOf(entry), df), weight: weightOf(entry, source) })
  }
  const subject = text.replace(asking, (phrase) => ' '.repeat(phrase.length))
  for (const { term } of tokenize(subject)) {
    if (isChineseFunctionWord(term) || isEnglishFunctionWord(term)) continue
    terms.push({ source: term, options: df(term) > 0 ? [{ term, p: 1 }] : [], weight: weightOfPair(term) })
  }
  for (const word of chineseWords(subject, (joined) => lexicon.translate(joined).length > 0)) {
    if (isChineseFunctionWord(word) || word.length === 1) continue
    const options = lexicon.translate(word).filter(({ term }) => df(term) > 0)
    terms.push({ source: word, options, weight: WEIGHT.word })
  }
  return terms
}

function weightOfPair(term: string): number {
  if (!HAN.test(term)) return /\d/.test(term) ? WEIGHT.number : WEIGHT.name
  return isGeneric(term) ? WEIGHT.generic * WEIGHT.pair : WEIGHT.pair
}
