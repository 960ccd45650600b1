import { useEffect, useRef, useState } from 'react'
import { type FeedbackReason, MAX_COMMENT_CHARS } from '../../server/schema/feedback.ts'
import { useMessages } from '../i18n/messages.ts'

const REASONS = ['figure', 'source', 'missing', 'refuse', 'other'] as const satisfies readonly FeedbackReason[]

type Props = {
  /** The answer refused: it stated no figure, and cannot be told that it should have refused. */
  refused: boolean
  send: (reason: FeedbackReason, comment: string) => void
  cancel: () => void
}

/** What was wrong with an answer: a reason, and words if one likes. */
export function FeedbackForm({ refused, send, cancel }: Props) {
  const t = useMessages()
  const [reason, setReason] = useState<FeedbackReason | null>(null)
  const [comment, setComment] = useState('')
  const legend = useRef<HTMLLegendElement>(null)
  useEffect(() => legend.current?.parentElement?.querySelector('input')?.focus(), [])
  return (
    <form
      className="panel feedback"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason !== null) send(reason, comment)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        cancel()
      }}
    >
      <fieldset>
        <legend ref={legend}>{t.whatWrong}</legend>
        {REASONS.filter((name) => !refused || (name !== 'figure' && name !== 'refuse')).map((name) => (
          <label key={name}>
            <input type="radio" name="reason" checked={reason === name} onChange={() => setReason(name)} />
            <span>{t.feedbackReasons[name]}</span>
          </label>
        ))}
      </fieldset>
      <label className="feedback-words">
        {t.feedbackWords}
        <textarea
          rows={2}
          maxLength={MAX_COMMENT_CHARS}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
      </label>
      <p>
        <button type="submit" className="button primary" disabled={reason === null}>
          {t.feedbackSend}
        </button>
        <button type="button" className="quiet" onClick={cancel}>
          {t.cancel}
        </button>
        <span>{t.feedbackStays}</span>
      </p>
    </form>
  )
}
