import { useRef, useState } from 'react'
import { saveFile } from '../download.ts'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import type { Conversation } from './chat.ts'
import { conversationMarkdown } from './markdown.ts'
import { writeConversation } from './stored.ts'

type Props = { conversation: Conversation; title: string; rename: () => void; remove: () => void }

/** What can be done with a kept conversation. Deleting asks once more. */
export function ConversationMenu({ conversation, title, rename, remove }: Props) {
  const t = useMessages()
  const [sure, setSure] = useState(false)
  const details = useRef<HTMLDetailsElement>(null)
  const then = (action: () => void) => () => {
    if (details.current !== null) details.current.open = false
    action()
  }
  return (
    <details
      className="menu"
      ref={details}
      onToggle={(event) => {
        if (!event.currentTarget.open) setSure(false)
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || details.current?.open !== true) return
        event.stopPropagation()
        details.current.open = false
        details.current.querySelector('summary')?.focus()
      }}
    >
      <summary aria-label={`${t.more}: ${title}`} title={t.more}>
        <Icon name="more" />
      </summary>
      <div>
        <button type="button" onClick={then(rename)}>
          {t.rename}
        </button>
        <button
          type="button"
          onClick={then(() => saveFile(`${title}.md`, 'text/markdown', conversationMarkdown(conversation, title, t)))}
        >
          {t.exportMarkdown}
        </button>
        <button
          type="button"
          onClick={then(() => saveFile(`${title}.json`, 'application/json', writeConversation(conversation)))}
        >
          {t.exportJson}
        </button>
        <button type="button" className="danger" onClick={sure ? then(remove) : () => setSure(true)}>
          {sure ? t.removeSure : t.remove}
        </button>
      </div>
    </details>
  )
}
