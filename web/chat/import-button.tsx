import { useId, useState } from 'react'
import { useMessages } from '../i18n/messages.ts'
import type { Conversation } from './chat.ts'
import { readConversation } from './stored.ts'

/** Takes in a conversation that was exported as JSON, here or elsewhere. */
export function ImportButton({ imported }: { imported: (conversation: Conversation) => void }) {
  const t = useMessages()
  const id = useId()
  const [failed, setFailed] = useState(false)
  const read = async (file: File | undefined) => {
    if (file === undefined) return
    const conversation = readConversation(await file.text())
    setFailed(conversation === null)
    if (conversation !== null) imported(conversation)
  }
  return (
    <div className="import">
      <label htmlFor={id}>{t.importJson}</label>
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept="application/json,.json"
        onChange={(event) => {
          void read(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      {failed && <p role="alert">{t.importFailed}</p>}
    </div>
  )
}
