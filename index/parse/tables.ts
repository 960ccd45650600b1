import type { SourceLine } from '../read/document.ts'
import type { Span } from '../report.ts'
import type { Block, TextBlock } from './block.ts'
import { addFurniture, type Draft, freeId, noteMarks, pathOf } from './draft.ts'
import { joined, sourceOf } from './join.ts'
import { labels } from './labels.ts'
import { type Piece, pieceOf, slicePiece } from './line.ts'
import { cellRow } from './outputs/cell-rows.ts'
import { isOutputHeader, outputPassage } from './outputs/table.ts'
import type { RawRow } from './outputs/rows.ts'

type Cell = Piece[]

/** A table that the format marks as one: outputs where its header says so, plain rows otherwise. */
export function cellTable(draft: Draft, blocks: readonly Block[], at: number): number {
  const first = blocks[at]
  if (first?.kind !== 'row') return 0
  const rows: Extract<SourceLine, { kind: 'row' }>[] = []
  for (let i = at; i < blocks.length; i += 1) {
    const block = blocks[i]
    if (block?.kind !== 'row' || block.row.table !== first.row.table) break
    rows.push(block.row)
  }
  const headers = rows.filter((row) => row.header)
  const header = headers[0]?.cells.map((cell) => cell.text.replace(/\s+/g, ' ').trim()) ?? []
  for (const row of headers) for (const cell of row.cells) for (const piece of cellPieces(draft, cell.spans)) addFurniture(draft, 'table-header', piece)
  const body = rows.filter((row) => !row.header)
  if (isOutputHeader(header.join(' '))) addOutputs(draft, body)
  else {
    const table = openTable(draft, header)
    for (const row of body) addRow(draft, table, row.cells.map((cell) => cellPieces(draft, cell.spans)), row.page)
  }
  return rows.length
}

function cellPieces(draft: Draft, spans: readonly Span[]): Piece[] {
  return spans.flatMap((span) => pieceOf(draft.source.slice(span.start, span.end), span.start) ?? [])
}

function addOutputs(draft: Draft, rows: readonly Extract<SourceLine, { kind: 'row' }>[]): void {
  const raws: RawRow[] = []
  for (const row of rows) {
    const raw = cellRow(row.cells.map((cell) => cellPieces(draft, cell.spans)), row.page)
    const above = raws.at(-1)
    if (raw.planned.length === 0 && above) above.rest.push(...raw.rest)
    else raws.push(raw)
  }
  raws.forEach((raw, i) => {
    draft.passages.push(outputPassage(draft, raw, i + 1))
  })
}

type Table = { id: string; label: string | null; header: string[]; rows: number }

function openTable(draft: Draft, header: string[]): Table {
  const owner = draft.paragraph
  const count = owner ? (owner.tables += 1) : (draft.counts.tables += 1)
  const name = count === 1 ? 'table' : `table${count}`
  const id = owner ? `${owner.id.slice(draft.id.length + 1)}/${name}` : name
  return { id, label: owner?.label ?? null, header, rows: 0 }
}

function addRow(draft: Draft, table: Table, cells: readonly Cell[], page: number | null): string | null {
  const pieces = cells.flat()
  if (pieces.length === 0) return null
  table.rows += 1
  const id = freeId(draft, `${table.id}/${table.rows}`)
  const texts = cells.map((cell) => joined(cell, draft.typography))
  let end = -1
  const spans = texts.map((text) => {
    const start = end + 1
    end = start + text.length
    return { start, end }
  })
  draft.passages.push({
    id,
    report: draft.id,
    section: pathOf(draft),
    label: labels[draft.lang].tableRow(table.label, table.rows),
    text: texts.join('\n'),
    source: sourceOf(pieces, draft.source),
    page,
    kind: 'table-row',
    table: `${draft.id}/${table.id}`,
    header: table.header,
    cells: spans,
  })
  return id
}

/** Where a flattened line shows two cells: a space between Han characters, or several spaces. */
const cellGap = /(?<=[\p{Script=Han})）”])\s+(?=[\p{Script=Han}(（“])|\s{2,}/gu

/**
 * A small table flattened into lines, after a paragraph that announces it with a colon: most lines show the same
 * number of cells; lines that show one are the cells of a row printed over several lines, the last one its last column.
 */
export function printedTable(draft: Draft, blocks: readonly Block[], at: number): number {
  const announced = draft.passages.at(-1)
  if (!announced || !/[：:]$/.test(announced.text)) return 0
  const lines: { block: TextBlock; cells: Cell }[] = []
  for (let i = at; i < blocks.length; i += 1) {
    const block = blocks[i]
    const line = block?.kind === 'text' && !block.note && block.lines.length === 1 ? block.lines[0] : undefined
    if (block?.kind !== 'text' || !line || !/[\p{L}\p{N})）]$/u.test(line.piece.text) || /^[(（]?\w{1,3}[.)）]/.test(line.piece.text)) break
    lines.push({ block, cells: cut(line.piece) })
  }
  const header = lines[0]?.cells ?? []
  const whole = lines.filter(({ cells }) => cells.length === header.length)
  if (lines.length < 3 || header.length < 2 || whole.length < 0.6 * lines.length) return 0
  for (const piece of header) addFurniture(draft, 'table-header', piece)
  const table = openTable(draft, header.map((piece) => piece.text))
  let waiting: typeof lines = []
  for (const line of lines.slice(1)) {
    if (line.cells.length > 1) {
      flush(draft, table, waiting)
      waiting = []
      flush(draft, table, [line])
    } else waiting.push(line)
  }
  flush(draft, table, waiting)
  return lines.length
}

function cut(piece: Piece): Cell {
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

function flush(draft: Draft, table: Table, lines: readonly { block: TextBlock; cells: Cell }[]): void {
  const [first] = lines
  if (!first) return
  const pieces = lines.flatMap(({ cells }) => cells)
  const cells = lines.length === 1 ? pieces.map((piece) => [piece]) : [pieces.slice(0, -1), pieces.slice(-1)]
  const id = addRow(draft, table, cells, first.block.lines[0]?.page ?? null)
  for (const { block } of lines) noteMarks(draft, block, id)
}
