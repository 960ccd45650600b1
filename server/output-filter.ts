import type { OutputRow, Variance } from '../index/report.ts'
import type { Store } from '../index/store/store.ts'
import { squeezed } from './squeezed.ts'

export type OutputFilter = {
  report?: string | undefined
  department?: string | undefined
  office?: string | undefined
  /** Any of these. */
  variance?: readonly Variance[] | undefined
  /** How completion is reported: 是, 否 or with numbers. A row may be reported in several ways. */
  done?: 'yes' | 'no' | 'number' | undefined
  /** Words in the planned output, the units or the remarks, spaces and width aside. */
  q?: string | undefined
}

export type OutputSort = 'planned' | 'completed' | 'rate'

const holds = (text: string, wanted: string): boolean => squeezed(text).includes(squeezed(wanted))

const WAYS = { yes: '是', no: '否' } as const

function isDone(row: OutputRow, way: 'yes' | 'no' | 'number'): boolean {
  return row.completed.some(({ value }) => (way === 'number' ? typeof value === 'number' : value === WAYS[way]))
}

/** The output rows that fit, in reading order. */
export function filterOutputs(store: Store, filter: OutputFilter): OutputRow[] {
  const { report, department, office, variance, done, q } = filter
  return store.passages
    .filter((passage) => passage.kind === 'output')
    .filter(
      (row) =>
        (report === undefined || row.report === report) &&
        (department === undefined || holds(row.department, department)) &&
        (office === undefined || holds(row.office ?? '', office)) &&
        (variance === undefined || (row.variance !== null && variance.includes(row.variance))) &&
        (done === undefined || isDone(row, done)) &&
        (q === undefined ||
          holds([row.planned, ...row.completed.map(({ unit }) => unit ?? ''), row.remarks].join('\n'), q)),
    )
}

/** The first count stated in the planned output, and the first one reported as completed; null where there is none. */
function amounts(store: Store, row: OutputRow): Record<OutputSort, number | null> {
  const { start, end } = row.cells.planned
  const planned =
    store.figuresOf(row.id).find(({ kind, span }) => kind === 'count' && span.start >= start && span.end <= end)
      ?.value ?? null
  const completed = row.completed.map(({ value }) => value).find((value) => typeof value === 'number') ?? null
  return { planned, completed, rate: planned && completed !== null ? completed / planned : null }
}

/** Rows by an amount; rows without one come last, equal ones keep their reading order. */
export function sortOutputs(
  store: Store,
  rows: readonly OutputRow[],
  by: OutputSort,
  order: 'asc' | 'desc',
): OutputRow[] {
  const keyed = rows.map((row) => ({ row, amount: amounts(store, row)[by] }))
  const direction = order === 'asc' ? 1 : -1
  const compare = (a: number | null, b: number | null) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : direction * (a - b)
  return keyed.sort((a, b) => compare(a.amount, b.amount)).map(({ row }) => row)
}
