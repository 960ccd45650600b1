import type { Passage, Report } from '../../index/report.ts'

/** How much is added. */
export type Large = { paragraphs: number; rows: number }

/** More of the same: a report of many paragraphs and one of many output rows, made of the passages of real ones. */
export function largeReports(
  passages: readonly Passage[],
  { paragraphs, rows }: Large,
): { reports: Report[]; passages: Passage[] } {
  const prose = passages.filter(({ kind }) => kind === 'paragraph')
  const outputs = passages.filter(({ kind }) => kind === 'output')
  return {
    reports: [reportCalled('long', '三千段的报告'), reportCalled('wide', '数万行产出的报告')],
    passages: [
      ...Array.from({ length: paragraphs }, (_, i) => copyOf(prose, i, 'long', `第${i + 1}段`)),
      ...Array.from({ length: rows }, (_, i) => copyOf(outputs, i, 'wide', `第${i + 1}行`)),
    ],
  }
}

function copyOf(originals: readonly Passage[], i: number, report: string, label: string): Passage {
  const original = originals[i % originals.length]
  if (original === undefined) throw new Error('There is nothing to copy')
  return { ...original, id: `${report}/${i + 1}`, report, label }
}

function reportCalled(id: string, title: string): Report {
  return {
    id,
    symbol: null,
    title,
    lang: 'zh',
    session: null,
    date: null,
    period: null,
    file: `${id}.txt`,
    sections: [],
  }
}
