import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { MAX_QUESTION_CHARS, type ReportList } from '../../server/schema.ts'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import { useShortcuts } from '../shortcuts.ts'
import { ScopePicker } from './scope-picker.tsx'

const WARN_BELOW = 200 // characters left when the count appears

type Props = {
  /** What is typed is kept here while another page is shown. */
  draft: { current: string }
  ask: (question: string) => void
  stop: () => void
  busy: boolean
  followUp: boolean
  reports: ReportList['reports']
  scope: string[] | null
  setScope: (scope: string[] | null) => void
}

/** The question box. Enter asks, Shift+Enter breaks the line; Enter that ends an input method's word does neither. */
export function Composer({ draft, ask, stop, busy, followUp, reports, scope, setScope }: Props) {
  const t = useMessages()
  const [text, setTyped] = useState(draft.current)
  const setText = (typed: string) => {
    draft.current = typed
    setTyped(typed)
  }
  const field = useRef<HTMLTextAreaElement>(null)
  useShortcuts({ '/': () => field.current?.focus() })
  const left = MAX_QUESTION_CHARS - text.trim().length
  const ready = text.trim() !== '' && left >= 0 && !busy

  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (!ready) return
    ask(text.trim())
    setText('')
  }
  const press = (event: KeyboardEvent) => {
    const composing = event.nativeEvent.isComposing || event.keyCode === 229
    if (event.key !== 'Enter' || event.shiftKey || composing) return
    event.preventDefault()
    submit()
  }
  return (
    <form className="composer" onSubmit={submit}>
      <label htmlFor="question" className="visually-hidden">
        {t.askLabel}
      </label>
      <textarea
        id="question"
        ref={field}
        rows={1}
        value={text}
        placeholder={followUp ? t.askFollowUp : t.askPlaceholder}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
        aria-invalid={left < 0}
        aria-describedby={left < WARN_BELOW ? 'question-left' : undefined}
        enterKeyHint="send"
        autoComplete="off"
      />
      <div className="composer-row">
        {reports.length > 1 && <ScopePicker {...{ reports, scope, setScope }} />}
        {left < WARN_BELOW && (
          <span id="question-left" className="composer-left" data-over={left < 0}>
            {left < 0 ? t.tooLong(-left) : t.charactersLeft(left)}
          </span>
        )}
        {busy ? (
          <button type="button" className="send" onClick={stop} aria-label={t.stop} title={t.stop}>
            <Icon name="stop" />
          </button>
        ) : (
          <button type="submit" className="send" disabled={!ready} aria-label={t.send} title={t.send}>
            <Icon name="send" />
          </button>
        )}
      </div>
    </form>
  )
}
