import type { Line, Piece } from './line.ts'
import { slicePiece } from './line.ts'

const loneMark = /^(?:\d{1,2}|[a-z]|\*{1,3})$/
const MAX_MARKS = 4 // that one line may have: more are figures of a table
const noteMark = /^(\d{1,2}|[a-z]|\*{1,3}|[¹²³⁴-⁹⁰]{1,2})\s+(?=\S)/

/**
 * Flattened superscripts stand on lines of their own, and what follows is pushed off the margin. Right below text such
 * a line marks a footnote in it; after a blank line it opens the footnote.
 */
export function attachMarks(text: string, lines: readonly Line[]): Line[] {
  const kept: Line[] = []
  let note: Piece | null = null
  for (const line of lines) {
    const after = text.slice(line.piece.span.end, line.piece.span.end + 80)
    const before = kept.at(-1)
    if (line.ended || !loneMark.test(line.piece.text) || !/^\r?\n[ \t]/.test(after)) {
      kept.push(note ? { ...line, note } : line)
      note = null
    } else if (before && !line.gap && before.marks.length < MAX_MARKS) {
      const closes = /^\r?\n[ \t]+\r?\n/.test(after)
      kept[kept.length - 1] = { ...before, marks: [...before.marks, line.piece], ended: before.ended || closes }
    } else {
      if (note) kept.push({ ...line, piece: note, note: null, ended: true })
      note = line.piece
    }
  }
  const last = lines.at(-1)
  return note && last ? [...kept, { ...last, piece: note, note: null, ended: true }] : kept
}

/** In plain texts the lines below a rule that begin with a mark ('1 See A/61/749.') are footnotes. */
export function footnotesBelowRules(lines: readonly Line[]): Line[] {
  let below = false
  return lines.map((line) => {
    below = line.ruled || (below && !line.top)
    const match = below && !line.note ? noteMark.exec(line.piece.text) : null
    const note = match && slicePiece(line.piece, 0, match[0].length)
    const piece = match && slicePiece(line.piece, match[0].length)
    return note && piece ? { ...line, note, piece } : line
  })
}
