import type { Completed, OutputRow, Span, Variance } from '../../report.ts'
import { joined, type Typography } from '../join.ts'
import type { CellParagraph, RawRow } from './rows.ts'
import { isExplanation } from './rows.ts'

type Cells = Pick<OutputRow, 'text' | 'planned' | 'completed' | 'remarks' | 'variance' | 'cells'>

/**
 * The columns of a row in one text: the planned output, then the rest in reading order, a paragraph a line, a figure
 * and what is printed beside it on one line. Figures stacked above each other own the paragraphs that follow them, the
 * first the first, explanations passed over; what stands beside 是/否 is a remark.
 */
export function cellsOf(row: RawRow, typography: Typography): Cells {
  const planned = joined(row.planned, typography)
  let text = planned
  const append = (part: string, before: string): Span => {
    const start = text.length + before.length
    text += before + part
    return { start, end: start + part.length }
  }
  const completed: Completed[] = []
  const waiting: (Completed | null)[] = []
  const values: Span[] = []
  const third: Span[] = []
  const remarks: string[] = []
  for (const paragraph of row.rest) {
    const owner = paragraph.value ? complete(paragraph.value, append(paragraph.value.piece.text, '\n')) : null
    if (owner) {
      values.push(owner.span)
      completed.push(owner)
    }
    const runs = runsOf(paragraph, typography)
    if (owner && runs.length === 0) waiting.push(unitless(owner))
    runs.forEach((run, i) => {
      const span = append(run.text, i === 0 ? (owner ? ' ' : '\n') : run.before)
      third.push(span)
      const taker = run.explains || i > 0 ? null : owner ? unitless(owner) : waiting.shift()
      if (taker) giveUnit(taker, run.text, span)
      else remarks.push(run.text)
    })
  }
  return {
    text,
    planned,
    completed,
    remarks: remarks.join('\n'),
    variance: varianceOf(remarks.join('\n')),
    cells: { planned: { start: 0, end: planned.length }, completed: values, remarks: third },
  }
}

function complete(value: NonNullable<CellParagraph['value']>, span: Span): Completed {
  const percent = value.piece.text.endsWith('%')
  return {
    value: value.value,
    unit: percent ? '%' : null,
    span,
    unitSpan: percent ? { start: span.end - 1, end: span.end } : null,
  }
}

/** The figure where it still wants a unit: not 是/否, not 3%. */
function unitless(completed: Completed): Completed | null {
  return typeof completed.value === 'number' && completed.unit === null ? completed : null
}

function giveUnit(completed: Completed, text: string, span: Span): void {
  const unit = text.replace(/[。.]$/, '')
  completed.unit = unit
  completed.unitSpan = { start: span.start, end: span.start + unit.length }
}

/**
 * Cuts a paragraph before an explanation that shares it ('体制和业务安排。产出高于计划，…') and where a space after a
 * full stop shows that two paragraphs were printed on one line.
 */
function runsOf(
  paragraph: CellParagraph,
  typography: Typography,
): { text: string; before: string; explains: boolean }[] {
  const text = joined(paragraph.pieces, typography)
  const cuts = [...text.matchAll(/。(?:( )|(?=产出(?:高于|低于)计划))/g)]
  let start = 0
  let before = ''
  const runs = []
  for (const cut of cuts) {
    const end = cut.index + 1
    if (end === text.length) continue
    runs.push({ text: text.slice(start, end), before, explains: false })
    before = cut[1] === undefined ? '' : '\n'
    start = cut.index + cut[0].length
  }
  if (start < text.length) runs.push({ text: text.slice(start), before, explains: false })
  return runs.map((run) => ({ ...run, explains: isExplanation(run.text) }))
}

function varianceOf(remarks: string): Variance | null {
  const above = /高于计划/.test(remarks) || /\bhigher\b/i.test(remarks)
  const below = /低于计划/.test(remarks) || /\blower\b/i.test(remarks)
  return above && below ? 'both' : above ? 'above' : below ? 'below' : null
}
