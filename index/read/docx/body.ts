import type { Element } from '@xmldom/xmldom'
import type { Flow } from '../flow.ts'
import { cellFlow } from '../flow.ts'
import { raised, superscriptMark } from '../marks.ts'
import type { GridCell, GridRow } from '../table.ts'
import type { Notes } from './notes.ts'
import type { Numbering } from './numbering.ts'
import type { ParagraphStyle } from './styles.ts'
import { outlineHeading } from './styles.ts'
import { attributeOf, childAt, childrenOf, isOn, valAt } from './xml.ts'

export type DocxContext = {
  style(id: string | null): ParagraphStyle
  /** Whether tables of a style have their first row set off as a header. */
  headsTables(style: string | null): boolean
  numbering: Numbering
  notes: Notes
}

const GONE = new Set('del moveFrom delText instrText pPr rPr tblPr tcPr trPr sectPr rt'.split(' '))

/** Reads the paragraphs and tables of a body, cell, note or header into a flow. */
export function readBody(parent: Element, flow: Flow, context: DocxContext): void {
  for (const element of childrenOf(parent)) {
    if (element.localName === 'p') readParagraph(element, flow, context)
    else if (element.localName === 'tbl') readTable(element, flow, context)
    else if (!GONE.has(element.localName ?? '')) readBody(element, flow, context) // content controls, insertions
  }
}

function readParagraph(paragraph: Element, flow: Flow, context: DocxContext) {
  const properties = childAt(paragraph, 'pPr')
  const styleId = valAt(properties, 'pStyle')
  const style = context.style(styleId)
  if (/^toc \d$/i.test(style.name)) return // a table of contents says what the headings say
  const outline = valAt(properties, 'outlineLvl')
  const heading = outline === null ? style.heading : outlineHeading(outline)
  const label = labelOf(properties, styleId, style, context.numbering)
  if (label !== '') flow.add(`${label} `)
  const boxes: Element[] = []
  readRuns(paragraph, flow, context, heading !== null, boxes)
  const dropCap = attributeOf(childAt(properties, 'framePr'), 'dropCap') ?? 'none'
  if (dropCap !== 'none') return // the paragraph goes on in the next
  if (heading === null) flow.end()
  else flow.endHeading(heading)
  for (const box of boxes) readBody(box, flow, context)
}

function labelOf(properties: Element | null, styleId: string | null, style: ParagraphStyle, numbering: Numbering) {
  const list = valAt(properties, 'numPr', 'numId') ?? style.list
  if (list === null || list === '0') return ''
  const own = valAt(properties, 'numPr', 'ilvl')
  const level = own === null ? (numbering.levelOf(list, styleId ?? '') ?? style.level ?? 0) : Number(own)
  return numbering.label(list, level)
}

function readRuns(parent: Element, flow: Flow, context: DocxContext, isHeading: boolean, boxes: Element[]) {
  for (const element of childrenOf(parent)) {
    const name = element.localName ?? ''
    if (name === 'r' && isOn(element, 'rPr', 'vanish')) continue
    if (name === 'r' && isRaised(element)) readRaised(element, flow)
    else if (name === 't') flow.add(element.textContent ?? '')
    else if (name === 'tab' || name === 'ptab') flow.add('\t')
    else if (name === 'noBreakHyphen') flow.add('-')
    else if (name === 'sym') flow.add(/^F?0?B7$/i.test(attributeOf(element, 'char') ?? '') ? '•' : '')
    else if (name === 'br' || name === 'cr') breakLine(element, flow, isHeading)
    else if (name === 'footnoteReference' || name === 'endnoteReference') {
      const isCustom = /^(?:1|true|on)$/.test(attributeOf(element, 'customMarkFollows') ?? '')
      const custom = isCustom ? textOf(parent).trim() : null
      const kind = name === 'footnoteReference' ? 'footnote' : 'endnote'
      flow.mark(context.notes.refer(kind, attributeOf(element, 'id') ?? '', custom))
      if (isCustom) return // the rest of the run is the mark
    } else if (name === 'AlternateContent') {
      const chosen = childAt(element, 'Choice') ?? childAt(element, 'Fallback')
      if (chosen) readRuns(chosen, flow, context, isHeading, boxes)
    } else if (name === 'txbxContent') boxes.push(element)
    else if (!GONE.has(name)) readRuns(element, flow, context, isHeading, boxes)
  }
}

/** A break inside a heading only wraps it; elsewhere what follows is a line of its own. */
function breakLine(element: Element, flow: Flow, isHeading: boolean) {
  if (isHeading) flow.add('\n')
  else if (!/^(?:page|column)$/.test(attributeOf(element, 'type') ?? '')) flow.end()
}

const textOf = (run: Element) =>
  childrenOf(run, 't')
    .map((text) => text.textContent ?? '')
    .join('')

const isRaised = (run: Element) => valAt(run, 'rPr', 'vertAlign') === 'superscript' && textOf(run).trim() !== ''

/** A superscript set by hand: a footnote mark, or a power. */
function readRaised(run: Element, flow: Flow) {
  const mark = superscriptMark(textOf(run), flow.open())
  if (mark === null) flow.add(raised(textOf(run)))
  else flow.mark(mark)
}

function readTable(table: Element, flow: Flow, context: DocxContext) {
  const rows: GridRow[] = []
  const open = new Map<number, GridCell>() // cells that go on below, by column
  for (const row of rowsOf(table)) {
    const cells: GridCell[] = []
    let column = Number(valAt(row, 'trPr', 'gridBefore') ?? 0)
    if (column > 0) cells.push({ paragraphs: [], columns: column, rows: 1 })
    for (const element of childrenOf(row).flatMap((child) =>
      child.localName === 'sdt' ? childrenOf(childAt(child, 'sdtContent')) : child,
    )) {
      if (element.localName !== 'tc') continue
      const columns = Number(valAt(element, 'tcPr', 'gridSpan') ?? 1)
      const merge = childAt(element, 'tcPr', 'vMerge')
      const above = merge && attributeOf(merge, 'val') !== 'restart' ? open.get(column) : undefined
      if (above) above.rows += 1
      else {
        const cell: GridCell = { paragraphs: [], columns, rows: 1 }
        const inside = cellFlow(cell.paragraphs)
        readBody(element, inside, context)
        inside.end()
        cells.push(cell)
        if (merge) open.set(column, cell)
        else open.delete(column)
      }
      column += columns
    }
    rows.push({ header: isOn(row, 'trPr', 'tblHeader'), bold: isBold(row, context), cells })
  }
  const [first] = rows
  if (first && hasHeaderLook(table) && context.headsTables(valAt(table, 'tblPr', 'tblStyle'))) first.header = true
  flow.table(rows)
}

/** Whether the table is to look as its style says for one with a header row. */
function hasHeaderLook(table: Element): boolean {
  const look = childAt(table, 'tblPr', 'tblLook')
  const firstRow = attributeOf(look, 'firstRow')
  return firstRow === null
    ? (Number.parseInt(attributeOf(look, 'val') ?? '0', 16) & 0x20) !== 0
    : /^(?:1|true|on)$/.test(firstRow)
}

function rowsOf(parent: Element): Element[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.localName === 'tr') return child
    return GONE.has(child.localName ?? '') || child.localName === 'tblGrid' ? [] : rowsOf(child)
  })
}

/** Whether every character of the row is bold, by its run or by its paragraph's style. */
function isBold(row: Element, context: DocxContext): boolean {
  const paragraphs = descendants(row, 'p').map((paragraph) => ({
    byStyle: context.style(valAt(paragraph, 'pPr', 'pStyle')).bold,
    runs: descendants(paragraph, 'r').filter((run) => textOf(run).trim() !== ''),
  }))
  const filled = paragraphs.filter(({ runs }) => runs.length > 0)
  return (
    filled.length > 0 &&
    filled.every(({ runs, byStyle }) =>
      runs.every((run) => (childAt(run, 'rPr', 'b') ? isOn(run, 'rPr', 'b') : byStyle)),
    )
  )
}

function descendants(element: Element, name: string): Element[] {
  return childrenOf(element).flatMap((child) => (child.localName === name ? [child] : descendants(child, name)))
}
