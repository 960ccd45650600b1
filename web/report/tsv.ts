import type { ReaderPassage } from '../../server/schema.ts'
import { layOut } from './layout.ts'

/** The table of a report that holds a row, as tab-separated values with its header: what spreadsheets take in. */
export function tableTsv(passages: readonly ReaderPassage[], row: string): string {
  const table = layOut(passages).find((block) => block.kind === 'table' && block.rows.some(({ id }) => id === row))
  if (table?.kind !== 'table') return ''
  const lines = [table.header, ...table.rows.map((each) => each.table?.cells.map(({ text }) => text) ?? [])]
  return lines.map((cells) => cells.map((cell) => cell.replace(/\s+/gu, ' ').trim()).join('\t')).join('\n')
}
