import { memo, useState } from 'react'
import { AnswerView } from '../answer/answer.tsx'
import { AnswerText } from '../answer/answer-text.tsx'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import { ErrorNotice } from '../notice.tsx'
import { draftOf, type Exchange } from './chat.ts'
import { EditQuestion } from './edit-question.tsx'
import { Steps } from './steps.tsx'

type Props = {
  exchange: Exchange
  /** Only the latest question can be changed, and only its suggestions are offered. */
  last: boolean
  /** Of the answer, from '#' on. */
  address: string
  ask: (question: string) => void
  again: (id: string, question: string) => void
}

/** A question and its answer, in whatever state it is. */
export const ExchangeView = memo(function ExchangeView({ exchange, last, address, ask, again }: Props) {
  const t = useMessages()
  const [editing, setEditing] = useState(false)
  const { id, question, reply } = exchange
  const retry = () => again(id, question)
  return (
    <article className="exchange" id={`exchange-${id}`} tabIndex={-1} aria-labelledby={`question-${id}`}>
      {editing ? (
        <EditQuestion
          question={question}
          cancel={() => setEditing(false)}
          save={(changed) => {
            setEditing(false)
            again(id, changed)
          }}
        />
      ) : (
        <h2 className="question" id={`question-${id}`}>
          <span className="visually-hidden">{t.you}: </span>
          {question}
          {last && reply.status !== 'streaming' && (
            <button type="button" className="quiet" aria-label={t.edit} title={t.edit} onClick={() => setEditing(true)}>
              <Icon name="edit" />
            </button>
          )}
        </h2>
      )}
      {reply.status === 'streaming' && <Steps steps={reply.steps} begun={reply.text !== ''} />}
      {(reply.status === 'streaming' || reply.status === 'stopped') && (
        <AnswerText exchange={id} draft={draftOf(reply)} lang={null} arriving={reply.status === 'streaming'} />
      )}
      {reply.status === 'stopped' && (
        <p className="notice">
          <span>{reply.text === '' ? t.stoppedEmpty : t.stopped}</span>
          <button type="button" className="button" onClick={retry}>
            <Icon name="retry" />
            {t.retry}
          </button>
        </p>
      )}
      {reply.status === 'failed' && <ErrorNotice error={reply.error} title={t.errorTitle} retry={retry} />}
      {reply.status === 'answered' && (
        <AnswerView exchange={id} question={question} answer={reply.answer} {...{ last, address, ask, retry }} />
      )}
    </article>
  )
})
