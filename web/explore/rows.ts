import type { Output } from '../../server/schema.ts'

/** How a row was reported: done or not, or with numbers. */
export type Done = 'yes' | 'no' | 'number'

/** An output row with what can be sorted by: the only count that it states, and its share of the only plan. */
export type Row = Output & {
  done: Done[]
  plannedCount: number | null
  completedCount: number | null
  rate: number | null
}

export type Filter = {
  department: string
  office: string
  accomplishment: string
  variance: '' | 'above' | 'below' | 'both' | 'none'
  done: '' | Done
  text: string
}

export type SortKey = 'planned' | 'completed' | 'rate'
export type Sort = { by: SortKey; descending: boolean } | null

export const NO_FILTER: Filter = { department: '', office: '', accomplishment: '', variance: '', done: '', text: '' }

/** Where a row states several counts there is no one number to sort by, and no one rate. */
export function toRow(output: Output): Row {
  const { completed } = output
  const only = completed.length === 1 ? completed[0] : undefined
  const completedCount = typeof only?.value === 'number' ? only.value : null
  const plannedCount = only?.planned ?? null
  return {
    ...output,
    done: [...new Set(completed.map(({ value }) => doneOf(value)))],
    plannedCount,
    completedCount,
    rate: plannedCount !== null && plannedCount > 0 && completedCount !== null ? completedCount / plannedCount : null,
  }
}

export function doneOf(value: number | '是' | '否'): Done {
  return typeof value === 'number' ? 'number' : value === '是' ? 'yes' : 'no'
}

/** The rows that fit all of a filter; text is looked for in the planned output, units and remarks, spaces aside. */
export function filterRows(rows: readonly Row[], filter: Filter): Row[] {
  const wanted = squeeze(filter.text)
  return rows.filter(
    (row) =>
      (filter.department === '' || row.department === filter.department) &&
      (filter.office === '' || row.office === filter.office) &&
      (filter.accomplishment === '' || row.accomplishment === filter.accomplishment) &&
      (filter.variance === '' || (row.variance ?? 'none') === filter.variance) &&
      (filter.done === '' || row.done.includes(filter.done)) &&
      (wanted === '' || squeeze(wordsOf(row)).includes(wanted)),
  )
}

/** Rows in another order; rows without the number come last, equal ones stay in reading order. */
export function sortRows(rows: readonly Row[], sort: Sort): readonly Row[] {
  if (sort === null) return rows
  const key = ({ planned: 'plannedCount', completed: 'completedCount', rate: 'rate' } as const)[sort.by]
  const sign = sort.descending ? -1 : 1
  return rows.toSorted((a, b) => {
    const [x, y] = [a[key], b[key]]
    return x === null || y === null ? Number(x === null) - Number(y === null) : sign * (x - y)
  })
}

/** How rows stand against their plan: a yes has met it, a no has missed it, a count is compared with the planned one. */
export type Tally = { rows: number; met: number; missed: number; other: number }

export function tally(rows: readonly Row[]): Tally {
  const met = rows.filter((row) => standing(row) === 'met').length
  const missed = rows.filter((row) => standing(row) === 'missed').length
  return { rows: rows.length, met, missed, other: rows.length - met - missed }
}

function standing({ completed }: Row): 'met' | 'missed' | 'other' {
  const each = completed.map(({ value, planned }) => {
    if (typeof value !== 'number') return value === '是' ? 'met' : 'missed'
    return planned === null ? 'other' : value >= planned ? 'met' : 'missed'
  })
  if (each.includes('missed')) return 'missed'
  return each.length > 0 && each.every((one) => one === 'met') ? 'met' : 'other'
}

/** Tallies by department and office, in reading order. */
export function tallyByOffice(rows: readonly Row[]): { department: string; office: string | null; tally: Tally }[] {
  const groups = groupBy(rows, ({ department, office }) => JSON.stringify([department, office]))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [{ department: first.department, office: first.office, tally: tally(group) }]
  })
}

/** The same, the offices of a department together. */
export function tallyByDepartment(rows: readonly Row[]) {
  const groups = groupBy(tallyByOffice(rows), ({ department }) => department)
  return [...groups].map(([department, offices]) => ({ department, offices }))
}

/** The different values of a column, in reading order. */
export function valuesOf(rows: readonly Row[], column: 'department' | 'office' | 'accomplishment'): string[] {
  return [...new Set(rows.map((row) => row[column]).filter((value) => value !== null))]
}

function wordsOf({ planned, completed, remarks }: Row): string {
  return [planned, ...completed.map(({ value, unit }) => `${value}${unit ?? ''}`), remarks].join('\n')
}

function squeeze(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}
