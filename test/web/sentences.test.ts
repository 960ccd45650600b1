import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceAround, sentencesCiting } from '../../web/answer/sentences.ts'
import { passage79, rangeOf } from './fixture.ts'

const around = (text: string, part: string) => {
  const [start, end] = rangeOf(text, part)
  const range = sentenceAround(text, { start, end })
  return text.slice(range.start, range.end)
}

describe('the sentence of a figure', () => {
  it('ends at the Chinese stop and does not take in the next sentence', () => {
    expect(around(passage79.text, '7.8%')).toBe(
      '此外，妇女在联合国警察中的比例从 2009 年 8 月的 7.8%增加到 2010 年 11 月的近 10%。',
    )
  })

  it('does not stop at a decimal point', () => {
    expect(around('The rate fell to 21.3 per cent. It had been 25.6.', '21.3')).toBe('The rate fell to 21.3 per cent.')
  })

  it('always holds the figure', () => {
    const words = fc.array(fc.constantFrom('警员', '。', '”', ' ', '\n', '12 150', 'a. B'), { maxLength: 60 })
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 1, max: 9 }), (parts, at, length) => {
        const text = `${parts.join('')}24 050`
        const start = at % text.length
        const end = Math.min(text.length, start + length)
        const sentence = sentenceAround(text, { start, end })
        expect(sentence.start).toBeLessThanOrEqual(start)
        expect(sentence.end).toBeGreaterThanOrEqual(end)
      }),
    )
  })
})

describe('the sentences of an answer that use a citation', () => {
  it('are found whether the mark stands before or after the stop', () => {
    expect(sentencesCiting('警员为24 050人。[1]空缺率为21.3%[2]。', 1)).toEqual(['警员为24 050人。'])
    expect(sentencesCiting('警员为24 050人。[1]空缺率为21.3%[2]。', 2)).toEqual(['空缺率为21.3%。'])
  })

  it('are found behind other marks, once each', () => {
    expect(sentencesCiting('两者都下降。[1][2]\n原因见报告。[2]', 2)).toEqual(['两者都下降。', '原因见报告。'])
  })
})
