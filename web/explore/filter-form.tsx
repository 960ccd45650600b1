import type { ReactNode } from 'react'
import { useMessages } from '../i18n/messages.ts'

type Props = {
  text: string
  setText: (text: string) => void
  /** What else to filter by. */
  children: ReactNode
}

/** Filters of a table: by text, and by what is given as children. */
export function FilterForm({ text, setText, children }: Props) {
  const t = useMessages()
  return (
    <form className="filters" onSubmit={(event) => event.preventDefault()}>
      <label className="filter-text">
        {t.textFilter}
        <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      {children}
    </form>
  )
}
