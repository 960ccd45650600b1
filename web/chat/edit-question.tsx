import { useState } from 'react'
import { MAX_QUESTION_CHARS } from '../../server/schema.ts'
import { useMessages } from '../i18n/messages.ts'

type Props = { question: string; save: (question: string) => void; cancel: () => void }

/** The question in a box, to be changed and asked again. */
export function EditQuestion({ question, save, cancel }: Props) {
  const t = useMessages()
  const [text, setText] = useState(question)
  return (
    <form
      className="edit"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') save(text.trim())
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel()
      }}
    >
      <textarea
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit
        autoFocus
        rows={2}
        value={text}
        maxLength={MAX_QUESTION_CHARS}
        aria-label={t.edit}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <button type="submit" className="button primary" disabled={text.trim() === ''}>
          {t.editSend}
        </button>
        <button type="button" className="button" onClick={cancel}>
          {t.cancel}
        </button>
      </div>
    </form>
  )
}
