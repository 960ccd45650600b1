import { memo, useRef, useState } from 'react'
import type { Feedback } from '../../server/schema/feedback.ts'
import type { Trace } from '../../server/schema.ts'
import { AnswerView } from '../answer/answer.tsx'
import { AnswerText } from '../answer/answer-text.tsx'
import { langOf } from '../answer/languages.ts'
import { htmlLang } from '../answer/names.ts'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import { ErrorNotice } from '../notice.tsx'
import { draftOf, type Exchange } from './chat.ts'
import { EditQuestion } from './edit-question.tsx'
import { Steps } from './steps.tsx'

type Props = {
  exchange: Exchange
  /** Only the latest question can be changed or asked again, and only its suggestions are offered. */
  last: boolean
  /** Of the answer, from '#' on. */
  address: string
  /** The reports it was asked of, where that was not all. */
  scope: string | null
  actions: ExchangeActions
}

/** What can be done with questions and answers; the same functions for all, so that old ones are not drawn anew. */
export type ExchangeActions = {
  ask: (question: string) => void
  again: (id: string, question: string) => void
  explain: (id: string, signal: AbortSignal) => Promise<Trace>
  judge: (id: string, verdict: Feedback['verdict']) => void
}

/** A question and its answer, in whatever state it is. */
export const ExchangeView = memo(function ExchangeView({ exchange, last, address, scope, actions }: Props) {
  const t = useMessages()
  const [editing, setEditing] = useState(false)
  const article = useRef<HTMLElement>(null)
  const { id, question, reply } = exchange
  const askAgain = (question: string) => {
    article.current?.focus({ preventScroll: true }) // the control that was pressed goes away
    actions.again(id, question)
  }
  // asking an earlier question again would forget all that came after it
  const retry = last ? () => askAgain(question) : null
  const endEdit = () => {
    setEditing(false)
    article.current?.focus({ preventScroll: true })
  }
  return (
    <article className="exchange" ref={article} id={`exchange-${id}`} tabIndex={-1} aria-labelledby={`question-${id}`}>
      {editing ? (
        <EditQuestion
          question={question}
          cancel={endEdit}
          save={(changed) => {
            setEditing(false)
            askAgain(changed)
          }}
        />
      ) : (
        <h2 className="question" id={`question-${id}`}>
          <span className="visually-hidden">{t.you}: </span>
          <span lang={htmlLang(langOf(question))}>{question}</span>
          {last && reply.status !== 'streaming' && (
            <button type="button" className="quiet" aria-label={t.edit} title={t.edit} onClick={() => setEditing(true)}>
              <Icon name="edit" />
            </button>
          )}
        </h2>
      )}
      {scope !== null && (
        <p className="asked-of">
          <Icon name="book" />
          {t.askedOf(scope)}
        </p>
      )}
      {reply.status === 'streaming' && <Steps steps={reply.steps} begun={reply.text !== ''} />}
      {(reply.status === 'streaming' || reply.status === 'stopped') && (
        <AnswerText exchange={id} draft={draftOf(reply)} lang={null} arriving={reply.status === 'streaming'} />
      )}
      {reply.status === 'stopped' && (
        <p className="notice">
          <span>{reply.text === '' ? t.stoppedEmpty : t.stopped}</span>
          {retry !== null && (
            <button type="button" className="button" onClick={retry}>
              <Icon name="retry" />
              {t.retry}
            </button>
          )}
        </p>
      )}
      {reply.status === 'failed' && (
        <ErrorNotice error={reply.error} title={t.errorTitle} {...(retry === null ? {} : { retry })} />
      )}
      {reply.status === 'answered' && (
        <AnswerView exchange={exchange} answer={reply.answer} {...{ last, address, actions, retry }} />
      )}
    </article>
  )
})
