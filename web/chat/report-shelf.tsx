import type { ReportList } from '../../server/schema.ts'
import { htmlLang } from '../answer/names.ts'
import { type Messages, useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import type { Load } from '../load.ts'
import { LoadingNotice } from '../notice.tsx'
import { useOpenReader } from '../reader-context.ts'

type Listed = ReportList['reports'][number]
type Props = { reports: Load<ReportList>; scope: string[] | null; setScope: (scope: string[] | null) => void }

/** The reports that are asked: what they are, what is in them, and a way in. */
export function ReportShelf({ reports, scope, setScope }: Props) {
  const t = useMessages()
  if (reports.status === 'failed') return null
  return (
    <section aria-labelledby="reports-title">
      <h2 id="reports-title">{t.reports}</h2>
      {reports.status === 'loading' && <LoadingNotice>{t.reportsLoading}</LoadingNotice>}
      {reports.status === 'ready' && reports.value.reports.length === 0 && <p className="notice">{t.reportsNone}</p>}
      {reports.status === 'ready' && (
        <ul className="shelf">
          {reports.value.reports.map((report) => (
            <ReportCard key={report.id} {...{ report, scope, setScope }} />
          ))}
        </ul>
      )}
    </section>
  )
}

function ReportCard({ report, scope, setScope }: { report: Listed } & Pick<Props, 'scope' | 'setScope'>) {
  const t = useMessages()
  const open = useOpenReader()
  const only = scope?.length === 1 && scope[0] === report.id
  return (
    <li className="report-card">
      <p className="report-facts">
        {[report.symbol, report.session, report.date, report.period && t.covers(report.period)]
          .filter((fact) => fact !== null && fact !== '')
          .map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
      </p>
      <h3 lang={htmlLang(report.lang)}>{report.title}</h3>
      <p className="report-counts">{counts(report, t).join(' · ')}</p>
      <p className="report-actions">
        <button
          type="button"
          className="button"
          aria-label={`${t.browse}: ${report.symbol ?? report.title}`}
          onClick={() => open({ report: report.id, passage: null, marks: [] }, null)}
        >
          <Icon name="book" />
          {t.browse}
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={`${only ? t.askAll : t.onlyThis}: ${report.symbol ?? report.title}`}
          onClick={() => {
            setScope(only ? null : [report.id])
            document.getElementById('question')?.focus()
          }}
        >
          {only ? t.askAll : t.onlyThis}
        </button>
      </p>
    </li>
  )
}

function counts({ counts }: Listed, t: Messages): string[] {
  return [
    counts.paragraphs > 0 ? t.countParagraphs(counts.paragraphs) : '',
    counts.outputs > 0 ? t.countOutputs(counts.outputs) : '',
    counts.figures > 0 ? t.countFigures(counts.figures) : '',
  ].filter((text) => text !== '')
}
