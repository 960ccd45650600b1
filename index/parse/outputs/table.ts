import type { OutputRow } from '../../report.ts'
import type { Block, TextBlock } from '../block.ts'
import { addFurniture, blockText, type Draft, freeId, noteMarks, pathOf, piecesOf } from '../draft.ts'
import { OUTER, readHeading } from '../heading.ts'
import { sourceOf } from '../join.ts'
import { labels } from '../labels.ts'
import type { Piece } from '../line.ts'
import { leadsOn, standsAsHeading } from '../sections.ts'
import { cellsOf } from './cells.ts'
import { type RawRow, rowsOf } from './rows.ts'
import { segmentsOf } from './segments.ts'

const plannedHead = /^(?:计划产出|planned outputs?)/i
const otherHeads = /^(?:已完成|实际产出|数目|[(（]|是\/否|说明|备注|completed|actual|number|yes\/no|remarks|$)/i
const completedHead = /已完成|实际产出|\bcompleted\b|\bactual\b/i

/** Whether the words head the columns of an output table: '计划产出 已完成 (数目或是/否) 说明'. */
export function isOutputHeader(text: string): boolean {
  return plannedHead.test(text) && completedHead.test(text)
}

/** Whether a line begins the head of an output table. */
export function isOutputHead(text: string): boolean {
  return text.length <= MAX_HEAD_CHARS && plannedHead.test(text)
}

const MAX_HEAD_CHARS = 40

/** Blocks that head the columns, from a planned head on. */
function headBlocks(draft: Draft, blocks: readonly Block[], at: number): TextBlock[] {
  const heads: TextBlock[] = []
  for (const block of blocks.slice(at, at + 8)) {
    if (block.kind !== 'text' || block.note) break
    const text = blockText(draft, block)
    if (text.length > MAX_HEAD_CHARS || !(heads.length === 0 ? plannedHead : otherHeads).test(text)) break
    heads.push(block)
  }
  return isOutputHeader(heads.map((block) => blockText(draft, block)).join(' ')) ? heads : []
}

/** A flattened table of planned and completed outputs: its header, then rows until the next heading. */
export function outputTable(draft: Draft, blocks: readonly Block[], at: number): number {
  const heads = headBlocks(draft, blocks, at)
  if (heads.length === 0) return 0
  for (const block of heads) {
    for (const piece of piecesOf(block)) addFurniture(draft, 'table-header', piece)
    noteMarks(draft, block, null)
  }
  let i = at + heads.length
  const region: TextBlock[] = []
  for (
    let block = blocks[i];
    block?.kind === 'text' && !block.note && !endsTable(draft, blocks, i);
    block = blocks[i]
  ) {
    region.push(block)
    i += 1
  }
  rowsOf(segmentsOf(region)).forEach((raw, n) => {
    draft.passages.push(outputPassage(draft, raw, n + 1))
  })
  return i - at
}

/** Lettered and numbered lines are likelier items of a cell: they end a table only on the way to another one. */
function endsTable(draft: Draft, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  if (block?.kind !== 'text') return true
  const text = blockText(draft, block)
  if (draft.stars.has(/^\*{1,3}/.exec(text)?.[0] ?? '')) return true
  const style = readHeading(text)?.style
  if (style === undefined || style === 'theme') return false
  return OUTER.has(style) ? standsAsHeading(draft, blocks, at) : leadsOn(draft, blocks, at)
}

/** The passage of one row, under the department, office and accomplishment of the headings above it. */
export function outputPassage(draft: Draft, raw: RawRow, row: number): OutputRow {
  const place = placeOf(draft)
  const id = freeId(draft, `${place.key}/${row}`)
  const beside = raw.rest.flatMap(({ value, pieces }) => [...(value ? [value.piece] : []), ...pieces])
  const pieces: Piece[] = [...raw.planned, ...beside]
  if (beside.length === 0) draft.unknown.push(...raw.planned)
  for (const line of raw.lines) noteMarks(draft, { kind: 'text', lines: [line], note: null }, id)
  return {
    id,
    report: draft.id,
    section: pathOf(draft),
    label: labels[draft.lang].output(place.label, row),
    source: sourceOf(pieces, draft.source),
    page: raw.page,
    kind: 'output',
    department: place.department,
    office: place.office,
    accomplishment: place.accomplishment,
    ...cellsOf(raw, draft.typography),
  }
}

function placeOf(draft: Draft) {
  const find = (style: string) => draft.stack.find(({ heading }) => heading.style === style)?.heading
  const department = find('upper')
  const office = find('lower')
  const accomplishment = find('accomplishment')
  const unit = [department?.marker, office?.marker].filter((marker) => marker != null)
  const number = accomplishment?.marker ?? ''
  return {
    department: department?.text ?? draft.stack[0]?.section.heading ?? '',
    office: office?.text ?? null,
    accomplishment: { number, text: accomplishment?.words ?? '' },
    key: [unit.join('.'), number].filter((part) => part !== '').join('/') || 'table',
    label: `${department?.marker ?? ''}${office?.marker ? `(${office.marker})` : ''} ${number}`.trim(),
  }
}
