import type { SourceDocument, SourceLine } from '../read/document.ts'
import type { Layout, Line, Piece } from './line.ts'
import { pieceOf } from './line.ts'
import { startsMeasure } from './measure-words.ts'

/** A paragraph, heading or cell of the source as laid out, or a heading or table row that its format marks as one. */
export type Block =
  | { kind: 'text'; lines: Line[]; note: Piece | null }
  | { kind: 'heading'; level: number; piece: Piece; page: number | null }
  | { kind: 'row'; row: Extract<SourceLine, { kind: 'row' }> }

export type TextBlock = Extract<Block, { kind: 'text' }>

/** Joins the lines of each paragraph; headings and rows keep their places among them. */
export function blocksOf(document: SourceDocument, lines: readonly Line[], layout: Layout): Block[] {
  const blocks: Block[] = []
  const marked = layout === 'printed' ? attachMarks(document.text, lines) : [...lines]
  const others = document.lines.filter((line) => line.kind !== 'text')
  let open: TextBlock | null = null
  let note: TextBlock | null = null
  let at = 0
  const placeOthers = (before: number) => {
    for (let other = others[at]; other && other.span.start < before; other = others[at]) {
      at += 1
      open = null
      if (other.kind === 'row') blocks.push({ kind: 'row', row: other })
      else {
        const piece = pieceOf(other.text, other.span.start)
        if (piece) blocks.push({ kind: 'heading', level: other.level, piece, page: other.page })
      }
    }
  }
  marked.forEach((line, i) => {
    placeOthers(line.piece.span.start)
    const next = marked[i + 1]
    if (line.note) {
      note = { kind: 'text', lines: [line], note: line.note }
      blocks.push(note)
      if (endsParagraph(note, line, next, layout)) note = null
      return
    }
    const into: TextBlock | null = note ?? open
    const block: TextBlock = into ?? { kind: 'text', lines: [], note: null }
    if (!into) blocks.push(block)
    block.lines.push(line)
    const ends = endsParagraph(block, line, next, layout)
    if (note) note = ends ? null : block
    else open = ends ? null : block
  })
  placeOthers(Number.POSITIVE_INFINITY)
  return blocks
}

const loneMark = /^(?:\d{1,2}|[a-z]|\*{1,3})$/

/**
 * Superscripts come out on lines of their own, followed by a line pushed off the margin. Right below text they mark a
 * footnote in it; after a blank line they open the footnote.
 */
function attachMarks(text: string, lines: readonly Line[]): Line[] {
  const kept: Line[] = []
  let note: Piece | null = null
  for (const line of lines) {
    const after = text.slice(line.piece.span.end, line.piece.span.end + 80)
    const before = kept.at(-1)
    if (!line.ended && loneMark.test(line.piece.text) && /^\r?\n[ \t]/.test(after)) {
      if (line.gap || !before) note = line.piece
      else {
        before.marks.push(line.piece)
        if (/^\r?\n[ \t]+\r?\n/.test(after)) before.ended = true
      }
      continue
    }
    kept.push({ ...line, marks: [], note })
    note = null
  }
  return kept
}

const listMarker = /^(?:[(（][a-z\d一二三四五六七八九十]{1,4}[)）]|[•·●▪–—*-]\s|\d{1,3}[.．、)]\s?|[一二三四五六七八九十]{1,3}[.．、]|[A-Z][.．]\s)/

function endsParagraph(block: TextBlock, line: Line, next: Line | undefined, layout: Layout): boolean {
  if (!next || layout === 'lines' || block.lines.length >= 500) return true
  if (layout === 'printed') return line.ended && !runsOn(block, line.piece.text, next.piece.text)
  if (next.gap || next.top) return true
  return listMarker.test(next.piece.text) || next.indent > line.indent + 1 || isShortEnd(block, line)
}

/** Where a paragraph's last line stops short of the others and closes a sentence. */
function isShortEnd(block: TextBlock, line: Line): boolean {
  const first = block.lines[0]
  return (
    first !== undefined && /[。.!?！？：:；;]$/.test(line.piece.text) && widthOf(line) < 0.8 * widthOf(first) && block.lines.length > 1
  )
}

/** Columns that a line takes, a Han character two. */
export function widthOf(line: Line): number {
  return line.piece.text.length + (line.piece.text.match(/[^\p{ASCII}]/gu)?.length ?? 0)
}

/**
 * A line may end with a space and yet go on, where the break fell on a space that the text itself has: after a hyphen
 * or comma, between a number and its measure word, before a year.
 */
function runsOn(block: TextBlock, text: string, next: string): boolean {
  if (listMarker.test(next)) return false
  if (/[A-Za-z0-9]-$/.test(text) || /[，、]$/.test(text)) return true
  if (/[\p{Script=Han}，、；：(（]\s?\d{1,3}$/u.test(text)) return startsMeasure(next)
  if (block.lines.length < 2 || !/^\d{4}(?:[/-]\d{2,4})? ?年/.test(next) || !/\p{Script=Han}$/u.test(text)) return false
  const measure = Math.max(...block.lines.map(widthOf))
  const token = /^[\d/-]+/.exec(next)?.[0].length ?? 0
  const last = block.lines.at(-1)
  return last !== undefined && widthOf(last) + 1 + token > measure
}
