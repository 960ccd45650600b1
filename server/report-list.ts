import { passagesOf } from '../index/store/reading-order.ts'
import type { Store } from '../index/store/store.ts'
import { withoutSections } from './present.ts'
import type { ReportList } from './schema.ts'

/** The reports, each with what it holds. */
export function listReports(store: Store): ReportList['reports'] {
  return store.reports.map((report) => {
    const passages = passagesOf(report.id, store)
    return {
      ...withoutSections(report),
      counts: {
        passages: passages.length,
        paragraphs: passages.filter(({ kind }) => kind === 'paragraph').length,
        outputs: passages.filter(({ kind }) => kind === 'output').length,
        figures: passages.reduce((sum, { id }) => sum + store.figuresOf(id).length, 0),
      },
    }
  })
}
