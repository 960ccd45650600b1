import type { Ref } from 'react'
import { useMessages } from './i18n/messages.ts'
import { Icon } from './icon.tsx'

type Props = {
  menu: Ref<HTMLButtonElement>
  /** The report lies over the page. */
  covered: boolean
  openMenu: () => void
  startNew: () => void
}

/** Stands for the sidebar where there is no room for it. */
export function Topbar({ menu, covered, openMenu, startNew }: Props) {
  const t = useMessages()
  return (
    <header className="topbar" inert={covered}>
      <button type="button" ref={menu} className="quiet" aria-label={t.menu} onClick={openMenu}>
        <Icon name="menu" />
      </button>
      <span className="brand">{t.brand}</span>
      <button type="button" className="quiet" aria-label={t.newChat} onClick={startNew}>
        <Icon name="plus" />
      </button>
    </header>
  )
}
