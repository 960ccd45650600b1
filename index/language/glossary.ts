import { remembering } from '../remembering.ts'
import type { Lang } from '../report.ts'
import { accountability } from './glossary/accountability.ts'
import { bodies } from './glossary/bodies.ts'
import { budgets } from './glossary/budgets.ts'
import { common } from './glossary/common.ts'
import { secretariat } from './glossary/departments.ts'
import { documents } from './glossary/documents.ts'
import { type Entry, englishOf } from './glossary/entry.ts'
import { field } from './glossary/field.ts'
import { gloss } from './glossary/gloss.ts'
import { information } from './glossary/information.ts'
import { logistics } from './glossary/logistics.ts'
import { management } from './glossary/management.ts'
import { mandates } from './glossary/mandates.ts'
import { type Accepts, createMatcher, type TermMatch } from './glossary/matcher.ts'
import { missions } from './glossary/missions.ts'
import { organizations } from './glossary/organizations.ts'
import { performance } from './glossary/performance.ts'
import { places } from './glossary/places.ts'
import { posts } from './glossary/posts.ts'
import { quantities } from './glossary/quantities.ts'
import { resources } from './glossary/resources.ts'
import { ruleOfLaw } from './glossary/rule-of-law.ts'
import { security } from './glossary/security.ts'
import { situation } from './glossary/situation.ts'
import { units } from './glossary/units.ts'

export type { Entry, EntryKind } from './glossary/entry.ts'
export type { TermMatch } from './glossary/matcher.ts'

/** All that the two languages name alike, missions and offices first. Add to the tables in `glossary/`. */
export const glossary: readonly Entry[] = [
  ...missions,
  ...secretariat,
  ...bodies,
  ...organizations,
  ...posts,
  ...documents,
  ...management,
  ...resources,
  ...budgets,
  ...quantities,
  ...accountability,
  ...performance,
  ...logistics,
  ...security,
  ...situation,
  ...mandates,
  ...ruleOfLaw,
  ...information,
  ...field,
  ...places,
  ...units,
]

const matcher = createMatcher(glossary)

/**
 * Glossary terms of a text: the longest at each place, from left to right, of the entries that `accepts`; acronyms are
 * found in both languages.
 */
export const findTerms = (text: string, lang: Lang, accepts?: Accepts): readonly TermMatch[] =>
  accepts ? matcher.find(text, lang, accepts) : found[lang](text)

const MOST_KEPT = 50 // texts: those of one question are looked at again and again

const found: Record<Lang, (text: string) => readonly TermMatch[]> = {
  zh: remembering(MOST_KEPT, (text: string) => matcher.find(text, 'zh')),
  en: remembering(MOST_KEPT, (text: string) => matcher.find(text, 'en')),
}

const englishWords = new Set(
  glossary.flatMap(({ en }) => en.flatMap((form) => form.toLowerCase().match(/[a-z]+/g) ?? [])),
)

/** Whether an English word, in lower case, stands in some term of the glossary. */
export const isGlossaryWord = (word: string): boolean => englishWords.has(word)

/** The entry that a whole term names, in either language or as an acronym; null when there is none. */
export const lookUp = (term: string): Entry | null => matcher.byForm(term.trim())?.entry ?? null

/** The Chinese name of an English term or acronym, in full; null when the glossary lacks it. */
export const toChinese = (term: string): string | null => lookUp(term)?.zh[0] ?? null

/** The English for a Chinese term: full for full, the acronym for a short form that has one; null when unknown. */
export function toEnglish(term: string): string | null {
  const found = matcher.byForm(term.trim())
  return found && englishOf(found.entry, found.form)
}

const glosser = createMatcher([...glossary, ...common])

/**
 * A whole Chinese noun phrase in English, composed of glossary terms and everyday words; null unless every part of it is
 * known. With a count it stands in the number that the count asks for: '1 briefing', '18 briefings'.
 */
export const glossEnglish = (phrase: string, count?: number): string | null => gloss(phrase, glosser, count)
