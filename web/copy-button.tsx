import { useEffect, useState } from 'react'
import { useMessages } from './i18n/messages.ts'
import { Icon, type IconName } from './icon.tsx'

/** Copies a text and says so for two seconds. With `bare`, only the icon is seen. */
export function CopyButton(props: {
  text: () => string | Promise<string>
  label: string
  icon?: IconName
  bare?: boolean
}) {
  const { text, label, icon = 'copy', bare = false } = props
  const t = useMessages()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [copied])
  const said = copied ? t.copied : label
  return (
    <button
      type="button"
      className="quiet"
      aria-label={bare ? said : undefined}
      title={bare ? said : undefined}
      onClick={() =>
        void Promise.resolve(text())
          .then((copy) => navigator.clipboard.writeText(copy))
          .then(
            () => setCopied(true),
            () => setCopied(false),
          )
      }
    >
      <Icon name={copied ? 'check' : icon} />
      {!bare && <span>{said}</span>}
    </button>
  )
}
