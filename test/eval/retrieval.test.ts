import { describe, expect, it } from 'vitest'
import { fusionShortfalls, type Places } from './retrieval.ts'

const gold = {
  id: 'x',
  lang: 'zh' as const,
  question: '外地空缺率是多少？',
  history: [],
  kind: 'figure',
  answerable: true,
  source: 'management',
  quotes: ['空缺率'],
  alt_quotes: [],
  figures: [],
  terms: [],
}
/** So many questions that the lexical leg finds first, and fusion at the given place. */
const asked = (count: number, fused: number): Places[] =>
  Array.from({ length: count }, () => ({ gold, sure: 1, place: { lexical: 1, dense: 9, fused } }))

describe('fusion', () => {
  it('holds where it finds what its better leg finds, but for one question', () => {
    expect(fusionShortfalls([...asked(19, 1), ...asked(1, 7)])).toEqual([])
  })

  it('fails in each slice where it finds less, first and among five', () => {
    const short = fusionShortfalls([...asked(18, 1), ...asked(2, 3)])
    expect(short).toContain('zh figure: both legs find 18 of 20 among the first 1, the better one alone 20')
    expect(short.filter((line) => line.includes('first 5'))).toEqual([])
  })

  it('says nothing of a few questions', () => {
    expect(fusionShortfalls(asked(5, 10))).toEqual([])
  })
})
