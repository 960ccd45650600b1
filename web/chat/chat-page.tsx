import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { ReportList } from '../../server/schema.ts'
import { reportName } from '../answer/names.ts'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import type { Load } from '../load.ts'
import { ErrorNotice } from '../notice.tsx'
import { pageRoute, type Turn, writeRoute } from '../route.ts'
import { useShortcuts } from '../shortcuts.ts'
import { announcement } from './announcement.ts'
import { Banners } from './banners.tsx'
import { type Exchange, running } from './chat.ts'
import { Composer } from './composer.tsx'
import { titleOf } from './conversation-list.tsx'
import { ExchangeView } from './exchange.tsx'
import { ReportShelf } from './report-shelf.tsx'
import { Starters } from './starters.tsx'
import { stepTo } from './step.ts'
import type { Chat } from './use-chat.ts'
import { useLatest } from './use-latest.ts'
import { useTurn } from './use-turn.ts'

type Props = {
  chat: Chat
  reports: Load<ReportList>
  retryReports: () => void
  /** The answer that the address names. */
  turn: Turn | null
  /** Drops it from the address: what follows is another answer. */
  leaveTurn: () => void
  /** The report beside the page steps through citations itself. */
  trailed: boolean
}

/** The conversation and the question box; before the first question, what can be asked. */
export function ChatPage({ chat, reports, retryReports, turn, leaveTurn, trailed }: Props) {
  const t = useMessages()
  const { ask: askChat, again, explain, judge, scope, setScope } = chat
  const { exchanges, id } = chat.conversation
  const empty = exchanges.length === 0
  const list = reports.status === 'ready' ? reports.value : null
  const log = useRef<HTMLDivElement>(null)
  const { away, toLatest } = useLatest(log, exchanges.length, id)
  const named = useTurn(turn, chat)
  const ask = useCallback(
    (question: string) => {
      leaveTurn()
      askChat(question)
    },
    [leaveTurn, askChat],
  )
  const actions = useMemo(() => ({ ask, again, explain, judge }), [ask, again, explain, judge])
  useEffect(() => {
    document.title = empty ? t.brand : `${titleOf(chat.conversation, t)} · ${t.brand}`
  }, [empty, chat.conversation, t])
  const step = (selector: string, by: 1 | -1) => () => stepTo(log.current, selector, by)
  const stepMark = { ']': step('.citation', 1), '[': step('.citation', -1) }
  useShortcuts({
    j: step('.exchange', 1),
    k: step('.exchange', -1),
    c: step('.citation', 1),
    ...(trailed ? {} : stepMark),
  })

  return (
    <div className="chat" data-empty={empty}>
      <Banners missing={named === 'missing'} kept={chat.kept} />
      {empty ? (
        <div className="hero">
          <h1>
            {t.tagline.map((phrase) => (
              <span key={phrase}>{phrase}</span>
            ))}
          </h1>
          <p>{t.taglineMore}</p>
        </div>
      ) : (
        <div className="log" ref={log} role="log" aria-live="off" aria-label={t.log}>
          <h1 className="visually-hidden">{titleOf(chat.conversation, t)}</h1>
          <div className="column">
            {exchanges.map((exchange, i) => (
              <ExchangeView
                key={exchange.id}
                exchange={exchange}
                last={i === exchanges.length - 1}
                address={writeRoute({ ...pageRoute('chat'), turn: { conversation: id, turn: i + 1 } })}
                scope={scopeName(exchange, list?.reports ?? [])}
                actions={actions}
              />
            ))}
          </div>
        </div>
      )}
      <div className="ask">
        {away && (
          <button
            type="button"
            className="latest"
            aria-label={t.jumpToLatest}
            title={t.jumpToLatest}
            onClick={toLatest}
          >
            <Icon name="down" />
          </button>
        )}
        <Composer
          draft={chat.draft}
          ask={ask}
          stop={chat.stop}
          busy={running(chat.conversation) !== null}
          followUp={!empty}
          reports={list?.reports ?? []}
          scope={scope}
          setScope={setScope}
        />
        {list?.model && (
          <p className="model-notice">{t.modelSet(list.model.name, list.model.host, list.model.onThisMachine)}</p>
        )}
      </div>
      {empty && (
        <div className="welcome">
          {reports.status === 'failed' && <ErrorNotice error={reports.error} retry={retryReports} />}
          {list !== null && <Starters starters={list.starters} ask={ask} />}
          <ReportShelf reports={reports} scope={scope} setScope={setScope} />
        </div>
      )}
      <p className="visually-hidden" role="status">
        {announcement(exchanges.at(-1)?.reply ?? null, t)}
      </p>
    </div>
  )
}

/** The reports that a question was asked of, by name; null when it was asked of all. */
function scopeName({ reports }: Exchange, all: ReportList['reports']): string | null {
  if (reports === null) return null
  return all.flatMap((report) => (reports.includes(report.id) ? [reportName(report)] : [])).join(' · ')
}
