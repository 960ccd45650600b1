import { type ReactNode, useState } from 'react'
import type { Answer, Feedback } from '../../server/schema.ts'
import { sendFeedback } from '../api.ts'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import { FeedbackForm } from './feedback-form.tsx'

type Props = {
  question: string
  answer: Answer
  /** What else can be done with the answer; stands in the same row. */
  children: ReactNode
}

type State = 'none' | 'asking' | 'sending' | 'failed' | Feedback['verdict']

/** The row under an answer: what can be done with it, and what the reader thinks of it. */
export function AnswerActions({ question, answer, children }: Props) {
  const t = useMessages()
  const [state, setState] = useState<State>('none')
  const send = async (judged: Pick<Feedback, 'verdict' | 'reason' | 'comment'>) => {
    setState('sending')
    const { understood, text, citations } = answer
    const cited = citations.map(({ passage }) => passage.id)
    try {
      await sendFeedback({ ...judged, question, understood, answer: text, cited })
      setState(judged.verdict)
    } catch {
      setState('failed')
    }
  }
  const given = state === 'up' || state === 'down'
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
            aria-pressed={state === 'up'}
            disabled={given || state === 'sending'}
            onClick={() => void send({ verdict: 'up', reason: null, comment: '' })}
          >
            <Icon name="good" />
          </button>
          <button
            type="button"
            className="quiet"
            aria-label={t.bad}
            title={t.bad}
            aria-pressed={state === 'down'}
            aria-expanded={state === 'asking'}
            disabled={given || state === 'sending'}
            onClick={() => setState(state === 'asking' ? 'none' : 'asking')}
          >
            <Icon name="bad" />
          </button>
        </span>
        <span className="verdict-said" role="status">
          {given && t.feedbackKept}
          {state === 'failed' && t.feedbackFailed}
        </span>
      </div>
      {state === 'asking' && (
        <FeedbackForm
          refused={!answer.answered}
          send={(reason, comment) => void send({ verdict: 'down', reason, comment })}
          cancel={() => setState('none')}
        />
      )}
    </>
  )
}
