import type { Block, TextBlock } from './block.ts'
import { addFurniture, type Draft, noteMarks, pageOf } from './draft.ts'
import { joined } from './join.ts'
import { type Piece, slicePiece } from './line.ts'
import { addRow, openTable, type Table } from './table-rows.ts'

type PrintedLine = { block: TextBlock; pieces: Piece[] }

/** Where a flattened line shows two cells: a space between Han characters, or several spaces. */
const cellGap = /(?<=[\p{Script=Han})）”])\s+(?=[\p{Script=Han}(（“])|\s{2,}/gu
const MIN_LINES = 3 // a header and two rows

/**
 * A small table flattened into lines, after a paragraph that announces it with a colon: most lines show as many cells
 * as the first, its header. Lines that show one cell are the parts of a row printed over several lines, the last of
 * them its last column.
 */
export function printedTable(draft: Draft, blocks: readonly Block[], at: number): number {
  if (!/[：:]$/.test(draft.passages.at(-1)?.text ?? '')) return 0
  const lines = cellLines(blocks, at)
  const [header, ...body] = lines
  if (!header || lines.length < MIN_LINES || header.pieces.length < 2) return 0
  if (lines.filter(({ pieces }) => pieces.length === header.pieces.length).length < 0.6 * lines.length) return 0
  for (const piece of header.pieces) addFurniture(draft, 'table-header', piece)
  noteMarks(draft, header.block, null)
  const table = openTable(
    draft,
    header.pieces.map((piece) => piece.text),
  )
  let parts: PrintedLine[] = []
  for (const line of body) {
    if (line.pieces.length === 1) parts.push(line)
    else {
      addParts(draft, table, parts)
      addParts(draft, table, [line])
      parts = []
    }
  }
  addParts(draft, table, parts)
  return lines.length
}

/** The one-line paragraphs from a block on that neither end like a sentence nor begin like an item. */
function cellLines(blocks: readonly Block[], at: number): PrintedLine[] {
  const lines: PrintedLine[] = []
  for (const block of blocks.slice(at, at + 200)) {
    const line = block.kind === 'text' && !block.note && block.lines.length === 1 ? block.lines[0] : undefined
    if (block.kind !== 'text' || !line) break
    const { text } = line.piece
    if (!/[\p{L}\p{N})）]$/u.test(text) || /^[(（]?\w{1,3}[.)）]/.test(text)) break
    lines.push({ block, pieces: cellsOf(line.piece) })
  }
  return lines
}

function cellsOf(piece: Piece): Piece[] {
  const cells: Piece[] = []
  let start = 0
  for (const gap of piece.text.matchAll(cellGap)) {
    const cell = slicePiece(piece, start, gap.index)
    if (cell) cells.push(cell)
    start = gap.index + gap[0].length
  }
  const last = slicePiece(piece, start)
  return last ? [...cells, last] : cells
}

function addParts(draft: Draft, table: Table, lines: readonly PrintedLine[]): void {
  const [first] = lines
  if (!first) return
  const pieces = lines.flatMap((line) => line.pieces)
  const cells = lines.length === 1 ? pieces.map((piece) => [piece]) : [pieces.slice(0, -1), pieces.slice(-1)]
  const id = addRow(
    draft,
    table,
    cells.map((cell) => ({ text: joined(cell, draft.typography), pieces: cell })),
    pageOf(first.block),
  )
  for (const { block } of lines) noteMarks(draft, block, id)
}
