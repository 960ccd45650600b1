import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlocks, withoutPartialMark } from '../../web/answer/marks.ts'
import { together } from '../../web/answer/together.ts'
import { figureIn, policeAnswer } from './fixture.ts'

const cited = new Set([1, 2])
const kinds = (text: string, figures = policeAnswer.figures) =>
  readBlocks(text, figures, cited).map(({ segments }) => segments.map(({ kind }) => kind))

describe('reading an answer', () => {
  it('sets figures and marks apart from the words around them', () => {
    const [block] = readBlocks(policeAnswer.text, policeAnswer.figures, cited)
    expect(block?.segments).toMatchObject([
      { kind: 'text', text: '2010年经过测试的警员为' },
      { kind: 'figure', text: '24 050人', figure: 0 },
      { kind: 'text', text: '。' },
      { kind: 'citation', n: 1 },
    ])
  })

  it('leaves a mark that names no citation as it is written', () => {
    expect(kinds('见附件[7]。', [])).toEqual([['text']])
  })

  it('makes no control of a figure whose place lies outside the text or over another figure', () => {
    const text = policeAnswer.text
    const outside = { ...figureIn(text, '24 050人', '24 050 人', 24050), at: [500, 510] as [number, number] }
    const over = { ...figureIn(text, '050人', '24 050 人', 24050) }
    const found = kinds(text, [...policeAnswer.figures, outside, over]).flat()
    expect(found.filter((kind) => kind === 'figure')).toHaveLength(1)
  })

  it('tells list items, quotes and paragraphs by how their lines begin', () => {
    const text = '三项：\n- 批准改名\n2. 核准分科\n（三）注意到本报告\n> 报告原话\n4.3个百分点'
    expect(readBlocks(text, [], cited).map(({ kind }) => kind)).toEqual([
      'paragraph',
      'item',
      'item',
      'item',
      'quote',
      'paragraph',
    ])
  })

  it('keeps with an item what follows at once and cites the same, and nothing else', () => {
    const text = '- 完成19次[1]\n原因：请求更多[1]\n- 完成2次[2]\n共2项。[1]\n\n另见。[2]'
    expect(readBlocks(text, [], cited).map(({ under }) => under)).toEqual([false, true, false, false, false])
  })

  it('gives every character to one segment, whatever the text and the places of figures', () => {
    const place = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])
    const words = fc.array(fc.constantFrom('警员', '24 050', '[1]', '[9]', '\n', '- ', '> ', '。', ' '), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(words, fc.array(place, { maxLength: 4 }), (parts, places) => {
        const text = parts.join('')
        const figures = places.flatMap((at) => policeAnswer.figures.map((figure) => ({ ...figure, at })))
        for (const { segments } of readBlocks(text, figures, cited)) {
          segments.forEach((segment, i) => {
            expect(segment.start).toBeLessThan(segment.end)
            if (i > 0) expect(segment.start).toBe(segments[i - 1]?.end)
            if (segment.kind !== 'citation') expect(segment.text).toBe(text.slice(segment.start, segment.end))
          })
        }
        const shown = readBlocks(text, figures, cited).flatMap(({ segments }) => segments)
        const covered = shown.map(({ start, end }) => text.slice(start, end)).join('')
        expect(covered.replace(/[\s>-]/g, '')).toBe(text.replace(/[\s>-]/g, ''))
      }),
    )
  })

  it('lets no line break between a mark and its word, between a figure and the stop after it, or inside a number', () => {
    const text = '为24 050人，比前年（12 150人）减9 999 人多[1]。'
    const figures = [figureIn(text, '24 050人', '24 050 人', 24050), figureIn(text, '12 150人', '12 150 人', 12150)]
    const [block] = readBlocks(text, figures, cited)
    const groups = together(text, block?.segments ?? []).map(({ segments, held }) => {
      const words = text.slice(segments[0]?.start, segments.at(-1)?.end)
      return held ? [words] : words
    })
    expect(groups).toEqual(['为', ['24 050人，'], '比前年', ['（12 150人）'], '减', ['9 999 人'], ['多[1]。']])
  })

  it('loses no character in keeping them together', () => {
    const words = fc.array(fc.constantFrom('警员', '24 050', '[1]', '[2]', '。', '，', '（', '）', ' '), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(words, fc.nat(20), (parts, at) => {
        const text = parts.join('')
        const figures = policeAnswer.figures.map((figure) => ({ ...figure, at: [at, at + 3] as [number, number] }))
        for (const { segments } of readBlocks(text, figures, cited)) {
          const flat = together(text, segments).flatMap((group) => group.segments)
          const whole = (list: typeof segments) => list.map(({ start, end }) => text.slice(start, end)).join('')
          expect(whole(flat)).toBe(whole(segments))
          for (const segment of flat) {
            if (segment.kind !== 'citation') expect(segment.text).toBe(text.slice(segment.start, segment.end))
          }
        }
      }),
    )
  })

  it('holds back a mark of which only the beginning has arrived', () => {
    expect(withoutPartialMark('24 050人。[')).toBe('24 050人。')
    expect(withoutPartialMark('24 050人。[1')).toBe('24 050人。')
    expect(withoutPartialMark('24 050人。[1]')).toBe('24 050人。[1]')
  })
})
