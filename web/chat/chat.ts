import type { Feedback } from '../../server/schema/feedback.ts'
import type { Doubt } from '../../server/schema/model.ts'
import type { ApiError } from '../../server/schema/problem.ts'
import type { Answer, AnswerFigure, Citation, StreamEvent, Turn } from '../../server/schema.ts'
import { MAX_HISTORY_TURNS } from '../../server/schema.ts'

export type Stage = Extract<StreamEvent, { type: 'status' }>['stage']
export type Step = { stage: Stage; detail: string | null }

/** What has arrived of an answer so far. */
export type Draft = { text: string; citations: Citation[]; figures: AnswerFigure[]; doubts?: Doubt[] | undefined }

export type Reply =
  | ({ status: 'streaming'; steps: Step[] } & Draft)
  | ({ status: 'stopped' } & Draft)
  | { status: 'answered'; answer: Answer }
  | { status: 'failed'; error: ApiError }

/** A question and what came of it. `attempt` counts the retries: what arrives for an earlier one is ignored. */
export type Exchange = {
  id: string
  question: string
  /** Asked of these reports only; all when null. */
  reports: string[] | null
  attempt: number
  reply: Reply
  /** What the reader said of the answer. */
  verdict: Feedback['verdict'] | null
}

export type Conversation = {
  id: string
  /** Given by hand; the first question stands for it when null. */
  title: string | null
  /** ISO time of the latest change. */
  changed: string
  exchanges: Exchange[]
}

// twenty turns of Chinese, three bytes a character, stay within the server's 64 kB for a request
const MAX_ANSWER_CHARS = 1200

type To = { id: string; attempt: number }

export type ChatAction =
  | { type: 'ask'; id: string; question: string; reports: string[] | null; at: string }
  | { type: 'again'; id: string; question: string; at: string }
  | ({ type: 'event'; event: StreamEvent } & To)
  | ({ type: 'broke'; error: ApiError } & To)
  | { type: 'judge'; id: string; verdict: Feedback['verdict'] }
  | { type: 'stop' }
  | { type: 'rename'; title: string }
  | { type: 'open'; conversation: Conversation }

const nothing: Draft = { text: '', citations: [], figures: [], doubts: [] }
const waiting: Reply = { status: 'streaming', steps: [], ...nothing }

export function emptyConversation(id: string, at: string): Conversation {
  return { id, title: null, changed: at, exchanges: [] }
}

/** The conversation after an action. Whatever arrives for a question that no longer waits changes nothing. */
export function chat(state: Conversation, action: ChatAction): Conversation {
  switch (action.type) {
    case 'open':
      return action.conversation
    case 'rename':
      return { ...state, title: action.title.trim() === '' ? null : action.title.trim() }
    case 'ask': {
      const { id, question, reports } = action
      const exchange: Exchange = { id, question, reports, attempt: 1, reply: waiting, verdict: null }
      return { ...state, changed: action.at, exchanges: [...stopped(state).exchanges, exchange] }
    }
    case 'again':
      return askAgain(state, action)
    case 'judge': {
      const { id, verdict } = action
      return { ...state, exchanges: state.exchanges.map((one) => (one.id === id ? { ...one, verdict } : one)) }
    }
    case 'stop':
      return stopped(state)
    case 'event':
      return replace(state, action, (reply) => received(reply, action.event))
    case 'broke':
      return replace(state, action, () => ({ status: 'failed', error: action.error }))
  }
}

/** The exchange that waits for its answer. */
export function running(state: Conversation): Exchange | null {
  return state.exchanges.find((exchange) => exchange.reply.status === 'streaming') ?? null
}

/** The turns before an exchange, as the server wants them: the latest `MAX_HISTORY_TURNS`, answered ones only. */
export function historyBefore(state: Conversation, id: string): Turn[] {
  const index = state.exchanges.findIndex((exchange) => exchange.id === id)
  const before = index < 0 ? state.exchanges : state.exchanges.slice(0, index)
  const turns = before.flatMap(({ question, reply }): Turn[] =>
    reply.status === 'answered'
      ? [
          { role: 'user', content: question },
          { role: 'assistant', content: reply.answer.text.slice(0, MAX_ANSWER_CHARS) },
        ]
      : [],
  )
  return turns.slice(-MAX_HISTORY_TURNS)
}

/** What is known of an answer, whether it has arrived whole or not. */
export function draftOf(reply: Reply): Draft {
  if (reply.status === 'answered') return reply.answer
  return reply.status === 'failed' ? nothing : reply
}

/** Asking an earlier question again, changed or not, forgets what came after it: those answers may have rested on it. */
function askAgain(state: Conversation, action: Extract<ChatAction, { type: 'again' }>): Conversation {
  const index = state.exchanges.findIndex((exchange) => exchange.id === action.id)
  const old = state.exchanges[index]
  if (old === undefined) return state
  const { question } = action
  const again: Exchange = { ...old, question, attempt: old.attempt + 1, reply: waiting, verdict: null }
  return { ...state, changed: action.at, exchanges: [...state.exchanges.slice(0, index), again] }
}

function replace(state: Conversation, { id, attempt }: To, next: (reply: Streaming) => Reply): Conversation {
  const exchanges = state.exchanges.map((exchange) =>
    exchange.id === id && exchange.attempt === attempt && exchange.reply.status === 'streaming'
      ? { ...exchange, reply: next(exchange.reply) }
      : exchange,
  )
  return { ...state, exchanges }
}

type Streaming = Extract<Reply, { status: 'streaming' }>

function received(reply: Streaming, event: StreamEvent): Reply {
  switch (event.type) {
    case 'status':
      return { ...reply, steps: withStep(reply.steps, { stage: event.stage, detail: event.detail ?? null }) }
    case 'citations':
      return { ...reply, citations: event.citations }
    case 'figure':
      return { ...reply, figures: [...reply.figures, event.figure] }
    case 'text-delta':
      return { ...reply, text: reply.text + event.text }
    case 'doubt':
      return { ...reply, doubts: [...(reply.doubts ?? []), event.doubt] }
    case 'withdrawn':
      return { ...reply, ...nothing }
    case 'answer':
      return { status: 'answered', answer: event.answer }
    case 'error':
      return { status: 'failed', error: event.error }
  }
}

function withStep(steps: Step[], step: Step): Step[] {
  return [...steps.filter((earlier) => earlier.stage !== step.stage), step]
}

function stopped(state: Conversation): Conversation {
  const exchanges = state.exchanges.map((exchange) =>
    exchange.reply.status === 'streaming' ? { ...exchange, reply: asStopped(exchange.reply) } : exchange,
  )
  return { ...state, exchanges }
}

/** What had arrived when an answer was broken off. */
export function asStopped({ text, citations, figures, doubts }: Draft): Extract<Reply, { status: 'stopped' }> {
  return { status: 'stopped', text, citations, figures, doubts }
}
