import { type Draft, freeId, localId, pathOf } from './draft.ts'
import { sourceOf } from './join.ts'
import { labels } from './labels.ts'
import type { Piece } from './line.ts'

/** A cell's words and where they stand. */
export type Cell = { text: string; pieces: readonly Piece[] }

/** A table that rows are being added to, under the numbered paragraph it stands in or the report itself. */
export type Table = { id: string; label: string | null; header: string[]; rows: number }

export function openTable(draft: Draft, header: readonly string[]): Table {
  const owner = draft.paragraph ?? draft.counts
  owner.tables += 1
  const name = owner.tables === 1 ? 'table' : `table${owner.tables}`
  const inside = draft.paragraph
  return {
    id: inside ? `${localId(draft, inside.id)}/${name}` : `${draft.scope}${name}`,
    label: inside?.label ?? null,
    header: [...header],
    rows: 0,
  }
}

/** Adds a row as a passage, a cell a line, and gives its id; null where all its cells are empty. */
export function addRow(draft: Draft, table: Table, cells: readonly Cell[], page: number | null): string | null {
  const pieces = cells.flatMap((cell) => cell.pieces)
  if (pieces.length === 0) return null
  table.rows += 1
  const id = freeId(draft, `${table.id}/${table.rows}`)
  let end = -1
  const spans = cells.map(({ text }) => {
    const start = end + 1
    end = start + text.length
    return { start, end }
  })
  draft.passages.push({
    id,
    report: draft.id,
    section: pathOf(draft),
    label: labels[draft.lang].tableRow(table.label, table.rows),
    text: cells.map((cell) => cell.text).join('\n'),
    source: sourceOf(pieces, draft.source),
    page,
    kind: 'table-row',
    table: `${draft.id}/${table.id}`,
    header: table.header,
    cells: spans,
  })
  return id
}
