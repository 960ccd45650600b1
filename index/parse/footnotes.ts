import type { Passage } from '../report.ts'
import type { Block } from './block.ts'
import {
  addFurniture,
  blockText,
  type Draft,
  freeId,
  noteMarks,
  pageOf,
  passageBase,
  piecesOf,
  withoutLabel,
} from './draft.ts'
import { labels } from './labels.ts'
import type { Line } from './line.ts'

/** Asterisks that mark a note: as many lines end with them as begin with them. Others are list bullets. */
export function starMarks(lines: readonly Line[]): Set<string> {
  const balance = new Map<string, number>()
  for (const { piece } of lines) {
    const ends = /[^\s*](\*{1,3})$/.exec(piece.text)?.[1]
    const begins = starred.exec(piece.text)?.[1]
    if (ends !== undefined) balance.set(ends, (balance.get(ends) ?? 0) + 1)
    if (begins !== undefined) balance.set(begins, (balance.get(begins) ?? 0) - 1)
  }
  return new Set([...balance].filter(([, more]) => more >= 0).map(([mark]) => mark))
}

const starred = /^(\*{1,3})\s*(?=[^\s*])/

/** A footnote after its mark, or a note that opens with an asterisk. */
export function footnote(draft: Draft, blocks: readonly Block[], at: number): number {
  const block = blocks[at]
  if (block?.kind !== 'text') return 0
  const star = block.note ? null : starred.exec(blockText(draft, block))
  const printed = block.note?.text ?? star?.[1]
  if (printed === undefined || (star && !draft.stars.has(printed))) return 0
  const mark = printed.normalize('NFKC')
  addFurniture(draft, 'label', block.note)
  const pieces = withoutLabel(draft, piecesOf(block), star?.[0].length ?? 0)
  const id = freeId(draft, `${draft.scope}note/${mark}`)
  const base = passageBase(draft, id, labels[draft.lang].note(mark), pieces, pageOf(block))
  draft.passages.push({ ...base, kind: 'footnote', mark, markedIn: [] })
  noteMarks(draft, block, id)
  return 1
}

/** Tells each footnote which passages it is marked in: a mark means the next footnote of that mark, else the last. */
export function withMarks(passages: readonly Passage[], marked: Draft['marked']): Passage[] {
  const place = new Map(passages.map((passage, i) => [passage.id, i]))
  const notes = new Map<string, string[]>()
  for (const passage of passages) {
    if (passage.kind !== 'footnote') continue
    const same = notes.get(passage.mark)
    if (same) same.push(passage.id)
    else notes.set(passage.mark, [passage.id])
  }
  const found = new Map<string, Set<string>>()
  for (const { mark, passage } of marked) {
    const same = notes.get(mark) ?? []
    const note = same.find((id) => (place.get(id) ?? 0) > (place.get(passage) ?? 0)) ?? same.at(-1)
    if (note !== undefined) found.set(note, (found.get(note) ?? new Set()).add(passage))
  }
  return passages.map((passage) =>
    passage.kind === 'footnote' ? { ...passage, markedIn: [...(found.get(passage.id) ?? [])] } : passage,
  )
}
