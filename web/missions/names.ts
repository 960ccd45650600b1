import type { Body } from '../../server/schema.ts'
import type { UiLang } from '../i18n/messages.ts'

/** The names of a body in the order that a reader of a language looks for them; each with its own language. */
export function namesOf({ full, short, english, acronym }: Body, lang: UiLang): { text: string; lang: string }[] {
  const chinese = [full, short].map((text) => ({ text, lang: 'zh-Hans' }))
  const latin = [english, acronym].map((text) => ({ text, lang: 'en' }))
  const ordered = lang === 'en' ? [...latin, ...chinese] : [...chinese, ...latin]
  return ordered.flatMap(({ text, lang }) => (text === null ? [] : [{ text, lang }]))
}

/** What a body is called in a line: as short as the reader knows it. */
export function shortName({ full, short, english, acronym }: Body, lang: UiLang): string {
  return lang === 'en' ? (acronym ?? english ?? full) : (short ?? full)
}
