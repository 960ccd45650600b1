import type { KeptFeedback } from './feedback.ts'
import type { FeedbackReason } from './schema/feedback.ts'

const REASONS: Record<FeedbackReason, string> = {
  figure: 'wrong figure',
  source: 'wrong source',
  missing: 'something missing',
  refuse: 'should have refused',
  other: 'other',
}

const MAX_ANSWER_CHARS = 160 // two lines of a terminal

/** Feedback for people to read: how much of each, then one after the other. */
export function printFeedback(feedback: readonly KeptFeedback[]): string {
  if (feedback.length === 0) return 'No feedback yet. The page keeps it when somebody judges an answer.'
  const good = feedback.filter(({ verdict }) => verdict === 'up').length
  const counts = Object.entries(REASONS).flatMap(([reason, name]) => {
    const count = feedback.filter((one) => one.reason === reason).length
    return count === 0 ? [] : [`${name} ${count}`]
  })
  const bad = feedback.length - good
  const total = `${good} good, ${bad} wanting${counts.length > 0 ? ` (${counts.join(', ')})` : ''}`
  return [total, ...feedback.map(printOne)].join('\n\n')
}

function printOne({ at, verdict, reason, comment, question, understood, answer, cited }: KeptFeedback): string {
  const text = answer.replace(/\s+/g, ' ')
  const judged = verdict === 'up' ? '+ good' : `- ${reason === null ? 'wanting' : REASONS[reason]}`
  const lines = [
    `${at.slice(0, 16).replace('T', ' ')}  ${judged}`,
    `  question  ${question}`,
    understood === null ? '' : `  read as   ${understood}`,
    `  answer    ${text.length > MAX_ANSWER_CHARS ? `${text.slice(0, MAX_ANSWER_CHARS)}…` : text}`,
    cited.length === 0 ? '' : `  cited     ${cited.join(', ')}`,
    comment === '' ? '' : `  comment   ${comment.replace(/\n/g, '\n            ')}`,
  ]
  return lines.filter((line) => line !== '').join('\n')
}
