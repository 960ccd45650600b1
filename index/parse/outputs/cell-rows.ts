import type { Piece } from '../line.ts'
import { slicePiece } from '../line.ts'
import type { CellParagraph, RawRow } from './rows.ts'
import { valuesOf } from './value.ts'

/** A row whose format marks its cells: figures of the second cell stack above the paragraphs of the third. */
export function cellRow(cells: readonly Piece[][], page: number | null): RawRow {
  const [planned = [], completed = [], ...others] = cells
  const values: CellParagraph[] = completed.flatMap((piece) =>
    valuesOf(piece.text).flatMap((value) => {
      const printed = slicePiece(piece, value.start, value.end)
      return printed ? [{ value: { value: value.value, piece: printed }, pieces: [], page }] : []
    }),
  )
  const remarks = others.flat().map((piece): CellParagraph => ({ value: null, pieces: [piece], page }))
  return { planned, rest: [...values, ...remarks], page, lines: [] }
}
