import { useRef } from 'react'
import type { ReportList } from '../../server/schema.ts'
import { htmlLang } from '../answer/names.ts'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'

type Props = {
  reports: ReportList['reports']
  /** Null for all. */
  scope: string[] | null
  setScope: (scope: string[] | null) => void
}

/** Says which reports are asked, and lets that be changed. At least one stays chosen. */
export function ScopePicker({ reports, scope, setScope }: Props) {
  const t = useMessages()
  const details = useRef<HTMLDetailsElement>(null)
  const all = reports.map(({ id }) => id)
  const chosen = scope ?? all
  const toggle = (id: string) => {
    const next = all.filter((other) => (other === id ? !chosen.includes(id) : chosen.includes(other)))
    if (next.length > 0) setScope(next.length === all.length ? null : next)
  }
  return (
    <details
      className="scope"
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return
        event.stopPropagation()
        details.current.open = false
        details.current.querySelector('summary')?.focus()
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false
      }}
    >
      <summary>
        <Icon name="book" />
        {scope === null ? t.scopeAll(all.length) : t.scopeSome(scope.length, all.length)}
      </summary>
      <fieldset>
        <legend>{t.scope}</legend>
        {reports.map((report) => (
          <label key={report.id}>
            <input type="checkbox" checked={chosen.includes(report.id)} onChange={() => toggle(report.id)} />
            <span>
              {report.symbol !== null && <b>{report.symbol}</b>}
              <span lang={htmlLang(report.lang)}>{report.title}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
