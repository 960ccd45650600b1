import { describe, expect, it } from 'vitest'
import { printAnswer } from '../../server/print-answer.ts'
import { answer, answerFigure } from './fixture.ts'

const given = {
  ...answer(''),
  text: '超过125 520人[1]。',
  figures: [answerFigure],
  understood: '2010年部署了多少人',
  suggestions: ['为什么？'],
}

describe('an answer on the terminal', () => {
  it('is told with its figures, its sources and what it rests on', () => {
    expect(printAnswer(given, false)).toBe(
      [
        '理解为：2010年部署了多少人',
        '超过125 520人[1]。',
        '\n数字',
        '  125 520人 [1]',
        '\n出处',
        '  [1] A/65/624 第11段',
        '      导言',
        '      2010年3月达到最高纪录，共超过125 520人，支助预算约为80亿美元。',
        '\n还可以问',
        '  为什么？',
      ].join('\n'),
    )
  })

  it('lights what it rests on where a terminal can show it', () => {
    const shown = printAnswer(given, true)
    const lit = given.citations[0]?.passage.text.slice(13, 24)
    expect(shown).toContain(`\u001b[1m${lit}\u001b[22m`)
  })

  it('shows of a long passage only the part around what it rests on', () => {
    const [cited] = given.citations
    const text = `${'前'.repeat(500)}目标${'后'.repeat(500)}`
    const long = { ...cited, passage: { ...cited?.passage, text }, spans: [[500, 502]] } as (typeof given.citations)[0]
    const shown = printAnswer({ ...given, citations: [long] }, false)
    expect(shown).toContain(`…${'前'.repeat(40)}目标${'后'.repeat(40)}…`)
    expect(shown).not.toContain('前'.repeat(41))
  })

  it('says who wrote it, and what does not hold', () => {
    const model = { name: 'qwen3', failure: null }
    const doubtful = {
      ...given,
      writer: 'model' as const,
      model,
      doubts: [{ at: [2, 10] as [number, number], reason: 'number' as const }],
    }
    expect(printAnswer(doubtful, false)).toContain(
      '超过125 520人[1]。\n\n由 qwen3 撰写，逐句对照原文。\n\n存疑\n  125 520人: 未在所引段落中找到\n',
    )
    const failure = { reason: 'slow' as const, note: '语言模型没有写完。' }
    expect(printAnswer({ ...given, model: { name: 'qwen3', failure } }, false)).toContain(
      '[1]。\n\n语言模型没有写完。\n',
    )
  })

  it('has no empty headings when it refuses', () => {
    const refused = { ...given, answered: false, figures: [], citations: [], suggestions: [], understood: null }
    expect(printAnswer(refused, false)).toBe(given.text)
  })
})
