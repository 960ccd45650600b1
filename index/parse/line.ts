import type { SourceDocument, SourceLine } from '../read/document.ts'
import { interleaved } from '../read/text-pages.ts'
import type { Span } from '../report.ts'

/** A run of characters of the source without white space at its ends. */
export type Piece = { text: string; span: Span }

/** A footnote mark; without a span where the format keeps marks apart from the text. */
export type Mark = { text: string; span: Span | null }

/** A line of running text with what its place on the page tells. */
export type Line = {
  piece: Piece
  page: number | null
  /** White space before the first character. */
  indent: number
  /** White space after the last one: in printed texts the end of a paragraph or a table cell. */
  ended: boolean
  /** A blank line stands before. */
  gap: boolean
  /** First line of a page. */
  top: boolean
  /** A rule stands before, as above footnotes. */
  ruled: boolean
  /** Page furniture by the word of the format. */
  furniture: 'page-header' | 'page-footer' | null
  marks: Mark[]
  /** The mark of the footnote that begins here. */
  note: Piece | null
}

/** The piece of `text` between two offsets, trimmed; null where nothing is left. `base` is the offset of `text`. */
export function pieceOf(text: string, base: number, start = 0, end = text.length): Piece | null {
  const cut = text.slice(start, end)
  const trimmed = cut.trim()
  if (trimmed === '') return null
  const at = base + start + (cut.length - cut.trimStart().length)
  return { text: trimmed, span: { start: at, end: at + trimmed.length } }
}

/** The part of a piece from one offset of its text to another. */
export function slicePiece(piece: Piece, start: number, end = piece.text.length): Piece | null {
  return pieceOf(piece.text, piece.span.start, start, end)
}

const breakMark = /\r\n|[\n\r\f\u0085\u2028\u2029]/g

/** The text lines of a document, in order, with what the white space around each tells. */
export function textLines(document: SourceDocument): Line[] {
  const lines: Line[] = []
  let page: number | null = null
  let end = 0
  for (const source of document.lines) {
    const line = source.kind === 'text' ? textLine(source) : null
    if (line) {
      const breaks = document.text.slice(end, source.span.start).match(breakMark)?.length ?? 0
      lines.push({ ...line, gap: breaks > 1, top: source.page !== null && page !== null && source.page !== page })
    }
    page = source.page
    end = source.span.end
  }
  return lines
}

function textLine(source: Extract<SourceLine, { kind: 'text' }>): Line | null {
  const noteLength = source.note !== undefined && source.text.startsWith(source.note) ? source.note.length : 0
  const note = noteLength > 0 ? pieceOf(source.text, source.span.start, 0, noteLength) : null
  const piece = pieceOf(source.text, source.span.start, noteLength)
  if (!piece) return note && { ...bare(source, note), note: null }
  return { ...bare(source, piece), note }
}

function bare(source: Extract<SourceLine, { kind: 'text' }>, piece: Piece): Line {
  return {
    piece,
    page: source.page,
    indent: source.text.length - source.text.trimStart().length,
    ended: /\s$/.test(source.text),
    gap: false,
    top: false,
    ruled: false,
    furniture: source.furniture ?? null,
    marks: (source.marks ?? []).map((text) => ({ text, span: null })),
    note: null,
  }
}

/** Columns that a line takes, a Han character two. */
export function widthOf(text: string): number {
  return text.length + (text.match(/[^\p{ASCII}]/gu)?.length ?? 0)
}

/**
 * How paragraphs are told apart. 'printed': flattened out of a PDF, a line that ends a paragraph ends with a space;
 * 'spaced': blank lines stand between paragraphs; 'wrapped': by the width of their lines; 'lines': each line is one.
 */
export type Layout = { kind: 'printed' | 'spaced' | 'wrapped' | 'lines'; measure: number }

const sentenceEnd = /[。．.!?！？；;：:]["”’」』)）]?$/

/** Whether a line stops like a sentence or a clause that a list goes on after. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text)
}

/** Tells the layout of a document from its text lines; `measure` is the width that full lines have. */
export function layoutOf(document: SourceDocument, lines: readonly Line[]): Layout {
  const widths = lines.map((line) => widthOf(line.piece.text)).sort((a, b) => a - b)
  const measure = widths[Math.floor(0.9 * widths.length)] ?? 0
  return { kind: document.format === 'text' ? kindOf(document, lines, measure) : 'lines', measure }
}

const LONGEST_WRAPPED = 160 // columns: a longer line was not wrapped to fit a page
const FEW = 0.05 // of the lines

function kindOf(document: SourceDocument, lines: readonly Line[], measure: number): Layout['kind'] {
  const share = (holds: (line: Line) => boolean, of = lines) => of.filter(holds).length / Math.max(1, of.length)
  const isBroken = (line: Line) => !endsSentence(line.piece.text)
  const isFull = (line: Line) => isBroken(line) && widthOf(line.piece.text) >= 0.85 * measure
  const isLast = (line: Line) => endsSentence(line.piece.text) || widthOf(line.piece.text) < 0.85 * measure
  const wraps = measure <= LONGEST_WRAPPED && share(isBroken) >= 0.4
  const open = lines.filter((line) => !line.ended)
  const closed = lines.filter((line) => line.ended)
  const ended = closed.length / Math.max(1, lines.length)
  const spans = lines.map((line) => line.piece.span)
  if (interleaved(document.text, spans)) {
    const isMarked = 1 - ended < FEW ? share(isFull) < 0.5 : share(isBroken, open) >= 0.5
    if (ended >= FEW && isMarked) return 'printed'
    return wraps ? 'wrapped' : 'lines'
  }
  // Without blank lines between, spaces at line ends must tell more: full lines lack them, last lines have them.
  if (ended >= 3 * FEW && 1 - ended >= 3 * FEW && share(isBroken, open) >= 0.6 && share(isLast, closed) >= 0.6) {
    return 'printed'
  }
  if (lines.some((line) => line.gap)) return 'spaced'
  return wraps ? 'wrapped' : 'lines'
}
