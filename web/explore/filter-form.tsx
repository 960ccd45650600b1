import type { ReactNode } from 'react'
import { useMessages } from '../i18n/messages.ts'

type Props = {
  text: string
  setText: (text: string) => void
  /** Nothing to clear when absent. */
  clear: (() => void) | null
  /** What else to filter by. */
  children: ReactNode
}

/** Filters of a table: by text, by what is given as children, and a button that clears them all. */
export function FilterForm({ text, setText, clear, children }: Props) {
  const t = useMessages()
  return (
    <form className="filters" onSubmit={(event) => event.preventDefault()}>
      <label className="filter-text">
        {t.textFilter}
        <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      {children}
      <button type="button" className="quiet" disabled={clear === null} onClick={() => clear?.()}>
        {t.clearFilters}
      </button>
    </form>
  )
}
