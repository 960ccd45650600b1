import type { Lang } from '../report.ts'
import { accountability } from './glossary/accountability.ts'
import { bodies } from './glossary/bodies.ts'
import { secretariat } from './glossary/departments.ts'
import { documents } from './glossary/documents.ts'
import type { Entry } from './glossary/entry.ts'
import { information } from './glossary/information.ts'
import { logistics } from './glossary/logistics.ts'
import { management } from './glossary/management.ts'
import { type Accepts, createMatcher, type TermMatch } from './glossary/matcher.ts'
import { missions } from './glossary/missions.ts'
import { places } from './glossary/places.ts'
import { posts } from './glossary/posts.ts'
import { resources } from './glossary/resources.ts'
import { ruleOfLaw } from './glossary/rule-of-law.ts'
import { security } from './glossary/security.ts'
import { units } from './glossary/units.ts'

export type { Entry, EntryKind } from './glossary/entry.ts'
export type { TermMatch } from './glossary/matcher.ts'

/** All that the two languages name alike, missions and offices first. Add to the tables in `glossary/`. */
export const glossary: readonly Entry[] = [
  ...missions,
  ...secretariat,
  ...bodies,
  ...posts,
  ...documents,
  ...management,
  ...resources,
  ...accountability,
  ...logistics,
  ...security,
  ...ruleOfLaw,
  ...information,
  ...places,
  ...units,
]

const matcher = createMatcher(glossary)

/**
 * Glossary terms of a text: the longest at each place, from left to right, of the entries that `accepts`; acronyms are
 * found in both languages.
 */
export const findTerms = (text: string, lang: Lang, accepts?: Accepts): TermMatch[] => matcher.find(text, lang, accepts)

const englishWords = new Set(
  glossary.flatMap(({ en }) => en.flatMap((form) => form.toLowerCase().match(/[a-z]+/g) ?? [])),
)

/** Whether an English word, in lower case, stands in some term of the glossary. */
export const isGlossaryWord = (word: string): boolean => englishWords.has(word)

/** The entry that a whole term names, in either language or as an acronym; null when there is none. */
export const lookUp = (term: string): Entry | null => matcher.byForm(term.trim())

/** The Chinese name of an English term or acronym, in full; null when the glossary lacks it. */
export const toChinese = (term: string): string | null => lookUp(term)?.zh[0] ?? null

/** The English for a Chinese term: full for full, the acronym for a short form that has one; null when unknown. */
export function toEnglish(term: string): string | null {
  const entry = lookUp(term)
  if (!entry) return null
  const isShort = entry.zh.indexOf(term.trim()) > 0 && term.trim().length < (entry.zh[0]?.length ?? 0)
  return (isShort ? entry.abbr[0] : undefined) ?? entry.en[0] ?? null
}
