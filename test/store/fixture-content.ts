import type { StoreContent } from '../../index/store/build.ts'
import { vectorKey } from '../../index/store/vector-cache.ts'
import { given } from './given.ts'

export const MODEL = 'test@1'

/** What the contract tests are given, as content to build. */
export const content: StoreContent = {
  reports: given.reports.map(({ report, passages, figures }) => ({
    report,
    passages,
    figures,
    bytes: Buffer.from(report.id),
    entry: {
      id: report.id,
      title: report.title,
      sha256: `of-${report.id}`,
      source: `${report.id}.txt`,
      facts: { file: report.file },
      counts: { paragraphs: passages.length },
      unknown: { total: 0, first: [] },
    },
  })),
  builder: 'test',
  model: MODEL,
  dims: 3,
  vectors: given.reports.flatMap(({ passages, vectors }) =>
    passages.map(({ text }, i) =>
      (vectors[i] ?? []).map((vector, nth) => ({ key: vectorKey(`${text}${nth}`), vector })),
    ),
  ),
}
