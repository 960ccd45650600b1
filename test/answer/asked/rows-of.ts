import type { OutputRow } from '../../../index/report.ts'
import { pairUp } from '../../../server/answer/rows/pairing.ts'
import type { Opened } from '../../../server/services.ts'

/** The rows of the table as parsed, and what they say of themselves: answers are held against these. */
export function rowsOf(opened: () => Opened) {
  const rows = (department = ''): OutputRow[] =>
    opened()
      .store.passages.filter((passage): passage is OutputRow => passage.kind === 'output')
      .filter((row) => row.department.includes(department))
  const ids = (found: OutputRow[]) => found.map(({ id }) => id).sort()
  const unfinished = (row: OutputRow) => row.completed.some(({ value }) => value === '否')
  const isMarked = (row: OutputRow, sign: 1 | -1) =>
    row.variance === 'both' || row.variance === (sign > 0 ? 'above' : 'below')
  /** Unmarked by the report, but shown by its figures. */
  const isShown = (row: OutputRow, sign: 1 | -1) =>
    row.variance === null &&
    pairUp(row, opened().store.figuresOf(row.id)).some(
      ({ figure, planned }) =>
        figure && planned && figure.kind === planned.kind && Math.sign(figure.value - planned.value) === sign,
    )
  const differs = (row: OutputRow, sign: 1 | -1) => isMarked(row, sign) || isShown(row, sign)
  return { rows, ids, unfinished, isMarked, isShown, differs }
}
