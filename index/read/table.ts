import type { Block, Paragraph } from './blocks.ts'

/** A cell as its format gives it, before spans over rows and columns are laid out. */
export type GridCell = { paragraphs: Paragraph[]; columns: number; rows: number }
export type GridRow = { cells: GridCell[]; header: boolean; bold: boolean; page?: number }

const MAX_COLUMNS = 200 // what a colspan may claim; a real table has some ten
const NUMERIC = /^[-–—(]*[$€£¥]?\d[\d\s.,/%()–-]*$/

/**
 * A table as blocks: its rows with spans laid out (a cell over several rows or columns stands in each), the header rows
 * made one. A cell as wide as the table is a paragraph, after which the header stands again. A table of one row or one
 * column, or a masthead, only places text on the page and gives paragraphs.
 */
export function tableBlocks(rows: readonly GridRow[], table: number): Block[] {
  const grid = layOut(rows)
  const width = Math.max(0, ...grid.map((row) => row.length))
  if (grid.length < 2 || width < 2 || isMasthead(rows))
    return rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsOf(cell, row)))
  const columns = Array.from({ length: width }, (_, column) => column)
  const headers = headerRows(rows, grid)
  const head = columns.map((column) => headerTexts(grid.slice(0, headers), column))
  const blocks: Block[] = []
  let isHeaded = headers === 0
  for (const [i, row] of grid.slice(headers).entries()) {
    const place = placeOf(rows[headers + i])
    const [first] = row
    if (first && row.length === width && row.every((cell) => cell === first)) {
      blocks.push(...paragraphsOf(first, rows[headers + i]))
      isHeaded = headers === 0
    } else {
      if (!isHeaded) blocks.push({ kind: 'row', cells: head, header: true, table, ...place })
      isHeaded = true
      blocks.push({ kind: 'row', cells: columns.map((column) => textsOf(row[column])), header: false, table, ...place })
    }
  }
  return blocks
}

/** The head of a United Nations document is set as a table: organ, symbol, distribution, date, language. */
const isMasthead = (rows: readonly GridRow[]) =>
  rows.some((row) =>
    row.cells.some((cell) => textsOf(cell).some((text) => /^\s*(?:Distr\.|Original: |原件[：:])/.test(text))),
  )

const textsOf = (cell: GridCell | undefined) => cell?.paragraphs.map((paragraph) => paragraph.text) ?? []

const placeOf = (row: GridRow | undefined) => (row?.page === undefined ? {} : { page: row.page })

const paragraphsOf = (cell: GridCell, row: GridRow | undefined): Block[] =>
  cell.paragraphs.map(({ text, marks }) => ({ kind: 'paragraph', text, marks, ...placeOf(row) }))

function layOut(rows: readonly GridRow[]): GridCell[][] {
  const grid: GridCell[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row.cells) {
      while (grid[y]?.[x]) x += 1
      const right = Math.min(x + Math.max(1, cell.columns), MAX_COLUMNS)
      for (const line of grid.slice(y, y + Math.max(1, cell.rows)))
        for (let at = x; at < right; at += 1) line[at] ??= cell
      x = right
    }
  })
  return grid.map((row) => Array.from(row, (cell) => cell ?? { paragraphs: [], columns: 1, rows: 1 }))
}

/** How many rows on top are headers: those the format marks, else the first if it reads like one. */
function headerRows(rows: readonly GridRow[], grid: readonly GridCell[][]): number {
  const marked = rows.findIndex((row) => !row.header)
  if (marked !== 0) return marked === -1 ? 1 : marked
  return readsLikeHeader(grid, rows[0]?.bold === true && rows.slice(1).some((row) => !row.bold)) ? 1 : 0
}

/** A first row set off in bold, or one of words above columns of figures. */
function readsLikeHeader([first, ...rest]: readonly GridCell[][], isSetOff: boolean): boolean {
  if (!first || isSetOff) return isSetOff
  const texts = first.map((cell) => textsOf(cell).join(' '))
  if (texts.slice(1).some((text) => text === '' || NUMERIC.test(text))) return false
  return texts.some((_, x) => {
    const below = rest.map((row) => textsOf(row[x]).join(' ')).filter((text) => text !== '')
    return below.filter((text) => NUMERIC.test(text)).length > below.length / 2
  })
}

/** A column's header from top to bottom; a cell over several header rows once. */
function headerTexts(head: readonly GridCell[][], column: number): string[] {
  return [...new Set(head.map((row) => row[column]))].flatMap(textsOf)
}
