import type { Ingested } from './ingested.ts'

const MAX_LINE = 60 // characters of an unknown line that are shown

/** What was understood of each report, as a text table; and the lines that fit no construct, a few of each report. */
export function summary({ changed, reports }: Ingested, index: string): string {
  const head = changed ? `Built the index in ${index}` : `The index in ${index} is up to date`
  const kinds = [...new Set(reports.flatMap(({ counts }) => Object.keys(counts)))]
  const rows = reports.map(({ id, state, counts, unknown }) => [
    id,
    state,
    ...kinds.map((kind) => String(counts[kind] ?? 0)),
    String(unknown.total),
  ])
  const lines = reports.flatMap(({ id, unknown: { total, first } }) => [
    ...(total > 0
      ? [`\nLines of ${id} that fit no construct and became paragraphs (${first.length} of ${total}):`]
      : []),
    ...first.map((line) => `  ${line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line}`),
  ])
  return `${[head, '', ...table([['report', 'state', ...kinds, 'unknown'], ...rows]), ...lines].join('\n')}\n`
}

/** Columns as wide as their widest cell; the first two are words, the others numbers. */
function table(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const cell = (text: string, column: number) =>
    column < 2 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)
  return rows.map((row) => row.map(cell).join('  '))
}
