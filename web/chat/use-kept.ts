import { useCallback, useEffect, useState } from 'react'
import { storage } from '../storage.ts'
import { type Conversation, running } from './chat.ts'
import { dropConversation, isConversationKey, storeConversation, storedConversations } from './stored.ts'

/** The conversations kept in the browser, latest first: the current one at every turn, the others as they were. */
export function useKept(current: Conversation) {
  const [conversations, setConversations] = useState(() => storedConversations(storage))
  /** False when the latest change could not be kept for want of room. */
  const [kept, setKept] = useState(true)
  const reply = running(current)?.reply
  const arriving = reply?.status === 'streaming' && reply.steps.length > 0
  useEffect(() => {
    if (current.exchanges.length === 0 || arriving) return
    setConversations((list) => withConversation(list, current))
    const store = () => {
      settle()
      setKept(storeConversation(storage, current))
    }
    const later = setTimeout(store) // what was asked is seen first
    addEventListener('pagehide', store)
    const settle = () => {
      clearTimeout(later)
      removeEventListener('pagehide', store)
    }
    return settle
  }, [current, arriving])
  useEffect(() => {
    const reread = ({ key }: StorageEvent) => {
      if (isConversationKey(key)) setConversations(storedConversations(storage))
    }
    addEventListener('storage', reread) // another tab has changed them
    return () => removeEventListener('storage', reread)
  }, [])
  const drop = useCallback((id: string) => {
    dropConversation(storage, id)
    setConversations((list) => list.filter((candidate) => candidate.id !== id))
  }, [])
  return { conversations, kept, drop }
}

function withConversation(list: readonly Conversation[], changed: Conversation): Conversation[] {
  return [changed, ...list.filter(({ id }) => id !== changed.id)].sort((a, b) => b.changed.localeCompare(a.changed))
}
