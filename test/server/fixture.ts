import type { Figure, OutputRow, Passage, Report, Span } from '../../index/report.ts'
import type { Store } from '../../index/store/store.ts'
import { createApp } from '../../server/app.ts'
import type { Answer, AnswerFigure, AskRequest } from '../../server/schema.ts'
import type { Services } from '../../server/services.ts'
import { noLine } from '../embed/no-line.ts'
import { quietFront } from './front.ts'

/** A few passages of the two real reports, as the index holds them. */

const spanOf = (text: string, part: string): Span => {
  const start = text.indexOf(part)
  if (start < 0) throw new Error(`"${part}" is not in "${text}"`)
  return { start, end: start + part.length }
}

const management: Report = {
  id: 'A-65-624',
  symbol: 'A/65/624',
  title: '提高联合国管理和持续开展维持和平行动的能力：秘书长的报告',
  lang: 'zh',
  session: '第六十五届会议',
  date: null,
  period: null,
  file: '000_68e72dab49e4bbab.txt',
  sections: [
    { number: '一', heading: '导言', level: 1, path: ['导言'], source: [{ start: 100, end: 105 }] },
    { number: '三', heading: '改革的影响', level: 1, path: ['改革的影响'], source: [{ start: 300, end: 310 }] },
    { number: '三.C', heading: '警务司', level: 2, path: ['改革的影响', '警务司'], source: [{ start: 320, end: 330 }] },
  ],
}

const performance: Report = {
  ...management,
  id: 'performance',
  symbol: null,
  title: '2013年7月1日至2014年6月30日维持和平行动支助账户执行情况：已完成的产出',
  session: null,
  period: '2013/14',
  file: '002_348bb135a82ff5ae.txt',
  sections: [],
}

const peak = '2010年3月达到最高纪录，共超过125 520人，支助预算约为80亿美元。'
const vacancy = '外地空缺率从2009年的25.6%下降到2010年的21.3%。'

const paragraph = (number: string, text: string, section: string[], start: number): Passage => ({
  kind: 'paragraph',
  id: `A-65-624/${number}`,
  report: 'A-65-624',
  section,
  label: `第${number}段`,
  number,
  text,
  source: [{ start, end: start + text.length }],
  page: null,
})

function output(row: {
  n: number
  planned: string
  completed: [number | '是' | '否', string | null][]
  remarks: string
  variance: OutputRow['variance']
}): OutputRow {
  const cell = ([value, unit]: [number | '是' | '否', string | null]) =>
    [value, unit].filter((part) => part !== null).join(' ')
  const text = [row.planned, ...row.completed.map(cell), row.remarks].filter(Boolean).join('\n')
  return {
    kind: 'output',
    id: `performance/A.a/1.1/${row.n}`,
    report: 'performance',
    section: ['A. 维持和平行动部', '(a) 联合国驻非洲联盟办事处', '预期成绩1.1'],
    label: `A(a) 1.1 第${row.n}行`,
    text,
    source: [{ start: row.n * 100, end: row.n * 100 + 50 }],
    page: null,
    department: 'A. 维持和平行动部',
    office: '(a) 联合国驻非洲联盟办事处',
    accomplishment: { number: '1.1', text: '提交报告的工作得到改进' },
    planned: row.planned,
    completed: row.completed.map(([value, unit]) => ({
      value,
      unit,
      span: spanOf(text, `\n${value}`),
      unitSpan: unit === null ? null : spanOf(text, unit),
    })),
    remarks: row.remarks,
    variance: row.variance,
    cells: {
      planned: spanOf(text, row.planned),
      completed: row.completed.map((c) => spanOf(text, cell(c))),
      remarks: row.remarks ? [spanOf(text, row.remarks)] : [],
    },
  }
}

export const passages: Passage[] = [
  paragraph('11', peak, ['导言'], 110),
  paragraph('79', vacancy, ['改革的影响', '警务司'], 340),
  output({ n: 1, planned: '秘书长参加1次非洲联盟首脑会议', completed: [[2, '首脑会议']], remarks: '', variance: null }),
  output({
    n: 2,
    planned: '向非洲联盟和平与安全理事会作12次关于维和问题的介绍',
    completed: [[19, '介绍']],
    remarks: '产出高于计划，是非洲联盟和平与安全理事会确定的各项要求和议程所致',
    variance: 'above',
  }),
  output({ n: 3, planned: '更新警务准则', completed: [['否', null]], remarks: '工作推迟到下一期间', variance: null }),
]

const figure = (
  passage: number,
  printed: string,
  rest: Pick<Figure, 'value' | 'kind' | 'unit' | 'measure'>,
): Figure => {
  const { id, report, text } = passages[passage] as Passage
  const span = spanOf(text, printed)
  return {
    id: `${id}#${span.start}`,
    passage: id,
    report,
    printed,
    qualifier: null,
    period: null,
    span,
    change: null,
    date: null,
    ...rest,
  }
}

const figures: Figure[] = [
  figure(0, '125 520人', { value: 125520, kind: 'count', unit: '人', measure: '部署人数' }),
  figure(0, '80亿美元', { value: 8e9, kind: 'money', unit: '美元', measure: '支助预算' }),
  figure(1, '21.3%', { value: 21.3, kind: 'percent', unit: '%', measure: '外地空缺率' }),
  figure(2, '1次', { value: 1, kind: 'count', unit: '次', measure: '非洲联盟首脑会议' }),
  figure(3, '12次', { value: 12, kind: 'count', unit: '次', measure: '介绍' }),
]

export const store: Store = {
  manifest: { format: 1, builtAt: '2026-11-22T00:00:00Z', model: 'test', dims: 2 },
  reports: [management, performance],
  passages,
  figures,
  names: [],
  passage: (id) => passages.find((passage) => passage.id === id),
  figuresOf: (id) => figures.filter((figure) => figure.passage === id),
  lexical: () => [],
  dense: async () => [],
  holding: () => [],
  documentFrequency: () => 0,
}

export const answerFigure: AnswerFigure = {
  value: 125520,
  text: '125 520人',
  unit: '人',
  citation: 1,
  kind: 'count',
  qualifier: 'more than',
  period: null,
  measure: null,
  span: [15, 23],
  at: null,
}

export const answer = (question: string): Answer => ({
  answered: true,
  kind: 'lookup',
  lang: 'zh',
  text: `${question} 超过125 520人[1]`,
  figures: [],
  citations: [
    {
      n: 1,
      passage: {
        id: 'A-65-624/11',
        report: { id: 'A-65-624', symbol: 'A/65/624', title: management.title },
        kind: 'paragraph',
        label: '第11段',
        section: ['导言'],
        text: peak,
        page: null,
        lang: 'zh',
      },
      spans: [[13, 24]],
    },
  ],
  understood: null,
  suggestions: [],
  check: { numbers: 1, supported: 1 },
  writer: 'composed',
})

export const embedder = {
  model: 'test',
  dims: 2,
  embed: async () => [Float32Array.of(1, 0)],
  line: noLine,
  close: async () => {},
}

/** The app over the fixture; its `ask` repeats the question. */
export function fixtureApp(changes: Partial<Services> = {}) {
  const opened = { store, embedder }
  return createApp({
    open: async () => opened,
    opened: () => opened,
    ask: async (_, { question }: AskRequest) => answer(question),
    search: async () =>
      passages.slice(0, 1).map((passage) => ({
        passage,
        score: 1,
        ranks: { lexical: 1, dense: null },
        scores: { lexical: 1, dense: 0 },
      })),
    keepFeedback: async () => {},
    webRoot: '/nowhere',
    version: '0.0.0-test',
    front: quietFront(),
    ...changes,
  })
}

export const ask = (
  app: ReturnType<typeof fixtureApp>,
  body: unknown,
  headers: Record<string, string> = {},
): Response | Promise<Response> =>
  app.request('http://127.0.0.1:8787/api/ask', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
