import { useRef, useState } from 'react'
import { type Messages, useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import { type Conversation, draftOf } from './chat.ts'
import { ConversationMenu } from './conversation-menu.tsx'
import type { Chat } from './use-chat.ts'

type Props = { chat: Chat; search: string; opened: () => void }

/** The conversations kept in this browser. The current one can be renamed. */
export function ConversationList({ chat, search, opened }: Props) {
  const t = useMessages()
  const [renaming, setRenaming] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const endRename = () => {
    setRenaming(false)
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus())
  }
  const shown = chat.conversations.filter((conversation) => holds(conversation, search))
  if (chat.conversations.length === 0) return <p className="sidebar-empty">{t.noConversations}</p>
  if (shown.length === 0) return <p className="sidebar-empty">{t.noConversationFound}</p>
  return (
    <ul className="conversations" ref={list} aria-labelledby="conversations-title">
      {shown.map((conversation) => {
        const current = conversation.id === chat.conversation.id
        return (
          <li key={conversation.id} data-current={current}>
            {current && renaming ? (
              <RenameForm
                title={titleOf(conversation, t)}
                save={(title) => {
                  chat.rename(title)
                  endRename()
                }}
                cancel={endRename}
              />
            ) : (
              <>
                <button
                  type="button"
                  className="conversation"
                  aria-current={current ? 'true' : undefined}
                  onClick={() => {
                    if (!current) chat.open(conversation)
                    opened()
                  }}
                >
                  {titleOf(conversation, t)}
                </button>
                <ConversationMenu
                  conversation={conversation}
                  title={titleOf(conversation, t)}
                  rename={() => {
                    if (!current) chat.open(conversation)
                    setRenaming(true)
                  }}
                  remove={() => {
                    chat.remove(conversation.id)
                    document.querySelector<HTMLElement>('.new-chat')?.focus()
                  }}
                />
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function RenameForm(props: { title: string; save: (title: string) => void; cancel: () => void }) {
  const t = useMessages()
  const [title, setTitle] = useState(props.title)
  return (
    <form
      className="rename"
      onSubmit={(event) => {
        event.preventDefault()
        props.save(title)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        props.cancel()
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to rename
        autoFocus
        value={title}
        aria-label={t.titleOfConversation}
        onChange={(event) => setTitle(event.target.value)}
      />
      <button type="submit" className="quiet" aria-label={t.save}>
        <Icon name="check" />
      </button>
    </form>
  )
}

/** A conversation's name: as given, or its first question. */
export function titleOf({ title, exchanges }: Conversation, t: Messages): string {
  return title ?? exchanges[0]?.question ?? t.newChat
}

function holds({ title, exchanges }: Conversation, search: string): boolean {
  const wanted = search.trim().toLowerCase()
  const texts = exchanges.flatMap(({ question, reply }) => [question, draftOf(reply).text])
  return [title ?? '', ...texts].some((text) => text.toLowerCase().includes(wanted))
}
