import type { SourceCell } from '../read/document.ts'
import type { Block, Row } from './block.ts'
import { isUnitLine, withUnit } from './column-unit.ts'
import { addFurniture, type Draft } from './draft.ts'
import { type Piece, pieceOf } from './line.ts'
import { cellRow } from './outputs/cell-row.ts'
import type { RawRow } from './outputs/rows.ts'
import { isOutputHeader, outputPassage } from './outputs/table.ts'
import { addRow, openTable } from './table-rows.ts'

/** A table that the format marks as one: outputs where its header says so, plain rows otherwise. */
export function cellTable(draft: Draft, blocks: readonly Block[], at: number): number {
  const first = blocks[at]
  if (first?.kind !== 'row') return 0
  const rows: Row[] = []
  for (let i = at; i < blocks.length; i += 1) {
    const block = blocks[i]
    if (block?.kind !== 'row' || block.row.table !== first.row.table) break
    rows.push(block.row)
  }
  const isHeader = (row: Row, i: number) => row.header || (i === 0 && isOutputHeader(textsOf(row).join(' ')))
  const headers = rows.filter(isHeader)
  const body = rows.filter((row, i) => !isHeader(row, i))
  for (const piece of headers.flatMap((row) => row.cells.flatMap((cell) => piecesOf(draft, cell)))) {
    addFurniture(draft, 'table-header', piece)
  }
  const header = headers[0] ? textsOf(headers[0]) : []
  if (isOutputHeader(header.join(' '))) addOutputs(draft, body)
  else addPlainRows(draft, header, body)
  return rows.length
}

function textsOf(row: Row): string[] {
  return row.cells.map((cell) => cell.text.replace(/\s+/g, ' ').trim())
}

function piecesOf(draft: Draft, cell: SourceCell): Piece[] {
  return cell.spans.flatMap((span) => pieceOf(draft.source.slice(span.start, span.end), span.start) ?? [])
}

function addPlainRows(draft: Draft, header: readonly string[], rows: readonly Row[]): void {
  const above = draft.passages.at(-1)?.text ?? ''
  const heads = isUnitLine(above) ? header.map((word, i) => withUnit(word, i, above)) : header
  const table = openTable(draft, heads)
  for (const row of rows) {
    const cells = row.cells.map((cell) => {
      const pieces = piecesOf(draft, cell)
      return { pieces, text: pieces.map((piece) => piece.text).join('\n') }
    })
    addRow(draft, table, cells, row.page)
  }
}

/**
 * Rows without a planned text of their own go on with the row above; so does the first row of a page that has no
 * completed cell, whose planned text the page break cut.
 */
function addOutputs(draft: Draft, rows: readonly Row[]): void {
  const raws: RawRow[] = []
  let page: number | null = null
  for (const row of rows) {
    const raw = cellRow(
      row.cells.map((cell) => piecesOf(draft, cell)),
      row.page,
    )
    const above = raws.at(-1)
    const cut = row.page !== page && !raw.rest.some((paragraph) => paragraph.value)
    page = row.page
    if (above && (raw.planned.length === 0 || cut)) {
      above.planned.push(...raw.planned)
      above.rest.push(...raw.rest)
    } else raws.push(raw)
  }
  raws.forEach((raw, i) => {
    draft.passages.push(outputPassage(draft, raw, i + 1))
  })
}
