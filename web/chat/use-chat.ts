import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { asApiError, ask } from '../api.ts'
import { type Conversation, chat, emptyConversation, historyBefore, running } from './chat.ts'
import { dropConversation, storeConversation, storedConversations } from './stored.ts'

export type Chat = {
  conversation: Conversation
  /** Kept in the browser, latest first. */
  conversations: Conversation[]
  /** False when the latest change could not be kept for want of room. */
  kept: boolean
  ask: (question: string, reports: string[] | null) => void
  /** Asks in a conversation of its own. */
  askApart: (question: string) => void
  again: (id: string, question: string) => void
  stop: () => void
  open: (conversation: Conversation) => void
  startNew: () => void
  rename: (title: string) => void
  remove: (id: string) => void
}

/** The current conversation, its running request, and the conversations kept in the browser. */
export function useChat(): Chat {
  const [conversations, setConversations] = useState(() => storedConversations(localStorage))
  const [conversation, dispatch] = useReducer(chat, null, () => emptyConversation(newId(), now()))
  const [kept, setKept] = useState(true)
  const abort = useRef<AbortController | null>(null)

  const stream = useCallback(
    async (id: string, attempt: number, question: string, reports: string[] | null, before: Conversation) => {
      abort.current?.abort()
      const controller = new AbortController()
      abort.current = controller
      const history = historyBefore(before, id)
      const request = { question, history, trace: true, ...(reports === null ? {} : { reports }) }
      try {
        for await (const event of ask(request, controller.signal)) dispatch({ type: 'event', id, attempt, event })
      } catch (thrown) {
        if (!controller.signal.aborted) dispatch({ type: 'broke', id, attempt, error: asApiError(thrown) })
      }
    },
    [],
  )

  useEffect(() => () => abort.current?.abort(), [])

  const settled = running(conversation)?.reply
  const arriving = settled?.status === 'streaming' && settled.steps.length > 0
  useEffect(() => {
    if (conversation.exchanges.length === 0 || arriving) return
    setKept(storeConversation(localStorage, conversation))
    setConversations((list) =>
      [conversation, ...list.filter(({ id }) => id !== conversation.id)].sort((a, b) =>
        b.changed.localeCompare(a.changed),
      ),
    )
  }, [conversation, arriving])

  const current = useRef(conversation)
  current.current = conversation

  const askIn = useCallback(
    (conversation: Conversation, question: string, reports: string[] | null) => {
      const id = newId()
      dispatch({ type: 'ask', id, question, reports, at: now() })
      void stream(id, 1, question, reports, conversation)
    },
    [stream],
  )
  const askHere = useCallback(
    (question: string, reports: string[] | null) => askIn(current.current, question, reports),
    [askIn],
  )
  const again = useCallback(
    (id: string, question: string) => {
      const exchange = current.current.exchanges.find((candidate) => candidate.id === id)
      if (exchange === undefined) return
      dispatch({ type: 'again', id, question, at: now() })
      void stream(id, exchange.attempt + 1, question, exchange.reports, current.current)
    },
    [stream],
  )
  const stop = useCallback(() => {
    abort.current?.abort()
    dispatch({ type: 'stop' })
  }, [])
  const open = useCallback((next: Conversation) => {
    abort.current?.abort()
    dispatch({ type: 'open', conversation: next })
  }, [])
  const startNew = useCallback(() => open(emptyConversation(newId(), now())), [open])
  const askApart = useCallback(
    (question: string) => {
      const fresh = emptyConversation(newId(), now())
      open(fresh)
      askIn(fresh, question, null)
    },
    [open, askIn],
  )
  const rename = useCallback((title: string) => dispatch({ type: 'rename', title }), [])
  const remove = useCallback(
    (id: string) => {
      dropConversation(localStorage, id)
      setConversations((list) => list.filter((candidate) => candidate.id !== id))
      if (id === current.current.id) startNew()
    },
    [startNew],
  )
  return { conversation, conversations, kept, ask: askHere, askApart, again, stop, open, startNew, rename, remove }
}

function now(): string {
  return new Date().toISOString()
}

/** Unique in this browser; crypto.randomUUID is missing where the page is served over plain HTTP to another machine. */
function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`
}
