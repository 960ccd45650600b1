import type { QueryTerm } from '../../store/store.ts'
import { findTerms } from '../glossary.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { chineseQuestionPhrases, isChineseFunctionWord, isEnglishFunctionWord } from '../question-words.ts'
import { matchForm } from '../text.ts'
import { tokenize } from '../tokens.ts'
import { type Frequency, isGeneric, WEIGHT } from './weights.ts'

const HAN = /^\p{Script=Han}+$/u
const asking = new RegExp(chineseQuestionPhrases.join('|'), 'gu')

/**
 * Terms of a Chinese question: glossary terms whole, under all their names, and every pair of characters that is not
 * part of a word that only asks. Pairs need no dictionary, so unknown names and new words are found too.
 */
export function chineseTerms(question: string, df: Frequency, lexicon: Lexicon): QueryTerm[] {
  const text = matchForm(question)
  const terms: QueryTerm[] = []
  for (const { entry, span } of findTerms(text, 'zh')) {
    const source = text.slice(span.start, span.end)
    const options = [...new Set([source, ...entry.zh, ...entry.abbr])]
      .filter((term) => df(term) > 0)
      .map((term) => ({ term, p: 1 }))
    const weight = isGeneric(source) ? WEIGHT.generic : entry.kind === 'term' ? WEIGHT.term : WEIGHT.name
    terms.push({ source, options, weight })
  }
  const subject = text.replace(asking, (phrase) => ' '.repeat(phrase.length))
  for (const { term } of tokenize(subject)) {
    if (HAN.test(term)) {
      if (isChineseFunctionWord(term)) continue
      terms.push({ source: term, options: df(term) > 0 ? [{ term, p: 1 }] : [], weight: pairWeight(term) })
    } else if (!isEnglishFunctionWord(term)) {
      const options = df(term) > 0 ? [{ term, p: 1 }] : lexicon.translate(term).filter((option) => df(option.term) > 0)
      terms.push({ source: term, options, weight: /\d/.test(term) ? WEIGHT.number : WEIGHT.name })
    }
  }
  return terms
}

const pairWeight = (pair: string): number => (isGeneric(pair) ? WEIGHT.generic * WEIGHT.pair : WEIGHT.pair)
