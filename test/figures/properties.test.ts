import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFigures } from '../../index/figures.ts'
import { readReferences } from '../../index/language/references.ts'
import type { Passage } from '../../index/report.ts'
import { management, performance } from '../parse/seed.ts'

const paragraph = (text: string): Passage => ({
  id: 'r/1',
  report: 'r',
  section: [],
  label: '第1段',
  text,
  source: [],
  page: null,
  kind: 'paragraph',
  number: '1',
})

const LIMIT = 15_000 // ms; linear passes take up to 2 s on a busy machine, a quadratic one over 60 000 characters more than 30

const passages = [...management.passages, ...performance.passages]

function expectSound(passage: Passage): void {
  const figures = findFigures(passage)
  const ids = new Set(figures.map(({ id }) => id))
  expect(ids.size).toBe(figures.length)
  figures.forEach((figure, i) => {
    expect(passage.text.slice(figure.span.start, figure.span.end)).toBe(figure.printed)
    expect(figure.printed).toBe(figure.printed.trim())
    expect(figure.span.start).toBeGreaterThanOrEqual(figures[i - 1]?.span.end ?? 0)
    expect(Number.isFinite(figure.value)).toBe(true)
    if (figure.period !== null) expect(passage.text).toContain(figure.period)
    if (figure.change) {
      const other = figures.find(({ id }) => id === figure.change?.other)
      expect(other?.change).toEqual({ role: figure.change.role === 'before' ? 'after' : 'before', other: figure.id })
    }
  })
}

describe('figures', () => {
  it('of the real reports give back their characters, without overlap, in pairs that point at each other', () => {
    for (const passage of passages) expectSound(passage)
  })

  it('cover every digit of the real reports that is no reference', () => {
    const missed = passages.flatMap((passage) => {
      if (passage.kind === 'abbreviation') return []
      const covered = [...findFigures(passage).map(({ span }) => span), ...readReferences(passage.text)]
      return [...passage.text.matchAll(/\d+/g)]
        .filter(({ index }) => !covered.some(({ start, end }) => start <= index && index < end))
        .map(({ index }) => `${passage.id}: ${passage.text.slice(Math.max(0, index - 8), index + 12)}`)
    })
    expect(missed).toEqual([])
  })

  it('are sound for any text', () => {
    const words =
      '从 由 2009 年 的 12 150 人 增至 提高到 ， 。 ； ( ) （ ） 、 约 近 超过 至少 多 亿 万 美元 % 个 月 天 三 半 一 次 两 第 63/287 号 段 目前 和 至 - 自 以来 from to in 2010 increased per cent $ 1.9 billion staff A/65/624 \n'.split(
        ' ',
      )
    const text = fc.array(fc.constantFrom(...words, ' '), { maxLength: 50 }).map((parts) => parts.join(''))
    fc.assert(fc.property(text, (given) => expectSound(paragraph(given))))
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (given) => expectSound(paragraph(given))))
  })

  it.each(['2009年的12人', '(3', '1、', '亿', 'twenty one ', '二十一'])(
    'of a text of nothing but %s take time in proportion to its length',
    (unit) => {
      const started = globalThis.performance.now()
      findFigures(paragraph(unit.repeat(Math.ceil(60_000 / unit.length))))
      // A quadratic pass over 60 000 characters takes minutes.
      expect(globalThis.performance.now() - started).toBeLessThan(LIMIT)
    },
  )
})
