import { type ReactNode, useRef, useState } from 'react'
import type { Feedback } from '../../server/schema/feedback.ts'
import type { Answer } from '../../server/schema.ts'
import { sendFeedback } from '../api.ts'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import { FeedbackForm } from './feedback-form.tsx'

type Props = {
  question: string
  answer: Answer
  /** What the reader said of it before. */
  verdict: Feedback['verdict'] | null
  /** Remembers what has been said. */
  judged: (verdict: Feedback['verdict']) => void
  /** What else can be done with the answer; stands in the same row. */
  children: ReactNode
}

/** The row under an answer: what can be done with it, and what the reader thinks of it. */
export function AnswerActions({ question, answer, verdict, judged, children }: Props) {
  const t = useMessages()
  const [state, setState] = useState<'none' | 'asking' | 'sending' | 'failed' | 'kept'>('none')
  const bad = useRef<HTMLButtonElement>(null)
  const done = verdict !== null || state === 'sending'
  const send = async (given: Pick<Feedback, 'verdict' | 'reason' | 'comment'>) => {
    if (done) return
    setState('sending')
    const { understood, text, citations } = answer
    const cited = citations.map(({ passage }) => passage.id)
    try {
      await sendFeedback({ ...given, question, understood, answer: text, cited })
      setState('kept')
      judged(given.verdict)
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <div className="answer-actions">
        {children}
        <span className="verdicts">
          <button
            type="button"
            className="quiet"
            aria-label={t.good}
            title={t.good}
            aria-pressed={verdict === 'up'}
            aria-disabled={done}
            onClick={() => void send({ verdict: 'up', reason: null, comment: '' })}
          >
            <Icon name="good" />
          </button>
          <button
            type="button"
            ref={bad}
            className="quiet"
            aria-label={t.bad}
            title={t.bad}
            aria-pressed={verdict === 'down'}
            aria-expanded={state === 'asking'}
            aria-disabled={done}
            onClick={() => done || setState(state === 'asking' ? 'none' : 'asking')}
          >
            <Icon name="bad" />
          </button>
        </span>
        <span className="verdict-said" role="status">
          {state === 'kept' && t.feedbackKept}
          {state === 'failed' && t.feedbackFailed}
        </span>
      </div>
      {state === 'asking' && (
        <FeedbackForm
          refused={!answer.answered}
          send={(reason, comment) => {
            bad.current?.focus()
            void send({ verdict: 'down', reason, comment })
          }}
          cancel={() => {
            bad.current?.focus()
            setState('none')
          }}
        />
      )}
    </>
  )
}
