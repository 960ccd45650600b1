import { BOM, csvLine, inert } from '../../server/schema/csv.ts'
import type { Row } from './rows.ts'

const HEADER = [
  'id',
  'report',
  'department',
  'office',
  'accomplishment',
  'planned',
  'completed',
  'planned_count',
  'remarks',
  'variance',
  'rate',
]

/** Rows as comma-separated values (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export function toCsv(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.id,
    row.report,
    row.department,
    row.office ?? '',
    row.accomplishment,
    row.planned,
    row.completed.map(({ value, unit }) => [value, unit].filter((part) => part !== null).join(' ')).join('; '),
    row.completed.map(({ planned }) => planned ?? '').join('; '),
    row.remarks,
    row.variance ?? '',
    row.rate === null ? '' : String(Number(row.rate.toFixed(4))),
  ])
  return writeCsv([HEADER, ...lines])
}

/** Lines of cells as comma-separated values that a spreadsheet opens without running any of them. */
export function writeCsv(lines: readonly (readonly string[])[]): string {
  return BOM + lines.map((cells) => csvLine(cells.map(inert))).join('')
}
