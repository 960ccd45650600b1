import { useMessages } from '../i18n/messages.ts'
import { useOnline } from './use-online.ts'

type Props = {
  /** The address names an answer that is not in this browser. */
  missing: boolean
  /** The latest change could be kept. */
  kept: boolean
}

/** What one must know before asking: no network, no such answer, no room. */
export function Banners({ missing, kept }: Props) {
  const t = useMessages()
  const online = useOnline()
  return (
    <>
      {!online && <p className="banner">{t.offlineBanner}</p>}
      {missing && (
        <p className="banner" role="alert">
          {t.turnMissing}
        </p>
      )}
      {!kept && <p className="banner">{t.storageFull}</p>}
    </>
  )
}
