import type { Answer, AnswerFigure, Citation } from '../../server/schema.ts'

/** Paragraph 79 of A/65/624, as cited. */
export const passage79 = {
  id: 'A-65-624/79',
  report: { id: 'A-65-624', symbol: 'A/65/624', title: '提高联合国管理和持续开展维持和平行动的能力：秘书长的报告' },
  kind: 'paragraph',
  label: '第79段',
  section: ['三. 改组的结果及影响', '法治和安全机构'],
  text: '通过增强开展部署前甄选评估的能力，经过测试的警员几乎增加了 100%，从 2009 年的 12 150 人增至 2010 年的 24 050 人，导致总体外地空缺率从 2009 年的 25.6%下降到 2010 年的 21.3%。此外，妇女在联合国警察中的比例从 2009 年 8 月的 7.8%增加到 2010 年 11 月的近 10%。',
  page: 25,
  lang: 'zh' as const,
}

export const citation79: Citation = { n: 1, passage: passage79, spans: [rangeOf(passage79.text, '24 050 人')] }

export function rangeOf(text: string, part: string): [number, number] {
  const start = text.indexOf(part)
  if (start < 0) throw new Error(`"${part}" is not in "${text}"`)
  return [start, start + part.length]
}

/** A figure of paragraph 79 that the answer states as `shown`. */
export function figureIn(answer: string, shown: string, printed: string, value: number): AnswerFigure {
  return {
    value,
    text: printed,
    unit: '人',
    citation: 1,
    kind: 'count',
    qualifier: null,
    period: '2010 年',
    measure: '经过测试的警员',
    span: rangeOf(passage79.text, printed),
    at: rangeOf(answer, shown),
  }
}

const text = '2010年经过测试的警员为24 050人。[1]'

export const policeAnswer: Answer = {
  answered: true,
  kind: 'lookup',
  lang: 'zh',
  text,
  figures: [figureIn(text, '24 050人', '24 050 人', 24050)],
  citations: [citation79],
  understood: null,
  suggestions: ['空缺率下降了几个百分点？'],
  check: { numbers: 2, supported: 2 },
  writer: 'composed',
}
