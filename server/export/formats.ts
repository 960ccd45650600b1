import { parquetWriteBuffer } from 'hyparquet-writer'
import { BOM, csvLine, inert } from '../schema/csv.ts'
import type { Cell, ColumnType, Content, Table } from './table.ts'

/** Pieces of a file, in order. */
type Pieces = Iterable<string | Uint8Array>

const asText = (cell: Cell): string => {
  if (cell === null) return ''
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell)
}

function* csv({ columns, records }: Table, content: Content): Pieces {
  yield csvLine(columns.map(({ name }) => name))
  for (const record of records(content)) yield csvLine(record.map(asText))
}

/** The same for a spreadsheet: it knows the encoding, and runs nothing of what it reads. */
function* excel({ columns, records }: Table, content: Content): Pieces {
  yield BOM + csvLine(columns.map(({ name }) => name))
  for (const record of records(content)) yield csvLine(record.map((cell) => inert(asText(cell))))
}

function* jsonl({ columns, records }: Table, content: Content): Pieces {
  for (const record of records(content))
    yield `${JSON.stringify(Object.fromEntries(columns.map(({ name }, i) => [name, record[i]])))}\n`
}

const PARQUET_TYPES = { text: 'STRING', integer: 'INT32', number: 'DOUBLE', json: 'JSON' } as const satisfies Record<
  ColumnType,
  string
>

function* parquet({ columns, records }: Table, content: Content): Pieces {
  const all = [...records(content)]
  const columnData = columns.map(({ name, type }, i) => ({
    name,
    type: PARQUET_TYPES[type],
    nullable: true,
    data: all.map((record) => record[i] ?? null),
  }))
  yield new Uint8Array(parquetWriteBuffer({ columnData }))
}

export const formats = { csv, excel, jsonl, parquet } satisfies Record<
  string,
  (table: Table, content: Content) => Pieces
>
export type Format = keyof typeof formats
