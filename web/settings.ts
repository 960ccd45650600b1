import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import { preferredLang, type UiLang } from './i18n/messages.ts'
import { storage } from './storage.ts'

export type Theme = 'auto' | 'light' | 'dark'

export type Settings = {
  lang: UiLang
  theme: Theme
  setLang: (lang: UiLang) => void
  setTheme: (theme: Theme) => void
}

const LANG = 'lankui.lang'
const THEME = 'lankui.theme'

/** Language and theme: the browser's until chosen, then remembered; kept on the page's root element. */
export function useStoredSettings(): Settings {
  const [lang, setLang] = useState<UiLang>(() => {
    const stored = storage.getItem(LANG)
    return stored === 'zh' || stored === 'en' ? stored : preferredLang(navigator.languages)
  })
  const [theme, setTheme] = useState<Theme>(() => {
    const stored = storage.getItem(THEME)
    return stored === 'light' || stored === 'dark' ? stored : 'auto'
  })
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-Hans' : 'en'
  }, [lang])
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return useMemo(
    () => ({
      lang,
      theme,
      setLang: (next) => {
        storage.setItem(LANG, next)
        setLang(next)
      },
      setTheme: (next) => {
        storage.setItem(THEME, next)
        setTheme(next)
      },
    }),
    [lang, theme],
  )
}

export const SettingsContext = createContext<Settings>({
  lang: 'zh',
  theme: 'auto',
  setLang: () => {},
  setTheme: () => {},
})

export function useSettings(): Settings {
  return useContext(SettingsContext)
}
