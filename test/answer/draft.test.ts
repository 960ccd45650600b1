import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Figure, Passage, Span } from '../../index/report.ts'
import { checkNumbers } from '../../server/answer/check.ts'
import { cite, compose, mergeRanges, type Piece, quote, say, show } from '../../server/answer/draft.ts'
import { stated } from '../../server/answer/phrasing/figure-text.ts'
import { computed } from '../../server/answer/phrasing/operations.ts'
import type { AnswerFigure } from '../../server/schema.ts'
import { management, performance } from '../parse/seed.ts'
import { storeOf } from '../question/reports.ts'

const store = storeOf(management, performance)
const told = store.passages.filter(({ id }) => store.figuresOf(id).length > 0)

function passage(id: string): Passage {
  const found = store.passage(id)
  if (!found) throw new Error(`The reports have no passage ${id}`)
  return found
}

function figure(of: Passage, printed: string): Figure {
  const found = store.figuresOf(of.id).find((figure) => figure.printed === printed)
  if (!found) throw new Error(`${of.id} has no figure ${printed}`)
  return found
}

const whole = ({ text }: Passage): Span => ({ start: 0, end: text.length })
const write = (...pieces: Piece[]) => compose(pieces, store.reports)
const police = passage('A-65-624/79')
const letters = passage('performance/A.c/1.1/2')

describe('citations', () => {
  test('are numbered in the order they are first made', () => {
    const { text, citations } = write(
      say('甲'),
      cite(letters, { start: 0, end: 4 }),
      say('乙'),
      cite(police, { start: 0, end: 2 }),
      say('丙'),
      cite(letters, { start: 6, end: 8 }),
    )
    expect(text).toBe('甲[1]乙[2]丙[1]')
    expect(citations.map(({ n, passage }) => [n, passage.id])).toEqual([
      [1, letters.id],
      [2, police.id],
    ])
  })

  test('gather the spans of all their marks, joined where they touch', () => {
    const { citations } = write(
      cite(letters, { start: 10, end: 14 }, { start: 0, end: 4 }),
      say('。'),
      cite(letters, { start: 4, end: 6 }),
    )
    expect(citations[0]?.spans).toEqual([
      [0, 6],
      [10, 14],
    ])
  })

  test('are marked once where two stand side by side', () => {
    const span = { start: 0, end: 4 }
    expect(write(say('甲'), cite(police, span), cite(police, span)).text).toBe('甲[1]')
  })

  test('name the report, its symbol and the paragraph', () => {
    const [citation] = write(cite(police, whole(police))).citations
    expect(citation?.passage).toMatchObject({ label: '第79段', text: police.text, report: { symbol: 'A/65/624' } })
  })
})

describe('figures', () => {
  const peak = figure(police, '24 050 人')

  test('are listed once, where they are first said', () => {
    const { text, figures } = write(
      say('共'),
      show(stated(peak, police)),
      cite(police, peak.span),
      say('。“'),
      quote(police, whole(police), [peak]),
      say('”'),
    )
    expect(figures).toHaveLength(1)
    expect(text.slice(...(figures[0]?.at ?? [0, 0]))).toBe('24 050 人')
    expect(figures[0]).toMatchObject({ at: [1, 9], text: peak.printed, citation: 1, value: 24050 })
  })

  test('that are asked for come first', () => {
    const before = figure(police, '12 150 人')
    const pieces = [quote(police, whole(police), [before, peak])]
    expect(compose(pieces, store.reports, [peak.id]).figures.map(({ value }) => value)).toEqual([24050, 12150])
  })

  test('that a quotation leaves out are not listed', () => {
    const { figures } = write(quote(police, { start: 0, end: 10 }, store.figuresOf(police.id)))
    expect(figures).toEqual([])
  })

  test('that are computed bring what they are computed of', () => {
    const operands = ['24 050 人', '12 150 人'].map((printed) => ({ figure: figure(police, printed), passage: police }))
    const { figures, citations } = write(show(computed('difference', operands)))
    expect(figures).toMatchObject([
      { value: 11900, span: null, derived: { operation: 'difference', operands: [{ citation: 1 }, { citation: 1 }] } },
    ])
    expect(citations[0]?.spans).toEqual(operands.map(({ figure }) => [figure.span.start, figure.span.end]).sort())
  })
})

describe('whatever an answer is made of', () => {
  const piece = fc.constantFrom(...told).chain((of): fc.Arbitrary<Piece> => {
    const figures = store.figuresOf(of.id)
    return fc.oneof(
      fc.string({ unit: fc.constantFrom(...'甲乙 ，。\n[1]9🙂') }).map(say),
      fc.constantFrom(...figures).map((figure) => show(stated(figure, of))),
      fc.constantFrom(...figures).map((figure) => cite(of, figure.span)),
      fc.constant(quote(of, whole(of), figures)),
      fc.nat(of.text.length).map((end) => quote(of, { start: 0, end }, figures)),
    )
  })

  test('each figure stands where it is said to, as the report prints it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { text, figures, citations } = compose(pieces, store.reports)
        for (const { at, span, citation, text: shown } of figures) {
          const cited = citations.find(({ n }) => n === citation)
          expect(text.slice(...(at ?? [0, 0]))).toBe(shown)
          expect(cited?.passage.text.slice(...(span ?? [0, 0]))).toBe(shown)
        }
        expect(citations.map(({ n }) => n)).toEqual(citations.map((_, i) => i + 1))
      }),
    )
  })

  test('merged spans are in order, apart, and cover what was cited and nothing else', () => {
    const range = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b) + 1])
    fc.assert(
      fc.property(fc.array(range), (ranges) => {
        const merged = mergeRanges(ranges)
        for (const [i, [start]] of merged.entries()) expect(start).toBeGreaterThan(merged[i - 1]?.[1] ?? -1)
        const covers = (all: [number, number][], at: number) => all.some(([start, end]) => start <= at && at < end)
        for (let at = 0; at < 42; at++) expect(covers(merged, at)).toBe(covers(ranges, at))
      }),
    )
  })
})

describe('the numbers that an answer states', () => {
  const check = (text: string, question = '', figures: AnswerFigure[] = []) =>
    checkNumbers({ text, figures, citations: write(cite(police, whole(police))).citations }, question)

  test('are supported where they stand in a cited passage, its label or its symbol', () => {
    expect(check('经过测试的警员从12 150人增至24 050人[1]。')).toEqual({ numbers: 2, supported: 2 })
    expect(check('见A/65/624第79段[1]。').supported).toBe(check('见A/65/624第79段[1]。').numbers)
  })

  test('are supported where the question gives them', () => {
    expect(check('没有2016年的数字。', '2016年呢？')).toEqual({ numbers: 1, supported: 1 })
  })

  test('are supported where they are computed of cited figures', () => {
    const operands = ['24 050 人', '12 150 人'].map((printed) => ({ figure: figure(police, printed), passage: police }))
    const { figures } = write(show(computed('difference', operands)))
    expect(check('增加了11900人[1]（24050 − 12150 = 11900）。', '', figures)).toEqual({ numbers: 4, supported: 4 })
  })

  test.each(['增至34 050人[1]', '共99人[1]', '约3.7%[1]', 'about 77 officers[1]'])(
    'are counted where nothing supports them: %s',
    (text) => {
      expect(check(text)).toEqual({ numbers: 1, supported: 0 })
    },
  )

  test('are not the marks of citations', () => {
    expect(check('增加了[1][27]。')).toEqual({ numbers: 0, supported: 0 })
  })
})
