import type { Completed, Figure, OutputRow, Span } from '../../../index/report.ts'

/** A completed value with its plan, where it has one. */
type Valued = { planned: Figure | null; completed: Completed; figure: Figure | null }

/** What the row's remark says of one value: the remark right after its label, or the row's only one. */
export function varianceOf(row: OutputRow, completed: Completed): 'above' | 'below' | null {
  const said = ownRemarks(row, completed).map((span) => directionOf(row.text.slice(span.start, span.end)))
  const [only] = said.filter((direction) => direction !== null)
  return only ?? null
}

/** The remarks that follow a value's label before the next value's, where they are not said of values before it too. */
function ownRemarks(row: OutputRow, completed: Completed): Span[] {
  const { labels, remarks } = labelsAndRemarks(row)
  if (row.completed.length === 1) return remarks
  const own = completed.unitSpan
  if (!own) return []
  const before = Math.max(-1, ...labels.map(({ start }) => start).filter((start) => start < own.start))
  const isAlone = before < 0 || remarks.some((span) => span.start > before && span.end <= own.start)
  return isAlone ? remarks.filter((span) => span.start >= own.end && span.end <= nextOf(labels, own.end)) : []
}

/**
 * The remarks on some values of a row: the first that follow each one's label, other labels left out, unless they say the
 * contrary of what its numbers do. All of them where the row does not label every value.
 */
export function remarksOf(row: OutputRow, pairs: readonly Valued[]): Span[] {
  const { labels, remarks } = labelsAndRemarks(row)
  if (labels.length < row.completed.length) return remarks
  const found = pairs.flatMap(({ completed, figure, planned }) => {
    const end = completed.unitSpan?.end ?? 0
    const first = nextOf(remarks, end)
    const gap = figure && planned ? figure.value - planned.value : 0
    return remarks.filter((span) => {
      const direction = directionOf(row.text.slice(span.start, span.end))
      const isContrary = (direction === 'above' && gap < 0) || (direction === 'below' && gap > 0)
      return span.start >= first && span.end <= nextOf(labels, first) && !isContrary
    })
  })
  return remarks.filter((span) => found.includes(span))
}

const nextOf = (spans: readonly Span[], from: number) =>
  Math.min(Number.POSITIVE_INFINITY, ...spans.map(({ start }) => start).filter((start) => start >= from))

function labelsAndRemarks(row: OutputRow): { labels: Span[]; remarks: Span[] } {
  const labels = row.completed.flatMap(({ unitSpan }) => unitSpan ?? [])
  const isLabel = (span: Span) => labels.some((label) => label.start <= span.start && span.end <= label.end)
  return { labels, remarks: row.cells.remarks.filter((span) => !isLabel(span)) }
}

/** What a remark that opens with it says of the values before it. */
function directionOf(remark: string): 'above' | 'below' | null {
  const found = /^(?:产出|数目|数量)?(高|低)于计划|^(?:the )?(higher|lower)\b/iu.exec(remark.trim())
  if (!found) return null
  return found[1] === '高' || found[2]?.toLowerCase() === 'higher' ? 'above' : 'below'
}
