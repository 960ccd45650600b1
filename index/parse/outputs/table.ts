import type { OutputRow } from '../../report.ts'
import type { Block, TextBlock } from '../block.ts'
import { addFurniture, blockText, type Draft, freeId, noteMarks, pathOf, piecesOf } from '../draft.ts'
import { readHeading } from '../heading.ts'
import { sourceOf } from '../join.ts'
import { labels } from '../labels.ts'
import type { Piece } from '../line.ts'
import { standsAsHeading } from '../sections.ts'
import { cellsOf } from './cells.ts'
import { type RawRow, rowsOf } from './rows.ts'
import { segmentsOf } from './segments.ts'

const columnHeads = /^(?:计划产出|已完成|[(（]?数目或是\/否[)）]?|说明|备注|planned outputs?|completed|[(]?number or yes\/no[)]?|remarks)+$/i
const firstHead = /^(?:计划产出|planned outputs?)/i

/** Whether the words head the three columns of an output table. */
export function isOutputHeader(text: string): boolean {
  const words = text.replace(/\s+/g, '')
  return firstHead.test(text.trim()) && columnHeads.test(words.replace(/plannedoutputs?/i, '计划产出').replace(/numberoryes/i, '数目或是'))
}

function isColumnHead(text: string): boolean {
  return columnHeads.test(text.replace(/\s+/g, '').replace(/plannedoutputs?/i, '计划产出'))
}

/** A flattened table of planned and completed outputs: its header, then rows until the next heading. */
export function outputTable(draft: Draft, blocks: readonly Block[], at: number): number {
  const first = blocks[at]
  if (first?.kind !== 'text' || !firstHead.test(blockText(draft, first))) return 0
  let i = at
  for (let block = blocks[i]; block?.kind === 'text' && isColumnHead(blockText(draft, block)); block = blocks[i]) {
    for (const piece of piecesOf(block)) addFurniture(draft, 'table-header', piece)
    noteMarks(draft, block, null)
    i += 1
  }
  if (i === at) return 0
  const region: TextBlock[] = []
  for (let block = blocks[i]; block?.kind === 'text' && !block.note && !endsTable(draft, blocks, i); block = blocks[i]) {
    region.push(block)
    i += 1
  }
  let row = 0
  for (const raw of rowsOf(segmentsOf(region))) {
    row += 1
    draft.passages.push(outputPassage(draft, raw, row))
  }
  return i - at
}

function endsTable(draft: Draft, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  if (!block || block.kind !== 'text') return true
  const text = blockText(draft, block)
  return /^\*{1,3}\s*\S/.test(text) || (readHeading(text)?.style !== 'theme' && standsAsHeading(draft, blocks, at))
}

/** The passage of one row, under the department, office and accomplishment of the headings above it. */
export function outputPassage(draft: Draft, raw: RawRow, row: number): OutputRow {
  const place = placeOf(draft)
  const id = freeId(draft, `${place.key}/${row}`)
  const pieces: Piece[] = [
    ...raw.planned,
    ...raw.rest.flatMap(({ value, pieces }) => [...(value ? [value.piece] : []), ...pieces]),
  ]
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
