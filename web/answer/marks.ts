import type { AnswerFigure } from '../../server/schema.ts'

/** A half-open range of UTF-16 offsets in the answer's text. */
export type Range = { start: number; end: number }

/**
 * A run of the answer: plain words, a [n] mark, or a figure (its index in the answer's figures). A quoted figure stands
 * in the report's own words, among others that were not asked for.
 */
export type Segment = Range &
  (
    | { kind: 'text'; text: string }
    | { kind: 'citation'; n: number }
    | { kind: 'figure'; text: string; figure: number; quoted: boolean }
  )

/**
 * A line of the answer. An item keeps its printed number; a bullet is dropped. `under` is true for a line that goes on
 * with the item before it: it follows at once and rests on nothing that the item does not cite.
 */
export type Block = { kind: 'paragraph' | 'item' | 'quote'; segments: Segment[]; under: boolean }

const BULLET = /^\s*[-•·*]\s+/
const QUOTE_SIGN = /^\s*>\s*/
const QUOTED = /^\s*[“「][^“”「」]*[”」](?:\s*\[\d+\])*[。.]?$/u
const NUMBERED = /^\s*(?:\d{1,2}(?:\.\s|[)、．](?!\d))|[（(](?:[a-z]|\d{1,2}|[一二三四五六七八九十]{1,3})[)）])/
const PARTIAL_MARK = /\[\d{0,3}$/
const MARK = /\[(\d{1,3})\]/g

/** While the text is still arriving, a mark cut in the middle is held back. */
export function withoutPartialMark(text: string): string {
  return text.replace(PARTIAL_MARK, '')
}

/** An item that brings its own number or letter. */
export function isNumbered({ segments: [first] }: Block): boolean {
  return first?.kind === 'text' && NUMBERED.test(first.text)
}

/**
 * Cuts an answer into blocks of segments. Every character but line breaks, bullets and quote signs belongs to one segment.
 * A mark that names no citation stays text; a figure whose place is not in the text, or that overlaps another, is left out:
 * nothing is better lit than the wrong thing.
 */
export function readBlocks(text: string, figures: readonly AnswerFigure[], cited: ReadonlySet<number>): Block[] {
  const marks = [...figureMarks(text, figures), ...citationMarks(text, cited)].sort((a, b) => a.start - b.start)
  const placed = marks.filter((mark, i) => marks.slice(0, i).every((earlier) => earlier.end <= mark.start))
  const blocks = lines(text).map(({ kind, start, end, apart }) => {
    const segments = fill(
      text,
      { start, end },
      placed.filter((mark) => mark.start >= start && mark.end <= end),
    )
    return { kind, segments, apart }
  })
  let item: number[] | null = null
  return blocks.map(({ kind, segments, apart }) => {
    const cites = segments.flatMap((segment) => (segment.kind === 'citation' ? [segment.n] : []))
    if (kind === 'item') item = cites
    else if (apart) item = null
    const under = kind !== 'item' && cites.length > 0 && cites.every((n) => item?.includes(n))
    if (kind !== 'item' && !under) item = null
    return { kind, segments, under }
  })
}

function figureMarks(text: string, figures: readonly AnswerFigure[]): Segment[] {
  return figures.flatMap(({ at }, figure) => {
    if (at === null) return []
    const [start, end] = at
    const printed = text.slice(start, end)
    if (start >= end || end > text.length || printed.includes('\n')) return []
    return [{ kind: 'figure' as const, start, end, text: printed, figure, quoted: isQuoted(text, start) }]
  })
}

/** Whether a quotation mark opened before the place, on its line, is not yet closed. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  const count = (marks: RegExp) => before.match(marks)?.length ?? 0
  return count(/[“「]/gu) > count(/[”」]/gu)
}

function citationMarks(text: string, cited: ReadonlySet<number>): Segment[] {
  return [...text.matchAll(MARK)]
    .map((match) => ({
      kind: 'citation' as const,
      start: match.index,
      end: match.index + match[0].length,
      n: Number(match[1]),
    }))
    .filter((mark) => cited.has(mark.n))
}

type Line = Range & { kind: Block['kind']; apart: boolean }

/** The lines that hold words; `apart` where a blank line comes before. */
function lines(text: string): Line[] {
  const found: Line[] = []
  let start = 0
  let apart = false
  for (const line of text.split('\n')) {
    const end = start + line.length
    const sign = BULLET.exec(line) ?? QUOTE_SIGN.exec(line)
    const from = start + (sign?.[0].length ?? 0)
    const blank = text.slice(from, end).trim() === ''
    if (!blank) found.push({ kind: lineKind(line), start: from, end, apart })
    apart = blank
    start = end + 1
  }
  return found
}

function lineKind(line: string): Block['kind'] {
  if (BULLET.test(line) || NUMBERED.test(line)) return 'item'
  return QUOTE_SIGN.test(line) || QUOTED.test(line) ? 'quote' : 'paragraph'
}

function fill(text: string, line: Range, marks: readonly Segment[]): Segment[] {
  const segments: Segment[] = []
  const words = (start: number, end: number) => {
    if (start < end) segments.push({ kind: 'text', start, end, text: text.slice(start, end) })
  }
  let at = line.start
  for (const mark of marks) {
    words(at, mark.start)
    segments.push(mark)
    at = mark.end
  }
  words(at, line.end)
  return segments
}
