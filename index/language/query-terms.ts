import type { Lang } from '../report.ts'
import type { QueryTerm } from '../store/store.ts'
import { type Lexicon, openLexicon } from './lexicon/lexicon.ts'
import { chineseTerms } from './query/chinese.ts'
import { englishTerms } from './query/english.ts'
import type { Frequency } from './query/weights.ts'

export type { Frequency } from './query/weights.ts'

const lexicon = openLexicon()
const HAN = /\p{Script=Han}/u

/**
 * What to look for in the index, from a question as typed. Glossary terms stand whole, with all their names in both
 * languages; other words stand for themselves and for their translations, as far as the index knows them (probabilistic
 * structured queries, Darwish and Oard 2003). Words that only ask are left out; a word of another script that nothing
 * in the index answers to stays, with no options: what the reports do not know is evidence too.
 */
export const queryTerms = (question: string, lang: Lang, df: Frequency): QueryTerm[] =>
  termsFor(question, lang, df, lexicon)

/** `queryTerms` with a translation table given, for comparing tables. */
export function termsFor(question: string, lang: Lang, df: Frequency, lexicon: Lexicon): QueryTerm[] {
  const terms = lang === 'zh' ? chineseTerms(question, df, lexicon) : englishTerms(question, df, lexicon)
  return terms.filter((term) => term.options.length > 0 || !HAN.test(term.source))
}
