import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { OutputRow } from '../../index/report.ts'
import { performance, squeeze } from './seed.ts'

type Gold = {
  department: string
  office: string | null
  accomplishment: string
  planned: string
  completed: { value: number | '是' | '否'; unit?: string }[]
  remarks: string
  variance: OutputRow['variance']
  remark_full: string
}

const rows = performance.passages.filter((passage): passage is OutputRow => passage.kind === 'output')
const gold: Gold[] = readFileSync(new URL('../eval/rows-dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** The row of the same table that says most of the gold's planned text: a cut or glued one still counts as found. */
function rowFor({ department, office, accomplishment, planned }: Gold): OutputRow | undefined {
  const table = rows.filter((row) => row.department === department && row.office === office)
  const same = table.filter((row) => row.accomplishment.number === accomplishment)
  return (
    same.find((row) => squeeze(row.planned) === planned) ??
    same.find((row) => squeeze(row.text).startsWith(planned.slice(0, 12)))
  )
}

const valuesOf = (row: OutputRow) => row.completed.map(({ value }) => value)
const thirdColumn = (row: OutputRow) =>
  squeeze(row.cells.remarks.map(({ start, end }) => row.text.slice(start, end)).join(''))
const isNoun = (unit: string | undefined): unit is string =>
  unit !== undefined && unit.length <= 12 && !/[了，。]/.test(unit)

test('reads the rows as a careful reader writes them down', () => {
  const pairs = gold.map((one) => ({ one, row: rowFor(one) }))
  const share = (right: (one: Gold, row: OutputRow) => boolean) =>
    pairs.filter(({ one, row }) => row && right(one, row)).length / pairs.length
  const units = pairs.flatMap(({ one, row }) =>
    one.completed.flatMap(({ unit }, i) => (isNoun(unit) ? [squeeze(row?.completed[i]?.unit ?? '') === unit] : [])),
  )
  const scores = {
    values: share(
      (one, row) => JSON.stringify(one.completed.map(({ value }) => value)) === JSON.stringify(valuesOf(row)),
    ),
    planned: share((one, row) => one.planned === squeeze(row.planned)),
    thirdColumn: share((one, row) => one.remark_full === thirdColumn(row)),
    remarks: share((one, row) => one.remarks === squeeze(row.remarks)),
    variance: share((one, row) => one.variance === row.variance),
    units: units.filter((right) => right).length / units.length,
  }
  console.log(`rows-dev (${gold.length} rows)`, scores)
  expect(scores.values).toBeGreaterThanOrEqual(0.98)
  expect(scores.planned).toBeGreaterThanOrEqual(0.98)
  expect(scores.thirdColumn).toBeGreaterThanOrEqual(0.96)
  expect(scores.remarks).toBeGreaterThanOrEqual(0.96)
  expect(scores.variance).toBe(1)
  expect(scores.units).toBeGreaterThanOrEqual(0.98)
})

test('finds every row, department, office and accomplishment', () => {
  const inDepartment = (letter: string) => rows.filter((row) => row.department.startsWith(`${letter}. `)).length
  expect([...'ABCDEFGHIJKL'].map(inDepartment)).toEqual([125, 98, 123, 14, 5, 7, 9, 15, 12, 14, 3, 19])
  expect(new Set(rows.filter((row) => row.office).map((row) => row.department + row.office)).size).toBe(16)
  const accomplishments = performance.report.sections.flatMap(
    ({ heading }) => /^预期成绩 (\d\.\d)/.exec(heading)?.[1] ?? [],
  )
  const count = (number: string) => accomplishments.filter((one) => one === number).length
  expect([accomplishments.length, count('1.1'), count('2.1'), count('3.1')]).toEqual([53, 17, 13, 23])
})

test('counts what was done, left undone, and done above or below plan', () => {
  const count = (holds: (row: OutputRow) => boolean) => rows.filter(holds).length
  expect({
    rows: rows.length,
    no: count((row) => valuesOf(row).includes('否')),
    yes: count((row) => valuesOf(row).includes('是')),
    numbers: count((row) => valuesOf(row).some((value) => typeof value === 'number')),
    several: count((row) => row.completed.length > 1),
    none: count((row) => row.completed.length === 0),
    above: count((row) => row.text.includes('产出高于计划')),
    below: count((row) => row.text.includes('产出低于计划')),
    both: count((row) => row.variance === 'both'),
    withoutRemarks: count((row) => row.remarks === ''),
  }).toEqual({
    rows: 444,
    no: 30,
    yes: 100,
    numbers: 321,
    several: 57,
    none: 0,
    above: 61,
    below: 58,
    both: 3,
    withoutRemarks: 182,
  })
})

test('every figure, unit and cell is what its span cuts out of the text', () => {
  for (const { text, planned, completed, cells } of rows) {
    const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    expect(cut(cells.planned)).toBe(planned)
    expect(cells.completed.map(cut)).toEqual(completed.map(({ span }) => cut(span)))
    for (const { value, unit, span, unitSpan } of completed) {
      const printed = cut(span)
      expect(typeof value === 'number' ? Number(printed.replace(/[ %]/g, '')) : printed).toBe(value)
      expect(unitSpan ? cut(unitSpan) : null).toBe(unit)
    }
    const pieces = [cells.planned, ...cells.completed, ...cells.remarks].sort((a, b) => a.start - b.start)
    expect(squeeze(pieces.map(cut).join(''))).toBe(squeeze(text))
  }
})
