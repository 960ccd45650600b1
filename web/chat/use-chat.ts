import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { Feedback } from '../../server/schema/feedback.ts'
import type { Trace } from '../../server/schema.ts'
import { asApiError, ask as askServer, fetchTrace, type Question } from '../api.ts'
import { type Conversation, chat, emptyConversation, historyBefore } from './chat.ts'
import { useKept } from './use-kept.ts'

export type Chat = {
  conversation: Conversation
  /** Kept in the browser, latest first. */
  conversations: Conversation[]
  /** False when the latest change could not be kept for want of room. */
  kept: boolean
  /** Ids of the reports that the next question is asked of; null for all. */
  scope: string[] | null
  setScope: (scope: string[] | null) => void
  /** What has been typed and not yet asked. */
  draft: { current: string }
  ask: (question: string) => void
  /** Asks all reports, in a conversation of its own. */
  askApart: (question: string) => void
  again: (id: string, question: string) => void
  /** How the answer of an exchange came about. */
  explain: (id: string, signal: AbortSignal) => Promise<Trace>
  judge: (id: string, verdict: Feedback['verdict']) => void
  stop: () => void
  open: (conversation: Conversation) => void
  /** Opens a conversation from elsewhere; one kept here under the same id stays. */
  takeIn: (conversation: Conversation) => void
  startNew: () => void
  rename: (title: string) => void
  remove: (id: string) => void
}

/** The current conversation, its running request, and the conversations kept in the browser. */
export function useChat(): Chat {
  const [conversation, dispatch] = useReducer(chat, null, newConversation)
  const [scope, setScope] = useState<string[] | null>(null)
  const { conversations, kept, drop } = useKept(conversation)
  const current = useRef(conversation)
  current.current = conversation
  const abort = useRef<AbortController | null>(null)
  const draft = useRef('')
  useEffect(() => () => abort.current?.abort(), [])

  const stream = useCallback(async (id: string, attempt: number, question: Question) => {
    abort.current?.abort()
    const controller = new AbortController()
    abort.current = controller
    try {
      for await (const event of askServer(question, controller.signal)) dispatch({ type: 'event', id, attempt, event })
    } catch (thrown) {
      if (!controller.signal.aborted) dispatch({ type: 'broke', id, attempt, error: asApiError(thrown) })
    }
  }, [])
  const askIn = useCallback(
    (before: Conversation, question: string, reports: string[] | null) => {
      const id = newId()
      dispatch({ type: 'ask', id, question, reports, at: now() })
      void stream(id, 1, asked(before, { id, question, reports }))
    },
    [stream],
  )
  const ask = useCallback((question: string) => askIn(current.current, question, scope), [askIn, scope])
  const again = useCallback(
    (id: string, question: string) => {
      const exchange = exchangeOf(current.current, id)
      dispatch({ type: 'again', id, question, at: now() })
      void stream(id, exchange.attempt + 1, asked(current.current, { ...exchange, question }))
    },
    [stream],
  )
  const explain = useCallback(
    (id: string, signal: AbortSignal) => fetchTrace(asked(current.current, exchangeOf(current.current, id)), signal),
    [],
  )
  const judge = useCallback((id: string, verdict: Feedback['verdict']) => dispatch({ type: 'judge', id, verdict }), [])
  const stop = useCallback(() => {
    abort.current?.abort()
    dispatch({ type: 'stop' })
  }, [])
  const open = useCallback((next: Conversation) => {
    abort.current?.abort()
    setScope(next.exchanges.at(-1)?.reports ?? null)
    dispatch({ type: 'open', conversation: next })
  }, [])
  const takeIn = useCallback(
    (next: Conversation) => {
      const here = conversations.find(({ id }) => id === next.id)
      if (here === undefined) open(next)
      else open(here.changed === next.changed ? here : { ...next, id: newId() })
    },
    [open, conversations],
  )
  const startNew = useCallback(() => open(newConversation()), [open])
  const askApart = useCallback(
    (question: string) => {
      const fresh = newConversation()
      open(fresh)
      askIn(fresh, question, null)
    },
    [open, askIn],
  )
  const rename = useCallback((title: string) => dispatch({ type: 'rename', title }), [])
  const remove = useCallback(
    (id: string) => {
      drop(id)
      if (id === current.current.id) startNew()
    },
    [drop, startNew],
  )
  const state = { conversation, conversations, kept, scope, setScope, draft }
  return { ...state, ask, askApart, again, explain, judge, stop, open, takeIn, startNew, rename, remove }
}

/** A question as the server wants it: with the turns before it, of the reports that were chosen. */
function asked(
  conversation: Conversation,
  { id, question, reports }: { id: string; question: string; reports: string[] | null },
): Question {
  return { question, history: historyBefore(conversation, id), ...(reports === null ? {} : { reports }) }
}

function exchangeOf({ exchanges }: Conversation, id: string) {
  const found = exchanges.find((exchange) => exchange.id === id)
  if (found === undefined) throw new Error(`No exchange ${id} in this conversation`)
  return found
}

function newConversation(): Conversation {
  return emptyConversation(newId(), now())
}

function now(): string {
  return new Date().toISOString()
}

/** Unique in this browser; crypto.randomUUID is missing where the page is served over plain HTTP to another machine. */
function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`
}
