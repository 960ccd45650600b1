import { messages, useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import { type Theme, useSettings } from '../settings.ts'

const THEMES = ['auto', 'light', 'dark'] as const satisfies readonly Theme[]

/** Language, light or dark, keys; what programs are offered. */
export function SettingsBar({ showKeys }: { showKeys: () => void }) {
  const t = useMessages()
  const { lang, setLang, theme, setTheme } = useSettings()
  const other = lang === 'zh' ? 'en' : 'zh'
  const names = { auto: t.themeAuto, light: t.themeLight, dark: t.themeDark }
  return (
    <div className="settings">
      <fieldset className="themes">
        <legend className="visually-hidden">{t.theme}</legend>
        {THEMES.map((name) => (
          <label key={name}>
            <input type="radio" name="theme" checked={theme === name} onChange={() => setTheme(name)} />
            <span>{names[name]}</span>
          </label>
        ))}
      </fieldset>
      <button type="button" className="quiet" lang={messages[other].lang} onClick={() => setLang(other)}>
        {t.switchLanguage}
      </button>
      <a className="quiet" href={`/docs?lang=${lang}`} title={t.programs}>
        API
      </a>
      <button type="button" className="quiet" aria-label={t.keys} title={`${t.keys} (?)`} onClick={showKeys}>
        <Icon name="keys" />
      </button>
    </div>
  )
}
