import type { ReactNode } from 'react'
import type { ApiError } from '../server/schema/problem.ts'
import { type Messages, useMessages } from './i18n/messages.ts'
import { Icon } from './icon.tsx'

/** Something went wrong: what, and what to do. */
export function ErrorNotice({ error, title, retry }: { error: ApiError; title?: string; retry?: () => void }) {
  const t = useMessages()
  return (
    <div className="notice error" role="alert">
      <Icon name="warn" />
      <div>
        {title !== undefined && <strong>{title}</strong>}
        <p>{errorMessage(error, t)}</p>
        {error.code === 'bad-reply' && (
          <details>
            <summary>{t.errorDetail}</summary>
            <code>{error.message}</code>
          </details>
        )}
        {retry !== undefined && (
          <button type="button" className="button" onClick={retry}>
            <Icon name="retry" />
            {t.tryAgain}
          </button>
        )}
      </div>
    </div>
  )
}

/** A quiet line while something loads. */
export function LoadingNotice({ children }: { children: ReactNode }) {
  return (
    <p className="notice loading" role="status">
      <span className="pulse" aria-hidden="true" />
      {children}
    </p>
  )
}

function errorMessage({ code, message }: ApiError, t: Messages): string {
  if (code === 'offline' || code === 'incomplete' || code === 'bad-reply') return t.errors[code]
  return message === '' ? t.errors.unknown : message
}
