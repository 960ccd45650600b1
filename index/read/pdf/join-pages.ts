import type { Piece } from './layout.ts'
import type { Leading } from './leading.ts'
import { type Prose, proseOf } from './prose.ts'
import type { PdfRow, PdfTable } from './table-rows.ts'
import { wraps } from './wrap.ts'

/** A page as laid out: its pieces, and the texts of its running header and footer. */
export type LaidOut = { number: number; header: string[]; pieces: Piece[]; footer: string[] }

/** A paragraph or table of the document with the page it begins on; a table with the page of each row. */
export type Item =
  | { kind: 'prose'; prose: Prose; page: number }
  | { kind: 'table'; table: PdfTable; pages: number[]; page: number }
  | { kind: 'furniture'; texts: string[]; place: 'page-header' | 'page-footer'; page: number }

const SAME = 5 // points by which the columns of a table may shift from page to page

/** Joins what goes on over a page; footnotes, footers and headers that stood between follow it. */
export function joinPages(pages: readonly LaidOut[], leading: Leading): Item[] {
  const items: Item[] = []
  let waiting: Item[] = []
  for (const { number: page, header, pieces, footer } of pages) {
    if (header.length > 0) waiting.push({ kind: 'furniture', texts: header, place: 'page-header', page })
    let isFirst = true
    for (const item of pieces.flatMap((piece) => itemsOf(piece, page, leading))) {
      if (item.kind === 'prose' && isBelowText(item.prose)) {
        waiting.push(item)
        continue
      }
      const last = items.at(-1)
      if (!(isFirst && last && join(last, item))) {
        items.push(...waiting, item)
        waiting = []
      }
      isFirst = false
    }
    if (footer.length > 0) waiting.push({ kind: 'furniture', texts: footer, place: 'page-footer', page })
  }
  return [...items, ...waiting]
}

/** A footnote, or the rule of underscores above footnotes. */
const isBelowText = ({ lines: [first] }: Prose) => first?.note != null || /^_{5,}$/.test(first?.text ?? '')

function itemsOf(piece: Piece, page: number, leading: Leading): Item[] {
  if (piece.kind === 'table') {
    return [{ kind: 'table', table: piece.table, pages: piece.table.rows.map(() => page), page }]
  }
  return proseOf(piece.lines, leading).map((prose) => ({ kind: 'prose', prose, page }))
}

/** Joins the first item of a page to the last one before where it goes on with it; tells whether it did. */
function join(last: Item, item: Item): boolean {
  if (last.kind === 'prose' && item.kind === 'prose' && isSameParagraph(last.prose, item.prose)) {
    last.prose.lines.push(...item.prose.lines)
    return true
  }
  if (last.kind === 'table' && item.kind === 'table' && isSameTable(last.table, item.table)) {
    addRows(last, item)
    return true
  }
  return false
}

function isSameParagraph(before: Prose, after: Prose): boolean {
  const end = before.lines.at(-1)
  const start = after.lines[0]
  if (!end || !start || start.hang > start.left) return false
  if (Math.abs(start.size - end.size) > 0.5 || start.bold !== end.bold) return false
  return !/[.。!！?？:：;；]["”’]?$/.test(end.text) && wraps(end, start, before.limit)
}

/** Tables with the same columns, where the second repeats the first one's header or has none. */
function isSameTable(a: PdfTable, b: PdfTable): boolean {
  const words = ({ header }: PdfTable) =>
    header
      ?.flat()
      .map(({ text }) => text)
      .join()
  const isAligned = a.edges.slice(0, -1).every((edge, i) => Math.abs(edge - (b.edges[i] ?? 0)) <= SAME)
  return a.edges.length === b.edges.length && isAligned && (!b.header || words(a) === words(b))
}

/** A header that no rule sets off heads the first row of each page: takes it off again. */
function withoutHead({ rows: [head] }: PdfTable, rows: readonly PdfRow[]): readonly PdfRow[] {
  const [top, ...rest] = rows
  if (!head || !top) return rows
  const repeats = head.cells.every((cell, column) => cell.every(({ text }, i) => top.cells[column]?.[i]?.text === text))
  if (!repeats) return rows
  const cells = top.cells.map((cell, column) => cell.slice(head.cells[column]?.length ?? 0))
  return cells.some((cell) => cell.length > 0) ? [{ ...top, cells }, ...rest] : rest
}

type TableItem = Extract<Item, { kind: 'table' }>

function addRows(last: TableItem, { table, page }: TableItem) {
  const rows = withoutHead(last.table, table.rows)
  const [top, ...rest] = rows
  const bottom = last.table.rows.at(-1)
  const isOne = top !== undefined && bottom !== undefined && isSplit(bottom, top, last.table)
  if (isOne) for (const [column, cell] of bottom.cells.entries()) cell.push(...(top.cells[column] ?? []))
  const added = isOne ? rest : rows
  last.table.rows.push(...added)
  last.table.limits = last.table.limits.map((limit, column) => Math.max(limit, table.limits[column] ?? 0))
  last.pages.push(...added.map(() => page))
}

/**
 * Whether a page break parted one row: its first cell runs on, while others have ended or hold stacked values. Where all
 * run on the cells are only narrow. Text in one column alone, and not the first, always goes on.
 */
function isSplit(bottom: PdfRow, top: PdfRow, { limits }: PdfTable): boolean {
  if (bottom.span || top.span) return false
  const filled = top.cells.flatMap((cell, column) => (cell.length > 0 ? [column] : []))
  if (filled.length === 1 && filled[0] !== 0) return true
  const runsOn = (column: number) => {
    const above = bottom.cells[column]?.at(-1)
    const below = top.cells[column]?.[0]
    return above !== undefined && below !== undefined && wraps(above, below, limits[column] ?? 0)
  }
  return runsOn(0) && bottom.cells.some((cell, column) => cell.length > 0 && !runsOn(column))
}
