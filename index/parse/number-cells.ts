import { type Piece, slicePiece } from './line.ts'

/** A line that ends in numbers: the words before them, and the tokens that white space parts. */
export type NumberLine = { label: Piece; tokens: Piece[] }

const TOKEN = /\([\d\s.,]*\)|\S+/gu
const NUMBER = /^(?:[-−]?[$€]?\d[\d.,]*[%％]?|\(\d[\d\s.,]*[%％]?\)|[—–-]{1,2})$/u
const LAST = /[\d)%％—–-]$/u
const LINE_CHARS = 200 // a longer line is prose

/** The words and the numbers of a line of a table, null where it is none: '联合国警察 31 740.8 29 455.1 2 285.7 7.2'. */
export function numberLine(line: Piece): NumberLine | null {
  if (line.text.length > LINE_CHARS || !LAST.test(line.text)) return null
  const tokens = Array.from(line.text.matchAll(TOKEN))
  const words = tokens.findLastIndex(([text]) => !NUMBER.test(text)) + 1
  const first = tokens[words]
  const label = first && slicePiece(line, 0, first.index)
  if (!label || !/\p{L}/u.test(label.text)) return null
  return {
    label,
    tokens: tokens.slice(words).flatMap(({ 0: text, index }) => slicePiece(line, index, index + text.length) ?? []),
  }
}

/** A group of three digits may go on the number before it: '31' and '740.8'. */
const goesOn = (before: Piece, next: Piece): boolean =>
  /^[-−]?\d{1,3}(?: \d{3})*$/.test(before.text) && /^\d{3}(?:\.\d+)?$/.test(next.text)

const joined = (first: Piece, next: Piece): Piece => ({
  text: `${first.text} ${next.text}`,
  span: { start: first.span.start, end: next.span.end },
})

/** The tokens as numbers, each with all the groups of three digits that it can have. */
export function longestNumbers(tokens: readonly Piece[]): Piece[] {
  const numbers: Piece[] = []
  for (const token of tokens) {
    const open = numbers.at(-1)
    if (open && goesOn(open, token)) numbers.splice(-1, 1, joined(open, token))
    else numbers.push(token)
  }
  return numbers
}

/** Every way to read tokens as so many numbers. */
function readings(tokens: readonly Piece[], columns: number): Piece[][] {
  const [first, next, ...others] = tokens
  if (!first) return columns === 0 ? [[]] : []
  if (columns === 0 || tokens.length > MAX_GROUPS * columns) return []
  const alone = readings(tokens.slice(1), columns - 1).map((rest) => [first, ...rest])
  const longer = next && goesOn(first, next) ? readings([joined(first, next), ...others], columns) : []
  return [...alone, ...longer]
}

const MAX_GROUPS = 4 // of three digits: 999 billion

/**
 * The cells of a line in a table of so many columns of numbers; null where the line does not tell them. Of several
 * readings the one holds whose third number is the first less the second, as in tables of what was approved and spent.
 */
export function numberCells(tokens: readonly Piece[], columns: number): Piece[] | null {
  const all = readings(tokens, columns)
  const fitting = all.length > 1 ? all.filter(isDifference) : all
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

const ROUNDING = 0.11 // of numbers printed to one decimal

function isDifference(cells: readonly Piece[]): boolean {
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = cells.map(({ text }) => amountOf(text))
  return Math.abs(Math.abs(first - second) - Math.abs(third)) <= ROUNDING
}

const amountOf = (text: string): number => Number(text.replace(/[\s,()%％]/gu, '').replace(/^[—–-]+$/u, '0'))
