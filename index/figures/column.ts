import { readPeriods } from '../language/periods.ts'
import type { Passage } from '../report.ts'
import type { Draft } from './draft.ts'

type TableRow = Extract<Passage, { kind: 'table-row' }>

const BRACKETS = /[(（]([^()（）]*)[)）]/g
const UNIT = /美元|欧元|百分比|%|％|dollars|euros|percentage|per cent/i
const PERCENT = /百分比|%|％|percent|per cent/i

/**
 * A figure alone in its cell, told by its row and column: 'measure' is the row's first cell and the column's header, and
 * a unit or a year in the header are its own. The value stays as printed: '(千美元)' is a unit, never a factor.
 */
export function inColumn(row: TableRow, column: number, cell: string, draft: Draft): Draft {
  const alone = !/[\p{L}]/u.test(cell.slice(0, draft.span.start) + cell.slice(draft.span.end))
  const header = row.header[column]?.trim() ?? ''
  if (!alone || column === 0 || draft.kind === 'date') return draft
  const first = row.cells[0]
  const label = first ? row.text.slice(first.start, first.end).trim() : ''
  const unit = draft.unit ?? unitIn(header)
  return {
    ...draft,
    unit,
    kind: draft.unit === null && unit !== null ? (PERCENT.test(unit) ? 'percent' : 'money') : draft.kind,
    period: readPeriods(header)[0]?.printed ?? draft.period,
    measure: [label, header].filter((words) => words !== '').join(' '),
  }
}

function unitIn(header: string): string | null {
  const inBrackets = [...header.matchAll(BRACKETS)].map(([, words = '']) => words)
  return inBrackets.find((words) => UNIT.test(words))?.trim() ?? null
}
