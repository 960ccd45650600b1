import { createContext, useContext } from 'react'
import { en } from './en.ts'
import { type Messages, zh } from './zh.ts'

export type { Messages } from './zh.ts'

export type UiLang = 'zh' | 'en'

export const messages: Record<UiLang, Messages> = { zh, en }

export const MessagesContext = createContext<Messages>(zh)

/** The words of the interface in the chosen language. */
export function useMessages(): Messages {
  return useContext(MessagesContext)
}

/** The language an interface starts in, from the browser's list: Chinese where any of it comes before English. */
export function preferredLang(languages: readonly string[]): UiLang {
  const first = languages.find((tag) => /^(?:zh|en)\b/i.test(tag))
  return first?.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
