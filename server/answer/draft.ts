import type { Figure, Passage, Report, Span } from '../../index/report.ts'
import { citedPassage } from '../present.ts'
import type { Answer, AnswerFigure, Citation } from '../schema.ts'

/** A figure as the answer shows it: one of the reports' own, or one computed from them. */
export type Stated =
  | { from: 'report'; figure: Figure; passage: Passage; shown: string }
  | {
      from: 'computed'
      value: number
      unit: string | null
      kind: Figure['kind']
      shown: string
      operation: string
      expression: string
      operands: { figure: Figure; passage: Passage }[]
    }

/** What an answer is made of, in the order it is read. */
export type Piece =
  | { is: 'text'; text: string }
  /** `unseen` lists a figure that the text says in other words. */
  | { is: 'figure'; stated: Stated; unseen?: true }
  /** Marks the claim before it with its source. */
  | { is: 'cite'; passage: Passage; spans: Span[] }
  /** The report's own words, with their figures touchable. */
  | { is: 'quote'; passage: Passage; span: Span; figures: readonly Figure[] }

export const say = (text: string): Piece => ({ is: 'text', text })
export const cite = (passage: Passage, ...spans: Span[]): Piece => ({ is: 'cite', passage, spans })
export const show = (stated: Stated): Piece => ({ is: 'figure', stated })
export const quote = (passage: Passage, span: Span, figures: readonly Figure[]): Piece => ({
  is: 'quote',
  passage,
  span,
  figures,
})

/**
 * Writes the pieces out: numbers the citations in the order they are first made, merges their spans, and notes where
 * each figure stands in the text. A figure is listed once, where it is first stated; those `asked` (ids) come first.
 */
export function compose(
  pieces: readonly Piece[],
  reports: readonly Report[],
  asked: readonly string[] = [],
): Pick<Answer, 'text' | 'figures' | 'citations'> {
  let text = ''
  const citations = new Map<string, Citation>()
  const figures = new Map<string, AnswerFigure>()
  const reportOf = new Map(reports.map((report) => [report.id, report]))

  const citationOf = (passage: Passage, spans: readonly Span[]): number => {
    let citation = citations.get(passage.id)
    if (!citation) {
      const report = reportOf.get(passage.report)
      if (!report) throw new Error(`Passage ${passage.id} belongs to no report of the index`)
      citation = { n: citations.size + 1, passage: citedPassage(passage, report), spans: [] }
      citations.set(passage.id, citation)
    }
    citation.spans = mergeRanges([...citation.spans, ...spans.map((s): [number, number] => [s.start, s.end])])
    return citation.n
  }

  const list = (stated: Stated, at: [number, number] | null) => {
    const key = stated.from === 'report' ? stated.figure.id : `=${stated.expression}`
    if (figures.has(key)) return
    figures.set(
      key,
      stated.from === 'report' ? reportFigure(stated, at, citationOf) : computedFigure(stated, at, citationOf),
    )
  }

  for (const piece of pieces) {
    const start = text.length
    if (piece.is === 'text') text += followingOn(text, piece.text)
    else if (piece.is === 'cite') {
      const mark = `[${citationOf(piece.passage, piece.spans)}]`
      if (!text.endsWith(mark)) text += mark
    } else if (piece.is === 'figure') {
      if (!piece.unseen) text += piece.stated.shown
      list(piece.stated, piece.unseen ? null : [start, text.length])
    } else {
      text += piece.passage.text.slice(piece.span.start, piece.span.end)
      citationOf(piece.passage, [piece.span])
      for (const figure of piece.figures) {
        if (figure.span.start < piece.span.start || figure.span.end > piece.span.end) continue
        const from = start + figure.span.start - piece.span.start
        list({ from: 'report', figure, passage: piece.passage, shown: figure.printed }, [
          from,
          from + figure.printed.length,
        ])
      }
    }
  }
  const first = asked.flatMap((id) => figures.get(id) ?? [])
  const rest = [...figures].filter(([key]) => !asked.includes(key)).map(([, figure]) => figure)
  return {
    text,
    figures: [...first, ...rest.filter((f) => !isConversion(f)), ...rest.filter(isConversion)],
    citations: [...citations.values()],
  }
}

/** Words as they follow on a text: no empty line, and after an English sentence a space. */
function followingOn(text: string, words: string): string {
  if (text === '' || text.endsWith('\n')) return words.replace(/^\n+/u, '')
  return /[\])]\.$/u.test(text) && /^[A-Za-z]/u.test(words) ? ` ${words}` : words
}

/** A figure said again in other units comes after those of the report. */
const isConversion = (figure: AnswerFigure) => figure.derived?.operation === CONVERSION
export const CONVERSION = 'convert'

type CitationOf = (passage: Passage, spans: readonly Span[]) => number

function reportFigure(
  stated: Extract<Stated, { from: 'report' }>,
  at: [number, number] | null,
  citationOf: CitationOf,
): AnswerFigure {
  const { figure, passage } = stated
  return {
    value: figure.value,
    text: figure.printed,
    unit: figure.unit,
    citation: citationOf(passage, [figure.span]),
    kind: figure.kind,
    qualifier: figure.qualifier,
    period: figure.period,
    measure: figure.measure,
    span: [figure.span.start, figure.span.end],
    at,
  }
}

function computedFigure(
  stated: Extract<Stated, { from: 'computed' }>,
  at: [number, number] | null,
  citationOf: CitationOf,
): AnswerFigure {
  const operands = stated.operands.map(({ figure, passage }) => ({
    value: figure.value,
    text: figure.printed,
    citation: citationOf(passage, [figure.span]),
  }))
  return {
    value: stated.value,
    text: stated.shown,
    unit: stated.unit,
    citation: operands[0]?.citation ?? 1,
    kind: stated.kind,
    qualifier: null,
    period: null,
    measure: null,
    span: null,
    at,
    derived: { operation: stated.operation, expression: stated.expression, operands },
  }
}

/** Sorted ranges with the overlapping and touching ones joined. */
export function mergeRanges(ranges: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = []
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
