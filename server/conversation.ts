import { cut } from './schema/text.ts'
import { type AskRequest, MAX_HISTORY_TURNS, MAX_TURN_CHARS, type Turn } from './schema.ts'

/**
 * What a conversation asks: its last turn, after the ones before it. Chat clients send a conversation whole, however
 * long; what is beyond the contract's bounds is left out, the oldest turns first.
 */
export function asked(turns: readonly Turn[]): Pick<AskRequest, 'question' | 'history'> {
  const history = turns.slice(0, -1).slice(-MAX_HISTORY_TURNS)
  return {
    question: turns.at(-1)?.content ?? '',
    history: history.map(({ role, content }) => ({ role, content: cut(content, MAX_TURN_CHARS) })),
  }
}
