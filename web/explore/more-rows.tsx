import { useMessages } from '../i18n/messages.ts'

/** Under a long table: the way to the rows not shown yet; nothing when all are. */
export function MoreRows({ left, more }: { left: number; more: () => void }) {
  const t = useMessages()
  if (left <= 0) return null
  return (
    <p className="edge">
      <button type="button" className="button" onClick={more}>
        {t.moreRows}
      </button>
    </p>
  )
}
