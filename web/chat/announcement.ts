import type { Messages } from '../i18n/messages.ts'
import type { Reply } from './chat.ts'

/** What a screen reader is told of the latest answer: once when it starts, once when it is there. */
export function announcement(reply: Reply | null, t: Messages): string {
  switch (reply?.status) {
    case undefined:
      return ''
    case 'streaming':
      return t.statusWorking
    case 'stopped':
      return t.statusStopped
    case 'failed':
      return t.statusFailed
    case 'answered':
      return reply.answer.answered
        ? t.statusAnswered(reply.answer.citations.length, reply.answer.check.supported)
        : t.statusRefused
  }
}
