import type { Lang, Passage, Section, Span } from '../report.ts'
import type { Block, TextBlock } from './block.ts'
import { asLetter, type Heading, rankOf } from './heading.ts'
import { joined, sourceOf, type Typography } from './join.ts'
import { type Piece, slicePiece } from './line.ts'
import type { Furniture } from './parsed-report.ts'

type OpenSection = { heading: Heading; rank: number; section: Section }

/** The numbered paragraph or item that unnumbered text, items and tables belong to. */
export type Owner = {
  id: string
  label: string
  number: string
  /** Unnumbered paragraphs and tables met in it so far. */
  parts: number
  tables: number
  /** Letter of the last outer item. */
  letter: string | null
}

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
  /** Footnote marks in reading order, each with the passage that it stands in. */
  readonly marked: { mark: string; passage: string }[]
  readonly ids: Map<string, number>
  /** Whether the report numbers its paragraphs. */
  readonly numbered: boolean
  /** Asterisks that mark notes in it. */
  readonly stars: ReadonlySet<string>
  stack: OpenSection[]
  /** Whether the blocks now read stand in the summary, a list of abbreviations, or the report itself. */
  part: 'body' | 'summary' | 'abbreviations'
  paragraph: Owner | null
  /** Last number of the run of numbered paragraphs. */
  last: number
  /** Prefix of paragraph ids where numbering starts again, as in an annex. */
  scope: string
  counts: { summary: number; tables: number; loose: number; annexes: number }
}

export function createDraft(
  about: Pick<Draft, 'id' | 'lang' | 'typography' | 'source' | 'stars'> & { first: number | null },
): Draft {
  return {
    id: about.id,
    lang: about.lang,
    typography: about.typography,
    source: about.source,
    stars: about.stars,
    numbered: about.first !== null,
    passages: [],
    sections: [],
    furniture: [],
    unknown: [],
    marked: [],
    ids: new Map(),
    stack: [],
    part: 'body',
    paragraph: null,
    last: (about.first ?? 1) - 1,
    scope: '',
    counts: { summary: 0, tables: 0, loose: 0, annexes: 0 },
  }
}

export function pathOf(draft: Draft): string[] {
  return draft.stack.map(({ section }) => section.heading)
}

export type ProseBlock = Exclude<Block, { kind: 'row' }>

/** The words of a block, line breaks joined. */
export function blockText(draft: Draft, block: ProseBlock): string {
  return joined(piecesOf(block), draft.typography)
}

export function piecesOf(block: ProseBlock): Piece[] {
  return block.kind === 'text' ? block.lines.map((line) => line.piece) : [block.piece]
}

/** The page that a block begins on. */
export function pageOf(block: TextBlock): number | null {
  return block.lines[0]?.page ?? null
}

/** A free id: the first of its name as it is, later ones counted. */
export function freeId(draft: Draft, wanted: string): string {
  const id = `${draft.id}/${wanted}`
  let used = (draft.ids.get(id) ?? 0) + 1
  while (used > 1 && draft.ids.has(`${id}~${used}`)) used += 1
  draft.ids.set(id, used)
  if (used === 1) return id
  draft.ids.set(`${id}~${used}`, 1)
  return `${id}~${used}`
}

/** The id that parts of a passage build on, without the report's own. */
export function localId(draft: Draft, id: string): string {
  return id.slice(draft.id.length + 1)
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

/** Notes the footnote marks of a block's lines as standing in a passage; null where no passage holds them. */
export function noteMarks(draft: Draft, block: TextBlock, passage: string | null): void {
  for (const line of block.lines) {
    for (const { text, span } of line.marks) if (span) addFurniture(draft, 'label', { text, span })
    if (passage === null) continue
    for (const { text } of line.marks) draft.marked.push({ mark: text.normalize('NFKC'), passage })
  }
}

/** Opens a section below the nearest heading that ranks above it. `level` is the rank a format gives its headings. */
export function openSection(draft: Draft, read: Heading, pieces: readonly Piece[], level?: number): void {
  const previousUpper = draft.stack.find(({ heading }) => heading.style === 'upper')?.heading.marker ?? null
  const heading = asLetter(read, previousUpper)
  const rank = heading.style === 'accomplishment' ? rankOf(heading) : (level ?? rankOf(heading))
  const kept = draft.stack.filter((open) => open.rank < rank)
  const markers = [...kept.map((open) => open.heading), heading].flatMap(({ marker }) => marker ?? [])
  const section: Section = {
    number: heading.marker === null ? null : markers.join('.'),
    heading: heading.text,
    level: kept.length + 1,
    path: [...kept.map((open) => open.section.heading), heading.text],
    source: sourceOf(pieces, draft.source),
  }
  draft.stack = [...kept, { heading, rank, section }]
  draft.sections.push(section)
  draft.paragraph = null
}
