import type { Block } from './block.ts'
import type { Line, Piece } from './line.ts'
import { slicePiece } from './line.ts'
import { measuresNext } from './measure-words.ts'

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
      if (note) kept.push({ ...line, piece: note, ended: true })
      note = line.piece
    }
  }
  const last = lines.at(-1)
  return note && last ? [...kept, { ...last, piece: note, ended: true }] : kept
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

const superscript = /(?<!m)[¹²³⁴-⁹⁰]{1,2}/
/** '…Support.1 The…', but not the number of 'Add.1' or 'No. 5'. */
const afterLatin =
  /(?<=\p{Script=Latin}{3}[.,;:)”"’]{0,2})(?<!\b(?:Add|Corr|Rev|Nos?|paras?|vols?|arts?|chap|sect)\.?)\d{1,2}(?=\s|$)/iu
/** '…支助部。1 会员国…' */
const afterHan = /(?<=[。；”》）)])\d{1,2}(?=\s?\p{Script=Han}|\s?$)/u
const gluedMark = new RegExp(`${superscript.source}|${afterLatin.source}|${afterHan.source}`, 'giu')

/**
 * Takes footnote marks that a reader glued to the text out of it, where a footnote of that mark exists and the marks
 * come in order.
 */
export function cutGluedMarks(blocks: readonly Block[]): Block[] {
  const notes = new Set(blocks.flatMap((block) => (block.kind === 'text' && block.note ? plain(block.note.text) : [])))
  if (notes.size === 0) return [...blocks]
  let last = 0
  const isMark = (mark: string, rest: string) => {
    const number = Number(mark)
    if (!notes.has(mark) || number > last + 1 || measuresNext(rest)) return false
    last = Math.max(last, number)
    return true
  }
  return blocks.map((block) => {
    if (block.kind !== 'text' || block.note) return block
    return { ...block, lines: block.lines.flatMap((line) => cutLine(line, isMark)) }
  })
}

function cutLine(line: Line, isMark: (mark: string, rest: string) => boolean): Line[] {
  const { piece } = line
  const parts: Line[] = []
  let start = 0
  for (const match of piece.text.matchAll(gluedMark)) {
    const end = match.index + match[0].length
    const before = slicePiece(piece, start, match.index)
    const mark = slicePiece(piece, match.index, end)
    if (!before || !mark || !isMark(plain(mark.text), piece.text.slice(end, end + 8))) continue
    parts.push({ ...line, piece: before, marks: [mark] })
    start = end
  }
  const rest = slicePiece(piece, start)
  return rest ? [...parts, { ...line, piece: rest }] : parts
}

function plain(mark: string): string {
  return mark.normalize('NFKC').trim()
}
