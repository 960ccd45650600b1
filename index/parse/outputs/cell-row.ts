import { type Piece, slicePiece } from '../line.ts'
import type { CellParagraph, RawRow } from './rows.ts'
import { valueAtStart } from './value.ts'

/** A row whose format marks its cells: figures of the second cell stack above the paragraphs of the third. */
export function cellRow(cells: readonly Piece[][], page: number | null): RawRow {
  const [planned = [], completed = [], ...others] = cells
  const values = completed.flatMap((piece) => stacked(piece, page))
  const remarks = others.flat().map((piece): CellParagraph => ({ value: null, pieces: [piece], page }))
  return { planned, rest: [...values, ...remarks], page, lines: [] }
}

/** The figures of a completed cell, each with the words that follow it, if any: '12', '2 meetings', '3 5'. */
function stacked(piece: Piece, page: number | null): CellParagraph[] {
  const paragraphs: CellParagraph[] = []
  let rest: Piece | null = piece
  while (rest) {
    const value = valueAtStart(rest.text, true)
    const printed: Piece | null = value && slicePiece(rest, 0, value.end)
    if (!value || !printed) {
      const last = paragraphs.at(-1)
      if (last) last.pieces.push(rest)
      else paragraphs.push({ value: null, pieces: [rest], page })
      break
    }
    paragraphs.push({ value: { value: value.value, piece: printed }, pieces: [], page })
    rest = slicePiece(rest, value.end)
  }
  return paragraphs
}
