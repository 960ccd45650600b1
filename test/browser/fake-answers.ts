import type { Answer, AnswerFigure, Citation, Trace } from '../../server/schema.ts'
import { citation, passageHolding } from './fake-library.ts'

/** Answers written by hand over real passages, one for each state that an answer can be in. */

type Fact = Pick<AnswerFigure, 'value' | 'text' | 'unit' | 'kind'> & Partial<AnswerFigure>

function figure(answer: string, shown: string, cited: Citation, fact: Fact): AnswerFigure {
  const at = answer.indexOf(shown)
  const start = cited.passage.text.indexOf(fact.text)
  return {
    citation: cited.n,
    qualifier: null,
    period: null,
    measure: null,
    span: fact.derived === undefined && start >= 0 ? [start, start + fact.text.length] : null,
    at: at < 0 ? null : [at, at + shown.length],
    ...fact,
  }
}

const rest: Pick<Answer, 'understood' | 'suggestions' | 'writer'> = {
  understood: null,
  suggestions: [],
  writer: 'composed',
}

const policeSource = citation(1, '12 150 人增至 2010 年的 24 050 人')
const policeZh =
  '2010年经过测试的警员为24 050人，比2009年的12 150人几乎增加了100%。[1]\n总体外地空缺率同期从25.6%下降到21.3%。[1]'
const policeEn =
  'In 2010, 24,050 police officers were tested, up from 12,150 in 2009.[1]\nThe report says (第79段): “经过测试的警员几乎增加了 100%”.[1]'
const count = { unit: '人', kind: 'count', measure: '经过测试的警员' } as const
const vacancy = { unit: '%', kind: 'percent', measure: '总体外地空缺率' } as const

const police: Answer = {
  answered: true,
  kind: 'compare',
  lang: 'zh',
  text: policeZh,
  figures: [
    figure(policeZh, '24 050人', policeSource, { ...count, value: 24050, text: '24 050 人', period: '2010 年' }),
    figure(policeZh, '12 150人', policeSource, { ...count, value: 12150, text: '12 150 人', period: '2009 年' }),
    figure(policeZh, '25.6%', policeSource, { ...vacancy, value: 25.6, text: '25.6%', period: '2009 年' }),
    figure(policeZh, '21.3%', policeSource, { ...vacancy, value: 21.3, text: '21.3%', period: '2010 年' }),
  ],
  citations: [policeSource],
  check: { numbers: 5, supported: 5 },
  ...rest,
  suggestions: ['空缺率下降了几个百分点？', '妇女在联合国警察中占多大比例？', '警务司增设了多少个职位？'],
}

const weighed = (words: string, chosen: boolean, lexical: number | null, dense: number | null) => {
  const { id, label, report } = passageHolding(words)
  const reason = `coverage ${chosen ? 1 : 0.4}, retrieval 0.5`
  return {
    passage: id,
    label,
    report,
    score: chosen ? 1.2 : 0.5,
    ranks: { lexical, dense },
    matched: ['警员', '2010年'],
    chosen,
    reason,
  }
}

/** How the answer about the police came about, as the real assistant tells it. */
export const trace: Trace = {
  query: [
    { label: '问题类型', value: 'compare' },
    { label: '检索词', value: '警员 = 警务人员 | 警察人员 | 警员; 2010 = 2010; 测试 = 测试' },
    { label: '时间', value: '2010年' },
  ],
  considered: [weighed('12 150 人增至', true, 1, 2), weighed('大约有 124 000 名', false, 7, null)],
  timings: { understand: 4, search: 11, compose: 18 },
}

const policeInEnglish: Answer = {
  ...police,
  lang: 'en',
  text: policeEn,
  figures: [
    figure(policeEn, '24,050', policeSource, { ...count, value: 24050, text: '24 050 人', period: '2010 年' }),
    figure(policeEn, '12,150', policeSource, { ...count, value: 12150, text: '12 150 人', period: '2009 年' }),
  ],
  check: { numbers: 3, supported: 3 },
  suggestions: ['By how many percentage points did the vacancy rate fall?', 'What share of UN police are women?'],
}

const vacancySource = citation(1, '25.6%下降到 2010 年的 21.3%')
const pointsText = '4.3个百分点（25.6 − 21.3 = 4.3）。[1]'
const points: Answer = {
  answered: true,
  kind: 'compute',
  lang: 'zh',
  text: pointsText,
  figures: [
    figure(pointsText, '4.3个百分点', vacancySource, {
      value: 4.3,
      text: '4.3',
      unit: '个百分点',
      kind: 'points',
      derived: {
        operation: 'difference',
        expression: '25.6 − 21.3 = 4.3',
        operands: [
          { value: 25.6, text: '25.6%', citation: 1 },
          { value: 21.3, text: '21.3%', citation: 1 },
        ],
      },
    }),
  ],
  citations: [vacancySource],
  check: { numbers: 3, supported: 3 },
  ...rest,
  understood: '总体外地空缺率2010年比2009年下降了几个百分点？',
}

const rowSource = citation(1, '向非洲联盟和平与安全理事会作 12 次关于维和问题的介绍', '19')
const rowText =
  '计划作12次介绍，完成19次，高于计划。[1]\n原因：产出高于计划，是非洲联盟和平与安全理事会确定的各项要求和议程所致。[1]'
const row: Answer = {
  answered: true,
  kind: 'outputs',
  lang: 'zh',
  text: rowText,
  figures: [
    figure(rowText, '19次', rowSource, { value: 19, text: '19', unit: '介绍', kind: 'count' }),
    figure(rowText, '12次', rowSource, { value: 12, text: '12 次', unit: '次', kind: 'count' }),
  ],
  citations: [rowSource],
  check: { numbers: 2, supported: 2 },
  ...rest,
}

const near = [citation(1, '12 150 人'), citation(2, '大约有 124 000 名')]
const refusal: Answer = {
  answered: false,
  kind: 'refuse',
  lang: 'zh',
  text: '两份报告没有说明单个特派团的年度预算。查找了：联刚稳定团、年度预算、2010年。',
  figures: [],
  citations: near,
  check: { numbers: 0, supported: 0 },
  ...rest,
  suggestions: ['现在每年的支助预算约为多少？', '部署人数最多时有多少人？'],
}

const unverified: Answer = {
  ...police,
  text: '2010年经过测试的警员约为24 050人，其中9 999人是妇女。[1]她们很好。',
  figures: [],
  check: { numbers: 3, supported: 2 },
  writer: 'model',
  model: { name: 'qwen3', failure: null },
  doubts: [
    { at: [24, 30], reason: 'number' },
    { at: [37, 42], reason: 'unmarked' },
  ],
}

/** The same figures told once more, each claim resting on two passages: an answer longer than the window. */
const severalText = Array.from(
  { length: 12 },
  (_, i) => `- ${i + 1}. 经过测试的警员为24 050人，外地共有人员约124 000名。[1][2]`,
).join('\n')
const several: Answer = {
  ...police,
  kind: 'list',
  text: severalText,
  figures: [],
  citations: near,
  check: { numbers: 24, supported: 24 },
}

/** Canned answers by a word of the question; anything else gets the one about the police. */
const answers: [RegExp, Answer][] = [
  [/百分点|percentage points/, points],
  [/介绍|briefing/i, row],
  [/联刚稳定团|MONUSCO/, refusal],
  [/妇女|model/, unverified],
  [/哪些|Which/, several],
  [/[a-z]{4}/i, policeInEnglish],
]

export function answerTo(question: string): Answer {
  return answers.find(([word]) => word.test(question))?.[1] ?? police
}
