import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReportList } from '../../server/schema.ts'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import type { Load } from '../load.ts'
import { ErrorNotice } from '../notice.tsx'
import { pageRoute, type Turn, writeRoute } from '../route.ts'
import { useShortcuts } from '../shortcuts.ts'
import { announcement } from './announcement.ts'
import { running } from './chat.ts'
import { Composer } from './composer.tsx'
import { titleOf } from './conversation-list.tsx'
import { ExchangeView } from './exchange.tsx'
import { ReportShelf } from './report-shelf.tsx'
import { Starters } from './starters.tsx'
import type { Chat } from './use-chat.ts'
import { useLatest } from './use-latest.ts'
import { useOnline } from './use-online.ts'
import { useTurn } from './use-turn.ts'

type Props = {
  chat: Chat
  reports: Load<ReportList>
  retryReports: () => void
  /** The answer that the address names. */
  turn: Turn | null
  /** Drops it from the address: what follows is another answer. */
  leaveTurn: () => void
}

/** The conversation and the question box; before the first question, what can be asked. */
export function ChatPage({ chat, reports, retryReports, turn, leaveTurn }: Props) {
  const t = useMessages()
  const online = useOnline()
  const [scope, setScope] = useState<string[] | null>(null)
  const { ask: askChat } = chat
  const { exchanges, id } = chat.conversation
  const empty = exchanges.length === 0
  const list = reports.status === 'ready' ? reports.value : null
  const log = useRef<HTMLDivElement>(null)
  const { away, toLatest } = useLatest(log, exchanges.length, id)
  const named = useTurn(turn, chat)
  const ask = useCallback(
    (question: string) => {
      leaveTurn()
      askChat(question, scope)
    },
    [leaveTurn, askChat, scope],
  )
  useEffect(() => {
    document.title = empty ? t.brand : `${titleOf(chat.conversation, t)} · ${t.brand}`
  }, [empty, chat.conversation, t])
  useShortcuts({ j: () => stepExchange(log.current, 1), k: () => stepExchange(log.current, -1) })

  return (
    <div className="chat" data-empty={empty}>
      {!online && <p className="banner">{t.offlineBanner}</p>}
      {named === 'missing' && (
        <p className="banner" role="alert">
          {t.turnMissing}
        </p>
      )}
      {!chat.kept && <p className="banner">{t.storageFull}</p>}
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
                ask={ask}
                again={chat.again}
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
          ask={ask}
          stop={chat.stop}
          busy={running(chat.conversation) !== null}
          followUp={!empty}
          reports={list?.reports ?? []}
          scope={scope}
          setScope={setScope}
        />
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

/** Moves to the next or previous answer and gives it the focus. */
function stepExchange(log: HTMLElement | null, step: 1 | -1) {
  const all = [...(log?.querySelectorAll<HTMLElement>('.exchange') ?? [])]
  const at = all.findIndex((exchange) => exchange.contains(document.activeElement))
  const next = at < 0 ? (step === 1 ? all[0] : all.at(-1)) : all[at + step]
  next?.focus()
  next?.scrollIntoView({ block: 'start' })
}
