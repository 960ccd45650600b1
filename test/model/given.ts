import { findFigures } from '../../index/figures.ts'
import type { Figure, Passage, Report } from '../../index/report.ts'
import { askThroughModel } from '../../server/model/ask.ts'
import { readModelSettings } from '../../server/model/settings.ts'
import { citedPassage } from '../../server/present.ts'
import type { Answer, AnswerFigure, AskRequest, StreamEvent } from '../../server/schema.ts'
import type { AskFunction } from '../../server/services.ts'
import { embedder, store as fixture } from '../server/fixture.ts'

/** A small index of a few passages, and the composed answer that rests on the first of them. */

export const KEY = 'sk-never-told-to-anyone'

const report: Report = {
  id: 'A-65-624',
  symbol: 'A/65/624',
  title: '提高联合国管理和持续开展维持和平行动的能力',
  lang: 'zh',
  session: null,
  date: null,
  period: null,
  file: 'a.txt',
  sections: [],
}

const paragraph = (number: string, text: string): Passage => ({
  kind: 'paragraph',
  number,
  id: `A-65-624/${number}`,
  report: report.id,
  section: ['法治和安全机构'],
  label: `第${number}段`,
  text,
  source: [],
  page: null,
})

export const POLICE =
  '经过测试的警员几乎增加了 100%，从 2009 年的 12 150 人增至 2010 年的 24 050 人，导致总体外地空缺率从 2009 年的 25.6%下降到 2010 年的 21.3%。支助预算约为 80 亿美元，占总数的百分之五十六，为期三年半。'

export const question = '2010年经过测试的警员有多少人？'

type Situation = { passages?: readonly string[]; further?: readonly string[]; answered?: boolean; lang?: 'zh' | 'en' }

const computed = (citation: number): AnswerFigure => ({
  value: 4.3,
  text: '4.3',
  unit: '个百分点',
  kind: 'points',
  citation,
  qualifier: null,
  period: null,
  measure: null,
  span: null,
  at: null,
  derived: {
    operation: 'difference',
    expression: '25.6 − 21.3 = 4.3',
    operands: [{ value: 25.6, text: '25.6%', citation }],
  },
})

/** An answer composed from `passages`, with `further` found too; `asked` holds what it was asked. */
export function composing({ passages: texts = [POLICE], further = [], answered = true, lang = 'zh' }: Situation = {}) {
  const passages = [...texts, ...further].map((text, i) => paragraph(String(79 + i), text))
  const figures = new Map<string, Figure[]>(passages.map((passage) => [passage.id, findFigures(passage)]))
  const store = {
    ...fixture,
    reports: [report],
    passages,
    figures: [...figures.values()].flat(),
    passage: (id: string) => passages.find((passage) => passage.id === id),
    figuresOf: (id: string) => figures.get(id) ?? [],
  }
  const citations = passages
    .slice(0, texts.length)
    .map((passage, i) => ({ n: i + 1, passage: citedPassage(passage, report), spans: [[0, 9] as [number, number]] }))
  const text = '24 050 人[1]。'
  const answer: Answer = {
    answered,
    kind: 'lookup',
    lang,
    text,
    figures: [computed(1)],
    citations,
    understood: null,
    suggestions: ['空缺率下降了几个百分点？'],
    check: { numbers: 1, supported: 1 },
    writer: 'composed',
  }
  const considered = passages.map(({ id, label }) => ({
    passage: id,
    label,
    report: report.id,
    score: 1,
    ranks: {},
    matched: [],
    chosen: false,
    reason: '',
  }))
  const asked: AskRequest[] = []
  const compose: AskFunction = async (_, request, emit) => {
    asked.push(request)
    emit?.({ type: 'status', stage: 'searching' })
    emit?.({ type: 'citations', citations })
    emit?.({ type: 'text-delta', text })
    const whole = request.trace ? { ...answer, trace: { query: [], considered, timings: {} } } : answer
    emit?.({ type: 'answer', answer: whole })
    return whole
  }
  return { compose, answer, asked, opened: { store, embedder } }
}

/** Asks through the model at `url`; gives the answer, what was streamed, and what the terminal was told. */
export async function asking(
  url: string,
  { compose, opened }: ReturnType<typeof composing> = composing(),
  { seconds = 5, signal, ...request }: { seconds?: number; signal?: AbortSignal } & Partial<AskRequest> = {},
) {
  const env = { LANKUI_MODEL_URL: url, LANKUI_MODEL: 'qwen3', LANKUI_MODEL_KEY: KEY }
  const settings = readModelSettings({ ...env, LANKUI_MODEL_SECONDS: String(seconds) })
  if (!settings) throw new Error('No model is set')
  const told: string[] = []
  const events: StreamEvent[] = []
  const ask = askThroughModel(compose, settings, (message) => told.push(message))
  const asked = { question, history: [], trace: false, ...request }
  const answer = await ask(opened, asked, (event) => events.push(event), signal)
  return { answer, events, told }
}

/** What a reader of the stream has before them at its end. */
export function shown(events: readonly StreamEvent[]) {
  const begun = events.slice(events.findLastIndex(({ type }) => type === 'withdrawn') + 1)
  return {
    text: begun.flatMap((event) => (event.type === 'text-delta' ? [event.text] : [])).join(''),
    figures: begun.flatMap((event) => (event.type === 'figure' ? [event.figure] : [])),
    doubts: begun.flatMap((event) => (event.type === 'doubt' ? [event.doubt] : [])),
    citations: begun.flatMap((event) => (event.type === 'citations' ? [event.citations] : [])).at(-1) ?? [],
  }
}
