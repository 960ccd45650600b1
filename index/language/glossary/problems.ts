import type { Entry } from './entry.ts'
import { exactKey } from './matcher.ts'

/** Acronyms that the UN itself uses for two things; the entry listed first is meant. */
const SHARED_ACRONYMS = new Set(['PBPS', 'CMS', 'ITS', 'SMC', 'PSC', 'ITF', 'PC', 'CD'])

/** What is wrong with a glossary, in words: forms that two entries claim, forms in the wrong column. Empty when sound. */
export function problemsOf(entries: readonly Entry[]): string[] {
  return [
    ...claimedTwice(
      entries,
      (entry) => entry.zh,
      (form) => form,
    ),
    ...claimedTwice(entries, (entry) => entry.en, exactKey),
    ...claimedTwice(
      entries,
      (entry) => entry.abbr.filter((form) => !SHARED_ACRONYMS.has(form)),
      (form) => form,
    ),
    ...entries.flatMap((entry) => [
      ...entry.zh
        .filter((form) => !/[\p{Script=Han}\p{Script=Latin}]/u.test(form))
        .map((form) => `${form}: not Chinese`),
      ...entry.en
        .filter((form) => /\p{Script=Han}/u.test(form))
        .map((form) => `${form}: Chinese in the English column`),
      ...entry.en.filter((form) => exactKey(form) === '').map((form) => `${form}: no word in it`),
      ...entry.abbr
        .filter((form) => !/^\p{Lu}[\p{L}\d&/.-]*$|^eRMS$/u.test(form))
        .map((form) => `${form}: not an abbreviation`),
    ]),
  ]
}

function claimedTwice(
  entries: readonly Entry[],
  formsOf: (entry: Entry) => readonly string[],
  keyOf: (form: string) => string,
): string[] {
  const owner = new Map<string, Entry>()
  return entries.flatMap((entry) =>
    [...new Set(formsOf(entry))].flatMap((form) => {
      const other = owner.get(keyOf(form))
      if (other === undefined) owner.set(keyOf(form), entry)
      return other === undefined || other === entry ? [] : [`${form}: both ${other.zh[0]} and ${entry.zh[0]}`]
    }),
  )
}
