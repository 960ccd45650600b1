import { namesTotal } from '../language/totals.ts'
import type { Block, TextBlock } from './block.ts'
import { isUnitLine, SHARE, withUnit } from './column-unit.ts'
import { addFurniture, type Draft, noteMarks, openSection, pageOf } from './draft.ts'
import { asTheme, readHeading } from './heading.ts'
import { endsSentence, type Piece } from './line.ts'
import { longestNumbers, type NumberLine, numberCells, numberLine } from './number-cells.ts'
import { numberAt } from './paragraphs.ts'
import { addRow, openTable, type Table } from './table-rows.ts'

type TableLine = { block: TextBlock; piece: Piece; numbers: NumberLine | null }

const MIN_ROWS = 2
const MIN_COLUMNS = 2 // of numbers: one number after words may be anything, unless its unit stands above
const SAMPLE = 16 // lines and blocks that tell whether a table begins: its heads and some rows
const WORDS_CHARS = 40 // of a line without numbers
const GROUP_LEVEL = 99 // below every heading

/**
 * A table of numbers flattened into lines, as the financial tables of performance reports are: each row its words and
 * then as many numbers as the others. Lines of words between rows head the rows after them; lines before the first row
 * are the heads of the columns.
 */
export function numberTable(draft: Draft, blocks: readonly Block[], at: number): number {
  const near = blocks.slice(at, at + SAMPLE).flatMap((block) => linesOf(block, SAMPLE))
  if (near.filter(({ numbers }) => numbers).length < MIN_ROWS) return 0
  const columns = columnsOf(tableLines(draft, blocks.slice(at, at + SAMPLE)))
  const isUnitFirst = near[0] !== undefined && isUnitLine(near[0].piece.text)
  if (columns < (isUnitFirst ? 1 : MIN_COLUMNS)) return 0
  const lines = tableLines(draft, blocks.slice(at))
  const rows = lines.map(({ numbers }) => (numbers ? numberCells(numbers.tokens, columns) : null))
  const first = lines.findIndex(({ numbers }) => numbers !== null)
  const lastBlock = lines[rows.findLastIndex((cells) => cells !== null)]?.block
  const end = lines.findLastIndex(({ block }) => block === lastBlock) + 1

  const { header, group } = readHead(lines.slice(0, first), columns + 1)
  const table = openTable(draft, header)
  const start = group ? first - 1 : first
  for (const { piece } of lines.slice(0, start)) addFurniture(draft, 'table-header', piece)
  const outside = { stack: draft.stack, paragraph: draft.paragraph }
  for (let i = start; i < end; i += 1) {
    const line = lines[i]
    const cells = rows[i]
    if (line?.numbers) {
      addNumbers(draft, table, line, cells ? [line.numbers.label, ...cells] : [line.piece])
      if (namesTotal(line.piece.text)) Object.assign(draft, outside)
    } else if (line) openSection(draft, asTheme(line.piece.text), [line.piece], GROUP_LEVEL)
  }
  Object.assign(draft, outside)
  const taken = new Set(lines.slice(0, end).map(({ block }) => block))
  for (const block of taken) noteMarks(draft, block, null)
  return taken.size
}

/** How many numbers the rows among some lines have, as far as groups of three digits leave it open; 0 where too few agree. */
function columnsOf(lines: readonly TableLine[]): number {
  const rows = lines.flatMap(({ numbers }) => numbers ?? []).slice(0, SAMPLE)
  const columns = columnsOfMost(
    rows.map(({ tokens }) => ({ least: longestNumbers(tokens).length, most: tokens.length })),
  )
  return rows.filter(({ tokens }) => numberCells(tokens, columns) !== null).length < MIN_ROWS ? 0 : columns
}

/** The lines of the blocks that may belong to a table begun by the first: rows, and short ones that no sentence ends in. */
function tableLines(draft: Draft, blocks: readonly Block[]): TableLine[] {
  const all: TableLine[] = []
  for (const block of blocks) {
    const lines = linesOf(block)
    const fits = ({ numbers, piece }: TableLine) => numbers || isUnitLine(piece.text) || isWords(draft, piece.text)
    if (lines.length === 0 || !lines.every(fits)) break
    all.push(...lines)
  }
  return all
}

function linesOf(block: Block, most?: number): TableLine[] {
  if (block.kind !== 'text' || block.note) return []
  return block.lines.slice(0, most).map(({ piece }) => ({ block, piece, numbers: numberLine(piece) }))
}

function isWords(draft: Draft, text: string): boolean {
  if (text.length > WORDS_CHARS || endsSentence(text) || (draft.numbered && numberAt(text) !== null)) return false
  const read = readHeading(text)
  return read === null || read.style === 'theme'
}

/** The smallest count that most rows can have. */
function columnsOfMost(rows: readonly { least: number; most: number }[]): number {
  const times = (count: number) => rows.filter(({ least, most }) => least <= count && count <= most).length
  const counts = rows.map(({ least }) => least).sort((a, b) => a - b)
  return counts.reduce((best, count) => (times(count) > times(best) ? count : best), counts[0] ?? 0)
}

/** '(1)', '(3)=(1)-(2)', '(4)=(3)÷(1)': how a column is worked out. */
const FORMULA = /[(（]\w[)）](?:\s*[=＝÷/×*+−-]\s*[(（]?\w[)）]?)*/gu

/**
 * The heads of so many columns, and whether the last line heads the first rows instead. English heads begin with a
 * capital, Chinese ones have spaces only around figures. A head over two columns stands before both of theirs: 差异 数额
 * 百分比 are 差异数额 and 差异百分比.
 */
function readHead(lines: readonly TableLine[], columns: number): { header: string[]; group: boolean } {
  const unit = lines.find(({ piece }) => isUnitLine(piece.text))?.piece.text
  const named = lines.filter(({ piece }) => !isUnitLine(piece.text))
  const wordsOf = (some: readonly TableLine[]) =>
    some
      .flatMap(({ piece }) => piece.text.replace(FORMULA, ' ').trim().split(BETWEEN_HEADS))
      .filter((word) => word !== '')
  const readings = [[true, named.slice(0, -1)] as const, [false, named] as const]
  for (const [group, head] of SHARE.test(named.at(-1)?.piece.text ?? '') ? readings.slice(1) : readings) {
    const header = fitted(wordsOf(head), columns)
    if (header) return { header: header.map((word, i) => withUnit(word, i, unit)), group }
  }
  if (named.length === 0 && unit)
    return { header: Array.from({ length: columns }, (_, i) => withUnit('', i, unit)), group: false }
  return { header: [], group: named.length === 1 && wordsOf(named).length === 1 }
}

function fitted(words: readonly string[], columns: number): string[] | null {
  if (words.length === columns) return [...words]
  if (words.length === columns - 1) return ['', ...words]
  if (words.length !== columns + 1) return null
  const [over, ...under] = words.slice(-3)
  return [
    ...words.slice(0, -3),
    ...under.map((word) => (/\p{Script=Han}/u.test(word) ? `${over}${word}` : `${over} ${word.toLowerCase()}`)),
  ]
}

const BETWEEN_HEADS = /(?<!\s)\s+(?=\p{Lu})|(?<![\s\d])\s+(?=\p{Script=Han})|(?<=\p{Script=Han}|[)）])\s+(?=\d)/u

function addNumbers(draft: Draft, table: Table, { block }: TableLine, cells: readonly Piece[]): void {
  const row = cells.map((piece) => ({ text: piece.text, pieces: [piece] }))
  addRow(draft, table, row, pageOf(block))
}
