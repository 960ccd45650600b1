import type { SourceDocument } from '../read/document.ts'
import { interleaved } from '../read/text-pages.ts'
import type { Span } from '../report.ts'

/** A run of characters of the source without white space at its ends. */
export type Piece = { text: string; span: Span }

/** A line of running text with what its place on the page tells. */
export type Line = {
  kind: 'text'
  /** Without white space at its ends. */
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
  /** Footnote marks printed right after it, on lines of their own. */
  marks: Piece[]
  /** The mark printed before it where it opens a footnote. */
  note: Piece | null
}

/**
 * How paragraphs are told apart. 'printed': flattened out of a PDF, a line that ends a paragraph ends with a space;
 * 'spaced': blank lines stand between paragraphs; 'lines': each line is one.
 */
export type Layout = 'printed' | 'spaced' | 'lines'

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

const sentenceEnd = /[。．.!?！？；;：:]$/

/** Tells the layout from the lines themselves; `lines` are the text lines of the document. */
export function layoutOf(document: SourceDocument, lines: readonly Line[]): Layout {
  if (document.format !== 'text' && document.format !== 'pdf') return 'lines'
  const open = lines.filter((line) => !line.ended)
  const closed = lines.length - open.length
  const broken = open.filter((line) => !sentenceEnd.test(line.piece.text)).length
  const flattened = document.format === 'pdf' || interleavedLines(document, lines)
  if (flattened && closed >= 0.05 * lines.length && open.length > 0 && broken >= 0.6 * open.length) return 'printed'
  if (flattened) return 'lines'
  return lines.some((line) => line.gap) ? 'spaced' : 'lines'
}

function interleavedLines(document: SourceDocument, lines: readonly Line[]): boolean {
  return interleaved(
    document.text,
    lines.map((line) => line.piece.span),
  )
}

const breakMark = /\r\n|[\n\r\f\u0085\u2028\u2029]/g

/** The text lines of a document, in order, with what the white space around each tells. */
export function textLines(document: SourceDocument): Line[] {
  const lines: Line[] = []
  let page: number | null = null
  let end = 0
  for (const source of document.lines) {
    if (source.kind === 'text') {
      const piece = pieceOf(source.text, source.span.start)
      if (piece) {
        const gap = document.text.slice(end, source.span.start).match(breakMark)?.length ?? 0
        const trailing = source.text.length - source.text.trimEnd().length
        lines.push({
          kind: 'text',
          piece,
          page: source.page,
          indent: source.text.length - source.text.trimStart().length,
          ended: trailing > 0,
          gap: gap > 1,
          top: source.page !== null && page !== null && source.page !== page,
          marks: [],
          note: null,
        })
      }
    }
    page = source.page
    end = source.span.end
  }
  return lines
}
