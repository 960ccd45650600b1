import type { Figure, Passage, Report } from '../../index/report.ts'

/** What is exported: the content of an index. */
export type Content = {
  reports: readonly Report[]
  passages: readonly Passage[]
  figures: readonly Figure[]
}

/** `json` columns hold lists and objects. */
export type ColumnType = 'text' | 'integer' | 'number' | 'json'
export type Cell = string | number | null | readonly unknown[]

export type Table = {
  columns: readonly { name: string; type: ColumnType }[]
  /** The cells of each record, in the order of the columns. */
  records: (content: Content) => Iterable<readonly Cell[]>
}

/** A column: its name, its type and how its cells are made. */
export type Column<Row> = readonly [name: string, type: ColumnType, cell: (row: Row) => Cell]

/** A table of rows that are found in the content. */
export function table<Row>(rowsOf: (content: Content) => Iterable<Row>, columns: readonly Column<Row>[]): Table {
  return {
    columns: columns.map(([name, type]) => ({ name, type })),
    *records(content) {
      for (const row of rowsOf(content)) yield columns.map(([, , cell]) => cell(row))
    },
  }
}
