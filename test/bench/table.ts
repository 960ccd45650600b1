import { quantile } from '../eval/table.ts'

/** What was measured, by name: one number a round. Printed as medians, in the order of the first round. */
export class Measurements {
  readonly #columns: string[]
  readonly #rows = new Map<string, Map<string, number[]>>()

  constructor(columns: readonly string[]) {
    this.#columns = [...columns]
  }

  record(column: string, row: string, value: number) {
    const cells = this.#rows.get(row) ?? new Map<string, number[]>()
    this.#rows.set(row, cells)
    cells.set(column, [...(cells.get(column) ?? []), value])
  }

  toString(): string {
    const width = Math.max(...[...this.#rows.keys()].map((row) => row.length))
    const lines = [...this.#rows].map(([row, cells]) =>
      [row.padEnd(width), ...this.#columns.map((column) => shown(cells.get(column)).padStart(CELL))].join('  '),
    )
    return [[' '.repeat(width), ...this.#columns.map((column) => column.padStart(CELL))].join('  '), ...lines].join(
      '\n',
    )
  }
}

const CELL = 14

function shown(values: readonly number[] | undefined): string {
  if (!values) return ''
  const value = quantile(values, 0.5)
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
