import { useEffect } from 'react'
import type { Turn } from '../route.ts'
import type { Chat } from './use-chat.ts'

/**
 * Goes to the answer that the address names: opens its conversation, brings it to the top and gives it the focus.
 * Says whether it is kept in this browser.
 */
export function useTurn(turn: Turn | null, { conversation, conversations, open }: Chat): 'none' | 'here' | 'missing' {
  const wanted = turn?.conversation
  const number = turn?.turn ?? 0
  const kept = conversation.id === wanted ? conversation : conversations.find(({ id }) => id === wanted)
  const exchange = kept?.exchanges[number - 1]?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new address opens another conversation
  useEffect(() => {
    if (kept !== undefined && kept.id !== conversation.id) open(kept)
  }, [wanted, number])
  const isOpen = conversation.id === wanted
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number tells two answers of a conversation apart
  useEffect(() => {
    if (!isOpen || exchange === undefined) return
    const element = document.getElementById(`exchange-${exchange}`)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'start' })
  }, [isOpen, number, exchange])
  if (turn === null) return 'none'
  return exchange === undefined ? 'missing' : 'here'
}
