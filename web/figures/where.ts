import type { ReportList } from '../../server/schema.ts'
import { reportName } from '../answer/names.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Figure } from './filter.ts'

/** How the report and the passage of a figure are called. */
export type Where = { report: string; label: string }

/** Tells of a figure where it stands. `labels` say how passages are cited. */
export function whereIn(reports: ReportList['reports'], labels: Record<string, string>, t: Messages) {
  return ({ report, passage }: Figure): Where => {
    const of = reports.find(({ id }) => id === report)
    return { report: of === undefined ? report : reportName(of), label: t.paragraphLabel(labels[passage] ?? passage) }
  }
}
