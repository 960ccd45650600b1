import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'

type Props = {
  /** Shows all rows again; null when all are shown. */
  clear: (() => void) | null
  /** Saves the rows that are shown; null when there are none. */
  save: (() => void) | null
}

/** What can be done with a filtered table. */
export function TableActions({ clear, save }: Props) {
  const t = useMessages()
  return (
    <div className="table-actions">
      {clear !== null && (
        <button type="button" className="quiet" onClick={clear}>
          {t.clearFilters}
        </button>
      )}
      <button type="button" className="button" disabled={save === null} onClick={() => save?.()}>
        <Icon name="download" />
        {t.exportCsv}
      </button>
    </div>
  )
}
