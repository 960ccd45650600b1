import type { CitedPassage } from '../../server/schema.ts'
import { useMessages } from '../i18n/messages.ts'
import { htmlLang, passageName } from './names.ts'

/** Where a passage stands: report and label, page, then the heading above it. A title too long for the line is cut, a label never. */
export function PassageFacts({ passage }: { passage: CitedPassage }) {
  const t = useMessages()
  const { report, label, page, section, lang } = passage
  const heading = section.slice(-2).join(' › ')
  return (
    <span className="facts">
      <b>{report.symbol === null ? t.paragraphLabel(label) : passageName(passage, t)}</b>
      {page !== null && <span>{t.page(page)}</span>}
      {report.symbol === null && <span lang={htmlLang(lang)}>{report.title}</span>}
      {heading !== '' && <span lang={htmlLang(lang)}>{heading}</span>}
    </span>
  )
}
