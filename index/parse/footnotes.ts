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

/** A footnote after its mark, or a note that opens with an asterisk. */
export function footnote(draft: Draft, blocks: readonly Block[], at: number): number {
  const block = blocks[at]
  if (block?.kind !== 'text') return 0
  const starred = block.note ? null : /^(\*{1,3})\s*(?=[^\s*])/.exec(blockText(draft, block))
  const printed = block.note?.text ?? starred?.[1]
  if (printed === undefined) return 0
  const mark = printed.normalize('NFKC')
  addFurniture(draft, 'label', block.note)
  const pieces = withoutLabel(draft, piecesOf(block), starred?.[0].length ?? 0)
  const id = freeId(draft, `${draft.scope}note/${mark}`)
  const base = passageBase(draft, id, labels[draft.lang].note(mark), pieces, pageOf(block))
  draft.passages.push({ ...base, kind: 'footnote', mark, markedIn: [] })
  noteMarks(draft, block, id)
  return 1
}

/** Tells each footnote which passages it is marked in: a mark means the next footnote of that mark, else the last. */
export function withMarks(passages: readonly Passage[], marked: Draft['marked']): Passage[] {
  const place = new Map(passages.map((passage, i) => [passage.id, i]))
  const notes = passages.filter((passage) => passage.kind === 'footnote')
  const found = new Map<string, Set<string>>()
  for (const { mark, passage } of marked) {
    const same = notes.filter((note) => note.mark === mark)
    const next = same.find((note) => (place.get(note.id) ?? 0) > (place.get(passage) ?? 0)) ?? same.at(-1)
    if (next) found.set(next.id, (found.get(next.id) ?? new Set()).add(passage))
  }
  return passages.map((passage) =>
    passage.kind === 'footnote' ? { ...passage, markedIn: [...(found.get(passage.id) ?? [])] } : passage,
  )
}
