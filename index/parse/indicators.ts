import type { Block, TextBlock } from './block.ts'
import { addFurniture, blockText, type Draft, noteMarks, pageOf, piecesOf } from './draft.ts'
import { OUTER, readHeading } from './heading.ts'
import { isOutputHead } from './outputs/table.ts'
import { isNextParagraph, numberAt } from './paragraphs.ts'
import { addRow, openTable } from './table-rows.ts'

const plannedHead =
  /^(?:(?:计划|预期)?绩效指标|(?:planned )?(?:performance )?indicators? of achievement|planned indicators?)/i
const actualHead = /实际绩效指标|actual (?:performance )?indicators?/i
const indicator = /^\d{1,2}\.\d{1,2}\.\d{1,2}[.．]?\s+(?=\S)/

/**
 * A flattened table of the indicators of achievement, planned beside actual: a row begins with the number of its
 * indicator ('1.1.1 …'); what follows its paragraph is what was achieved.
 */
export function indicatorTable(draft: Draft, blocks: readonly Block[], at: number): number {
  const heads = headBlocks(draft, blocks, at)
  const first = blocks[at + heads.length]
  if (heads.length === 0 || first?.kind !== 'text' || !indicator.test(blockText(draft, first))) return 0
  const others = regionOf(draft, blocks, at + heads.length + 1)
  for (const block of heads) {
    for (const piece of piecesOf(block)) addFurniture(draft, 'table-header', piece)
    noteMarks(draft, block, null)
  }
  const table = openTable(draft, headsOf(heads.map((block) => blockText(draft, block)).join(' ')))
  const rows: TextBlock[][] = [[first]]
  for (const block of others) {
    if (indicator.test(blockText(draft, block))) rows.push([block])
    else rows.at(-1)?.push(block)
  }
  for (const [planned, ...actual] of rows) {
    if (!planned) continue
    const cells = [[planned], actual].map((some) => ({
      text: some.map((block) => blockText(draft, block)).join('\n'),
      pieces: some.flatMap(piecesOf),
    }))
    const id = addRow(draft, table, cells, pageOf(planned))
    for (const block of [planned, ...actual]) noteMarks(draft, block, id)
  }
  return heads.length + 1 + others.length
}

/** The heads of both columns, on one line or on two. */
function headBlocks(draft: Draft, blocks: readonly Block[], at: number): TextBlock[] {
  const [first, second] = blocks.slice(at, at + 2)
  if (first?.kind !== 'text' || first.note || !plannedHead.test(blockText(draft, first))) return []
  if (actualHead.test(blockText(draft, first))) return [first]
  return second?.kind === 'text' && actualHead.test(blockText(draft, second)) ? [first, second] : []
}

function headsOf(text: string): string[] {
  const actual = actualHead.exec(text)?.index ?? text.length
  return [text.slice(0, actual).trim(), text.slice(actual).trim()]
}

/** The blocks up to the next table, heading or numbered paragraph. */
function regionOf(draft: Draft, blocks: readonly Block[], at: number): TextBlock[] {
  const region: TextBlock[] = []
  for (const block of blocks.slice(at)) {
    if (block.kind !== 'text' || block.note) break
    const text = blockText(draft, block)
    if (isOutputHead(text) || (draft.numbered && isNextParagraph(draft, numberAt(text)))) break
    if (OUTER.has(readHeading(text)?.style ?? 'theme')) break
    region.push(block)
  }
  return region
}
