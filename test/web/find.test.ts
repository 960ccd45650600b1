import { describe, expect, it } from 'vitest'
import { findIn } from '../../web/report/find.ts'
import { passage79 } from './fixture.ts'

const found = (words: string, text = passage79.text) =>
  findIn([{ id: 'p', text }], words).map(({ start, end }) => text.slice(start, end))

describe('finding in a report', () => {
  it('finds every place, whatever spaces the report or the seeker puts between', () => {
    expect(found('12150人')).toEqual(['12 150 人'])
    expect(found(' 2009年 ')).toEqual(['2009 年', '2009 年', '2009 年'])
  })

  it('takes letters as they are, not as a pattern', () => {
    expect(found('(a)', 'x (A) (b)')).toEqual(['(A)'])
    expect(found('.', 'no stop')).toEqual([])
    for (const sign of ['[', '\\', '*', '/', '-', '{']) expect(found(sign, `a${sign}b`)).toEqual([sign])
  })

  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([])
  })
})
