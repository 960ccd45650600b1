import { draftPdf, type FontName, type PdfDraft, widthOf } from './pdf-file.ts'

/** What a report is made of, to be printed as a PDF. */
export type Printed =
  | { kind: 'masthead'; left: string[]; right: string[] }
  | { kind: 'heading'; text: string; size: number }
  | { kind: 'paragraph'; text: string; indent?: number; marks?: { after: string; mark: string; note: string }[] }
  | { kind: 'table'; header: string[][]; rows: string[][][] }

export type Style = {
  lang: 'zh' | 'en'
  /** The rules of tables: cell by cell as word processors draw them, in one stroke, a box around each cell, or none. */
  rules: 'cells' | 'stroke' | 'grid' | 'none'
  /** Points between rows beyond the leading. */
  rowGap: number
  symbol: string
  /** Print everything sideways. */
  turned?: boolean
  /** Widths of table columns, in points. */
  columns: number[]
}

const LEFT = 70
const RIGHT = 525
const TOP = 80
const BOTTOM = 750
const SIZE = 10.5
const PADDING = 5
const NOT_FIRST = /^[，。、；：！？”’）》,.;:!?)%]/

type Note = { mark: string; text: string }

/** Prints a report as word processors do: wrapped lines, running header and footer, tables and rows over page breaks. */
export function typeset(blocks: readonly Printed[], style: Style): Uint8Array {
  const pdf = draftPdf({ turned: style.turned ?? false })
  const fonts: { text: FontName; bold: FontName } =
    style.lang === 'zh' ? { text: 'song', bold: 'hei' } : { text: 'roman', bold: 'roman-bold' }
  const leading = style.lang === 'zh' ? 16 : 12.5
  let y = Number.POSITIVE_INFINITY
  let pages = 0
  let notes: Note[] = []
  const floor = () => BOTTOM - notes.length * 2 * leading
  const endPage = () => {
    if (pages === 0) return
    let at = BOTTOM - (notes.length * 2 - 1) * leading
    if (notes.length > 0) pdf.text(LEFT, at - 4, SIZE, '__________________', fonts.text)
    for (const note of notes) {
      at += leading
      pdf.text(LEFT, at - 3, 5.5, note.mark, fonts.text)
      pdf.text(LEFT + 8, at, 8, note.text, fonts.text)
    }
    notes = []
    pdf.text(pages % 2 ? LEFT : RIGHT - 10, 800, 8, String(pages), fonts.text)
    pdf.text(pages % 2 ? RIGHT - 60 : LEFT, 800, 8, '10-68981 (C)', fonts.text)
  }
  const newPage = () => {
    endPage()
    pdf.page()
    pages += 1
    if (pages > 1) pdf.text(pages % 2 ? RIGHT - 50 : LEFT, 50, 8, style.symbol, fonts.bold)
    y = TOP
  }
  /** Leaves a gap and room for a line. */
  const room = (gap: number) => {
    if (y + gap + leading > floor()) newPage()
    else y += gap
  }
  for (const block of blocks) {
    if (block.kind === 'masthead') {
      newPage()
      for (const [i, text] of block.left.entries()) pdf.text(LEFT, TOP + i * 20, 14, text, fonts.bold)
      for (const [i, text] of block.right.entries()) pdf.text(390, TOP + i * 20, SIZE, text, fonts.text)
      y = TOP + 20 * Math.max(block.left.length, block.right.length) + 20
    } else if (block.kind === 'heading') {
      for (const [i, line] of wrap(block.text, fonts.bold, block.size, RIGHT - LEFT).entries()) {
        room(i === 0 ? 10 : 0)
        pdf.text(LEFT, y, block.size, line, fonts.bold)
        y += Math.max(leading, 1.3 * block.size)
      }
    } else if (block.kind === 'paragraph') {
      let rest = block.text
      for (const [i, line] of wrap(block.text, fonts.text, SIZE, RIGHT - LEFT, block.indent).entries()) {
        const own = (block.marks ?? []).filter(({ after }) => line.includes(after))
        notes.push(...own.map(({ mark, note }) => ({ mark, text: note })))
        room(i === 0 ? 6 : 0)
        printLine(pdf, LEFT + (i === 0 ? (block.indent ?? 0) : 0), y, line, fonts.text, own)
        y += leading
        rest = rest.slice(line.length)
      }
    } else
      printTable(
        pdf,
        block,
        style,
        fonts,
        leading,
        () => y,
        (to) => {
          y = to
        },
        floor,
        newPage,
      )
  }
  endPage()
  return pdf.bytes()
}

function printLine(
  pdf: PdfDraft,
  x: number,
  y: number,
  line: string,
  font: FontName,
  marks: readonly { after: string; mark: string }[],
) {
  let at = x
  let rest = line
  for (const { after, mark } of marks) {
    const end = rest.indexOf(after) + after.length
    const part = rest.slice(0, end)
    pdf.text(at, y, SIZE, part, font)
    at += SIZE * widthOf(part, font)
    pdf.text(at, y - 4, 6, mark, font)
    at += 6 * widthOf(mark, font)
    rest = rest.slice(end)
  }
  if (rest !== '') pdf.text(at, y, SIZE, rest, font)
}

function printTable(
  pdf: PdfDraft,
  table: Extract<Printed, { kind: 'table' }>,
  style: Style,
  fonts: { text: FontName; bold: FontName },
  leading: number,
  getY: () => number,
  setY: (y: number) => void,
  floor: () => number,
  newPage: () => void,
) {
  const edges = [LEFT]
  for (const width of style.columns) edges.push((edges.at(-1) ?? 0) + width)
  const rule = (y: number) => {
    if (style.rules === 'none') return
    if (style.rules === 'stroke') pdf.rule(LEFT, y, edges.at(-1) ?? 0, y)
    else for (const [i, edge] of edges.slice(1).entries()) pdf.rule((edges[i] ?? 0) + 0.3, y, edge - 0.3, y)
  }
  const upright = (from: number, to: number) => {
    if (style.rules === 'grid') for (const edge of edges) pdf.rule(edge, from, edge, to)
  }
  const linesOf = (cells: string[][]) =>
    cells.map((paragraphs, i) =>
      paragraphs.flatMap((text) => wrap(text, fonts.text, SIZE, (style.columns[i] ?? 0) - 2 * PADDING)),
    )
  const printRow = (lines: string[][], isHeader: boolean) => {
    const height = Math.max(...lines.map((cell) => cell.length))
    let top = getY() - leading + 3
    for (let i = 0; i < height; i += 1) {
      if (!isHeader && getY() > floor()) {
        upright(top, getY() - leading + 3)
        rule(getY() - leading + 3)
        newPage()
        printHeader()
        top = getY() - leading + 3
      }
      lines.forEach((cell, column) => {
        const line = isHeader ? cell[i - (height - cell.length)] : cell[i]
        if (line !== undefined) pdf.text((edges[column] ?? 0) + PADDING, getY(), SIZE, line, fonts.text)
      })
      setY(getY() + leading)
    }
    upright(top, getY() - leading + 3 + style.rowGap)
    setY(getY() + style.rowGap)
    if (style.rules === 'grid') rule(getY() - leading + 3)
  }
  const printHeader = () => {
    rule(getY() - leading + 3)
    printRow(linesOf(table.header), true)
    if (style.rules !== 'grid') rule(getY() - leading + 3)
    setY(getY() + 2)
  }
  if (getY() + 5 * leading > floor()) newPage()
  else setY(getY() + 10)
  printHeader()
  for (const row of table.rows) printRow(linesOf(row), false)
  rule(getY() - leading + 3)
  setY(getY() + 10)
}

/** Breaks a text into lines: between Chinese characters and at spaces, no closing punctuation first. */
export function wrap(text: string, font: FontName, size: number, width: number, indent = 0): string[] {
  const tokens = text.match(/[\u0021-\u024f\u2010-\u2027]+|\s+|[\s\S]/gu) ?? []
  const lines: string[] = []
  let line = ''
  for (const token of tokens) {
    const limit = width - (lines.length === 0 ? indent : 0)
    if (line !== '' && size * widthOf((line + token).trimEnd(), font) > limit) {
      // closing punctuation pulls the character before it along
      const pulled = NOT_FIRST.test(token) ? (Array.from(line).at(-1) ?? '') : ''
      lines.push(line.slice(0, line.length - pulled.length).trimEnd())
      line = pulled + token.trimStart()
    } else line += line === '' ? token.trimStart() : token
  }
  return line === '' ? lines : [...lines, line]
}
