import type { Figure, Passage, Report } from '../../index/report.ts'

/** What any engine behind `Store` is given in the contract tests. */
export type Given = { reports: { report: Report; passages: Passage[]; figures: Figure[]; vectors: number[][][] }[] }

const report = (id: string): Report => ({
  id,
  symbol: null,
  title: id,
  lang: 'zh',
  session: null,
  date: null,
  period: null,
  file: `${id}.txt`,
  sections: [],
})

const paragraph = (report: string, number: number, text: string, section: string[] = []): Passage => ({
  kind: 'paragraph',
  id: `${report}/${number}`,
  report,
  section,
  label: `第${number}段`,
  number: String(number),
  text,
  source: [{ start: 0, end: text.length }],
  page: null,
})

const figure = (passage: Passage, printed: string, value: number): Figure => {
  const start = passage.text.indexOf(printed)
  return {
    id: `${passage.id}#${start}`,
    passage: passage.id,
    report: passage.report,
    value,
    printed,
    unit: '人',
    kind: 'count',
    qualifier: null,
    period: null,
    measure: '部署',
    span: { start, end: start + printed.length },
    change: null,
    date: null,
  }
}

export const peak = paragraph('A-65-624', 11, '2010年3月达到最高纪录，共超过125 520人', ['导言'])
export const police = paragraph('A-65-624', 79, '警务司部署了建制警察单位', ['改革的影响', '警务司'])
export const later = paragraph('performance', 1, '联刚稳定团的建制警察单位和12名顾问')

export const given: Given = {
  reports: [
    {
      report: report('A-65-624'),
      passages: [peak, police],
      figures: [figure(peak, '125 520人', 125520)],
      vectors: [
        [[1, 0, 0]],
        [
          [0, 1, 0],
          [0, 0, -1],
        ],
      ],
    },
    {
      report: report('performance'),
      passages: [later],
      figures: [figure(later, '12名', 12)],
      vectors: [[[0, 0.8, 0.6]]],
    },
  ],
}
