import type { Lang, Passage, Section, Span } from '../report.ts'
import type { Block, TextBlock } from './block.ts'
import { asLetter, type Heading, rankOf } from './heading.ts'
import { joined, sourceOf, type Typography } from './join.ts'
import { contentHash } from './labels.ts'
import { type Piece, slicePiece } from './line.ts'
import type { Furniture } from './parsed-report.ts'

type OpenSection = { heading: Heading; rank: number; section: Section }

/** The numbered paragraph or item that unnumbered text, items and tables belong to. */
export type Owner = { id: string; label: string; number: string; parts: number; tables: number }

/** The report while it is read: what is understood so far, and where reading stands. */
export type Draft = {
  readonly id: string
  readonly lang: Lang
  readonly typography: Typography
  readonly source: string
  readonly passages: Passage[]
  readonly sections: Section[]
  readonly furniture: Furniture[]
  readonly unknown: { text: string; span: Span }[]
  /** Passages by the footnote marks printed in them. */
  readonly marked: Map<string, string[]>
  readonly ids: Map<string, number>
  stack: OpenSection[]
  /** Whether the blocks now read stand in the summary, a list of abbreviations, or the report itself. */
  part: 'body' | 'summary' | 'abbreviations'
  paragraph: Owner | null
  /** Last number of the run of numbered paragraphs. */
  last: number
  /** Prefix of paragraph ids where numbering starts again, as in an annex. */
  scope: string
  counts: { summary: number; tables: number; loose: number }
}

export function createDraft(id: string, lang: Lang, typography: Typography, source: string): Draft {
  return {
    id,
    lang,
    typography,
    source,
    passages: [],
    sections: [],
    furniture: [],
    unknown: [],
    marked: new Map(),
    ids: new Map(),
    stack: [],
    part: 'body',
    paragraph: null,
    last: 0,
    scope: '',
    counts: { summary: 0, tables: 0, loose: 0 },
  }
}

export function pathOf(draft: Draft): string[] {
  return draft.stack.map(({ section }) => section.heading)
}

/** The words of a block, line breaks joined. */
export function blockText(draft: Draft, block: Block): string {
  if (block.kind === 'row') return block.row.cells.map((cell) => cell.text.trim()).join('\n')
  return joined(piecesOf(block), draft.typography)
}

export function piecesOf(block: Block): Piece[] {
  if (block.kind === 'text') return block.lines.map((line) => line.piece)
  if (block.kind === 'heading') return [block.piece]
  return block.row.cells.flatMap((cell) =>
    cell.spans.map((span) => ({ text: cell.text, span })),
  )
}

/** A free id: the first of its name as it is, later ones counted. */
export function freeId(draft: Draft, wanted: string): string {
  const id = `${draft.id}/${wanted}`
  const used = (draft.ids.get(id) ?? 0) + 1
  draft.ids.set(id, used)
  return used === 1 ? id : `${id}~${used}`
}

/** An id for a paragraph without a number: it stays while the words do. */
export function looseId(draft: Draft, text: string): string {
  return freeId(draft, `p-${contentHash(text)}`)
}

/** Fields that all passages made of these pieces share. */
export function passageBase(draft: Draft, id: string, label: string, pieces: readonly Piece[], page: number | null) {
  return {
    id,
    report: draft.id,
    section: pathOf(draft),
    label,
    text: joined(pieces, draft.typography),
    source: sourceOf(pieces, draft.source),
    page,
  }
}

export function addFurniture(draft: Draft, kind: Furniture['kind'], piece: Piece | null): void {
  if (piece) draft.furniture.push({ kind, text: piece.text, span: piece.span })
}

/** Takes a label such as '79.' or '(a)' off the first piece. */
export function withoutLabel(draft: Draft, pieces: readonly Piece[], length: number): Piece[] {
  const [first, ...others] = pieces
  if (!first || length === 0) return [...pieces]
  addFurniture(draft, 'label', slicePiece(first, 0, length))
  const rest = slicePiece(first, length)
  return rest ? [rest, ...others] : others
}

/** Notes the footnote marks printed in a block's lines as marks of a passage; null where no passage holds them. */
export function noteMarks(draft: Draft, block: TextBlock, passage: string | null): void {
  for (const line of block.lines) {
    for (const mark of line.marks) {
      addFurniture(draft, 'label', mark)
      if (passage === null) continue
      const known = draft.marked.get(mark.text) ?? []
      draft.marked.set(mark.text, known.includes(passage) ? known : [...known, passage])
    }
  }
}

/** Opens a section below the nearest heading that ranks above it. `level` is the rank a format gives its headings. */
export function openSection(draft: Draft, read: Heading, pieces: readonly Piece[], level?: number): void {
  const previousUpper = draft.stack.find(({ heading }) => heading.style === 'upper')?.heading.marker ?? null
  const heading = asLetter(read, previousUpper)
  const rank = level ?? rankOf(heading.style)
  const kept = draft.stack.filter((open) => open.rank < rank)
  const text = heading.text.replace(/\*{1,3}$/, '').trim()
  const markers = [...kept.map((open) => open.heading), heading].flatMap(({ marker }) => marker ?? [])
  const section: Section = {
    number: heading.marker === null ? null : markers.join('.'),
    heading: text,
    level: kept.length + 1,
    path: [...kept.map((open) => open.section.heading), text],
    source: sourceOf(pieces, draft.source),
  }
  draft.stack = [...kept, { heading, rank, section }]
  draft.sections.push(section)
  draft.paragraph = null
}
