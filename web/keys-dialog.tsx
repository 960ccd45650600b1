import { useEffect, useRef } from 'react'
import { useMessages } from './i18n/messages.ts'
import { Icon } from './icon.tsx'

/** The list of keys, over everything. */
export function KeysDialog({ close }: { close: () => void }) {
  const t = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="keys-title" onClose={close}>
      <header>
        <h2 id="keys-title">{t.keys}</h2>
        <button type="button" className="quiet" aria-label={t.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </header>
      <dl className="keys">
        {t.keyMap.map(([key, meaning]) => (
          <div key={key}>
            <dt>{key.split(' ').map((part) => (part === '+' ? ' + ' : <kbd key={part}>{part}</kbd>))}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  )
}
