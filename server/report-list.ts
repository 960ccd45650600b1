import type { Store } from '../index/store/store.ts'
import { withoutSections } from './present.ts'
import type { ReportList } from './schema.ts'

/** The reports, each with what it holds. */
export function listReports(store: Store): ReportList['reports'] {
  return store.reports.map((report) => {
    const passages = store.passages.filter((passage) => passage.report === report.id)
    return {
      ...withoutSections(report),
      counts: {
        passages: passages.length,
        paragraphs: passages.filter(({ kind }) => kind === 'paragraph').length,
        outputs: passages.filter(({ kind }) => kind === 'output').length,
        figures: store.figures.filter((figure) => figure.report === report.id).length,
      },
    }
  })
}
