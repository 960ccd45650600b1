import type { Block } from './block.ts'
import { blockText, type Draft, freeId, noteMarks, pageOf, passageBase, piecesOf } from './draft.ts'
import { readHeading } from './heading.ts'
import { labels } from './labels.ts'

const pair = /^(\S{1,40})\s+(\S.*)$/

/** '监督厅 内部监督事务厅' under the heading 简称. */
export function abbreviation(draft: Draft, blocks: readonly Block[], at: number): number {
  const block = blocks[at]
  if (draft.part !== 'abbreviations' || block?.kind !== 'text') return 0
  const text = blockText(draft, block)
  const numbered = readHeading(text)?.marker ?? null
  const match = numbered === null ? pair.exec(text) : null
  const [, short, full] = match ?? []
  if (short === undefined || full === undefined) return 0
  const id = freeId(draft, `abbr/${short}`)
  const base = passageBase(draft, id, labels[draft.lang].abbreviation(short), piecesOf(block), pageOf(block))
  draft.passages.push({ ...base, kind: 'abbreviation', short, full })
  noteMarks(draft, block, id)
  return 1
}
