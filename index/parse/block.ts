import type { SourceDocument, SourceLine } from '../read/document.ts'
import { endsSentence, type Layout, type Line, type Piece, pieceOf, widthOf } from './line.ts'
import { startsMeasure } from './measure-words.ts'

export type Row = Extract<SourceLine, { kind: 'row' }>

/** A paragraph, heading or cell as laid out on the page, or a heading or table row that the format marks as one. */
export type Block =
  | { kind: 'text'; lines: Line[]; note: Piece | null }
  | { kind: 'heading'; level: number; piece: Piece; page: number | null }
  | { kind: 'row'; row: Row }

export type TextBlock = Extract<Block, { kind: 'text' }>

const MAX_LINES = 400 // of one paragraph: longer ones are a misread layout, and are cut

/**
 * Joins the lines of each paragraph; headings and rows keep their places among them. Footnotes stand where they are
 * printed; a paragraph that they cut goes on after them.
 */
export function blocksOf(document: SourceDocument, lines: readonly Line[], layout: Layout): Block[] {
  const blocks: Block[] = []
  const notes = notesOf(lines, layout)
  const running = lines.filter((line) => !notes.has(line))
  const others = document.lines.filter((line) => line.kind !== 'text')
  let open: TextBlock | null = null
  let other = 0
  let next = 0
  const placeOthers = (before: number) => {
    for (let at = others[other]; at && at.span.start < before; at = others[other]) {
      other += 1
      open = null
      blocks.push(...markedBlock(at))
    }
  }
  for (const line of lines) {
    placeOthers(line.piece.span.start)
    const note = notes.get(line)
    if (note) {
      if (note.lines[0] === line) blocks.push(note)
      continue
    }
    next += 1
    const block: TextBlock = open ?? { kind: 'text', lines: [], note: null }
    if (!open) blocks.push(block)
    block.lines.push(line)
    open = continues(block, line, running[next], layout) ? block : null
  }
  placeOthers(Number.POSITIVE_INFINITY)
  return blocks
}

/** The footnote that each of their lines belongs to. */
function notesOf(lines: readonly Line[], layout: Layout): Map<Line, TextBlock> {
  const notes = new Map<Line, TextBlock>()
  let open: TextBlock | null = null
  lines.forEach((line, i) => {
    const block: TextBlock | null = line.note ? { kind: 'text', lines: [], note: line.note } : open
    if (!block) return
    block.lines.push(line)
    notes.set(line, block)
    open = continues(block, line, lines[i + 1], layout) ? block : null
  })
  return notes
}

function markedBlock(line: SourceLine): Block[] {
  if (line.kind === 'row') return [{ kind: 'row', row: line }]
  const piece = pieceOf(line.text, line.span.start)
  return piece && line.kind === 'heading' ? [{ kind: 'heading', level: line.level, piece, page: line.page }] : []
}

function continues(block: TextBlock, line: Line, next: Line | undefined, layout: Layout): boolean {
  if (layout.kind === 'lines' || block.lines.length >= MAX_LINES || !next) return false
  const { text } = line.piece
  switch (layout.kind) {
    case 'printed':
      return !line.ended || runsOn(block, text, next.piece.text)
    case 'spaced':
      if (next.top) return isUnfinished(text, next.piece.text, layout)
      return !next.gap && !beginsAnew(next.piece.text) && !isIndented(line, next) && !isLastLine(text, layout)
    case 'wrapped':
      return isUnfinished(text, next.piece.text, layout) || isFull(text, next.piece.text, layout)
  }
}

/** A full line that stops short of a sentence's end, before one that begins nothing new. */
function isUnfinished(text: string, next: string, layout: Layout): boolean {
  return !endsSentence(text) && !beginsAnew(next) && widthOf(text) >= 0.75 * layout.measure
}

/** A line that fills its measure, where a sentence may end by chance. */
function isFull(text: string, next: string, layout: Layout): boolean {
  return !beginsAnew(next) && widthOf(text) >= 0.97 * layout.measure
}

function isIndented(line: Line, next: Line): boolean {
  return next.indent > line.indent + 1 && endsSentence(line.piece.text)
}

function isLastLine(text: string, layout: Layout): boolean {
  return endsSentence(text) && widthOf(text) < 0.7 * layout.measure
}

/** What lists, numbered paragraphs and headings, and the heads of output tables begin with. */
const openings = [
  /^[(（][a-z\d一二三四五六七八九十]{1,4}[)）]/,
  /^[•·●▪–—*-]\s/,
  /^\d{1,3}[.．、)](?!\d)/,
  /^[一二三四五六七八九十]{1,3}[.．、]/,
  /^(?:[A-Z]|[IVX]{1,5})[.．]\s/,
  /^(?:构成部分|预期成绩|Component|Expected accomplishment) ?\d/,
  /^(?:计划产出|Planned outputs?)\s*$/,
]

/** Whether a line begins something new, so that the line before it ends a paragraph. */
export function beginsAnew(text: string): boolean {
  return openings.some((opening) => opening.test(text))
}

/**
 * In printed layouts a line may end with a space and yet go on, where the break fell on a space that the text itself
 * has: after a hyphen or comma, between a number and its measure word, before a year.
 */
function runsOn(block: TextBlock, text: string, next: string): boolean {
  if (beginsAnew(next)) return false
  if (/[A-Za-z0-9]-$/.test(text) || /[，、]$/.test(text)) return true
  if (/[\p{Script=Han}，、；：(（]\s?\d{1,3}$/u.test(text)) return startsMeasure(next)
  if (block.lines.length < 2 || !/^\d{4}(?:[/-]\d{2,4})? ?年/.test(next) || !/\p{Script=Han}$/u.test(text)) return false
  // The first line may hold a figure before its text, and so be wider.
  const measure = Math.max(...block.lines.slice(1).map((line) => widthOf(line.piece.text)))
  const token = /^[\d/-]+/.exec(next)?.[0].length ?? 0
  return widthOf(text) + 1 + token > measure
}
