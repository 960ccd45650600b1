import type { Answer } from '../../server/schema.ts'
import type { Exchange } from '../chat/chat.ts'
import type { ExchangeActions } from '../chat/exchange.tsx'
import { CopyButton } from '../copy-button.tsx'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import { AnswerActions } from './answer-actions.tsx'
import { AnswerText } from './answer-text.tsx'
import { Calculations } from './calculations.tsx'
import { answerMarkdown } from './markdown.ts'
import { htmlLang } from './names.ts'
import { PlannedCard } from './planned-card.tsx'
import { Sources } from './sources.tsx'
import { VerifiedBadge } from './verified-badge.tsx'
import { Why } from './why.tsx'
import { WriterLine } from './writer-line.tsx'

type Props = {
  exchange: Exchange
  answer: Answer
  last: boolean
  /** Of the answer, from '#' on. */
  address: string
  actions: ExchangeActions
  /** Asks again; null of an earlier answer. */
  retry: (() => void) | null
}

/** An answer that has arrived whole: text, how its figures were computed and checked, where it comes from, what to ask next. */
export function AnswerView({ exchange, answer, last, address, actions, retry }: Props) {
  const t = useMessages()
  const { id, question, verdict } = exchange
  const trail = { exchange: id, text: answer.text, citations: answer.citations }
  return (
    <div className="answer" data-answered={answer.answered}>
      {answer.understood !== null && (
        <p className="understood">
          <span>{t.understoodAs}</span> {answer.understood}
        </p>
      )}
      {!answer.answered && answer.kind !== 'greeting' && (
        <p className="refusal-title">
          <Icon name="search" />
          {t.refused}
        </p>
      )}
      <AnswerText exchange={id} draft={answer} lang={answer.lang} arriving={false} />
      <PlannedCard answer={answer} trail={trail} />
      <Calculations figures={answer.figures} trail={trail} />
      {answer.answered && (
        <div className="checked">
          <VerifiedBadge check={answer.check} />
          <WriterLine answer={answer} />
        </div>
      )}
      <Sources answer={answer} trail={trail} />
      {answer.kind !== 'greeting' && (
        <Why
          explain={(signal) => actions.explain(id, signal)}
          question={`${question}\n${answer.understood ?? ''}`}
          answer={answer}
          trail={trail}
        />
      )}
      <AnswerActions question={question} answer={answer} verdict={verdict} judged={(given) => actions.judge(id, given)}>
        <CopyButton text={() => answerMarkdown(question, answer, t)} label={t.copyAnswer} />
        <CopyButton text={() => new URL(address, location.href).href} label={t.copyLink} icon="link" />
        {retry !== null && (
          <button type="button" className="quiet" onClick={retry}>
            <Icon name="retry" />
            <span>{t.retry}</span>
          </button>
        )}
      </AnswerActions>
      {last && answer.suggestions.length > 0 && (
        <section className="suggestions" aria-labelledby={`suggestions-${id}`}>
          <h3 id={`suggestions-${id}`}>{answer.answered ? t.suggestions : t.answerable}</h3>
          <ul lang={htmlLang(answer.lang)}>
            {answer.suggestions.map((suggestion) => (
              <li key={suggestion}>
                <button type="button" onClick={() => actions.ask(suggestion)}>
                  {suggestion}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
