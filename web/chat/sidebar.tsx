import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { Icon, type IconName } from '../icon.tsx'
import type { Page } from '../route.ts'
import { ConversationList } from './conversation-list.tsx'
import { ImportButton } from './import-button.tsx'
import { SettingsBar } from './settings-bar.tsx'
import type { Chat } from './use-chat.ts'

type Props = {
  chat: Chat
  page: Page
  /** It lies over the page, and has just been opened. */
  drawer: boolean
  go: (page: Page) => void
  close: () => void
  showKeys: () => void
}

const PAGES = [
  ['chat', 'chat'],
  ['explore', 'list'],
  ['figures', 'figures'],
  ['missions', 'flag'],
] as const satisfies readonly [Page, IconName][]

/** Pages, kept conversations, settings. On narrow screens a drawer. */
export function Sidebar({ chat, page, drawer, go, close, showKeys }: Props) {
  const t = useMessages()
  const [search, setSearch] = useState('')
  const closer = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (drawer) closer.current?.focus()
  }, [drawer])
  return (
    <nav
      className="sidebar"
      aria-label={t.menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <p className="brand">
        <img src="/icon.svg" alt="" width="24" height="24" />
        {t.brand}
        <button type="button" ref={closer} className="quiet drawer-close" aria-label={t.close} onClick={close}>
          <Icon name="close" />
        </button>
      </p>
      <button
        type="button"
        className="button new-chat"
        onClick={() => {
          chat.startNew()
          go('chat')
          close()
        }}
      >
        <Icon name="plus" />
        {t.newChat}
      </button>
      <ul className="pages">
        {PAGES.map(([name, icon]) => (
          <li key={name}>
            <button
              type="button"
              aria-current={page === name ? 'page' : undefined}
              onClick={() => {
                go(name)
                close()
              }}
            >
              <Icon name={icon} />
              {t[name]}
            </button>
          </li>
        ))}
      </ul>
      <h2 id="conversations-title">{t.conversations}</h2>
      {chat.conversations.length > 5 && (
        <input
          type="search"
          value={search}
          aria-label={t.searchConversations}
          placeholder={t.searchConversations}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <ConversationList
        chat={chat}
        search={search}
        opened={() => {
          go('chat')
          close()
        }}
      />
      <ImportButton
        imported={(conversation) => {
          chat.takeIn(conversation)
          go('chat')
          close()
        }}
      />
      <SettingsBar showKeys={showKeys} />
    </nav>
  )
}
