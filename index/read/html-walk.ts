import type { DefaultTreeAdapterTypes } from 'parse5'
import { AppError } from '../app-error.ts'
import type { Flow } from './flow.ts'
import { cellFlow } from './flow.ts'
import { letter, roman } from './labels.ts'
import { loneMark, raised, superscriptMark } from './marks.ts'
import type { GridCell, GridRow } from './table.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element
type Parent = DefaultTreeAdapterTypes.ParentNode

const words = (text: string) => new Set(text.split(' '))
const DROPPED = words(
  'head script style template noscript nav svg math iframe object canvas button select textarea input audio video',
)
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup hr html legend main p section search summary',
)
const HEADING = /^h([1-6])$/
const NOTE_ID = /^(?:user-content-)?(?:fn|_?ftn|_?edn|footnote|endnote|cite_note)[-:_]?(\w+)$/i
const MAX_DEPTH = 500 // real pages nest some thirty deep; the walk is recursive

/** Reads a node and all below it into a flow. */
export function readNode(node: Node | Parent, flow: Flow, depth = 0): void {
  if (depth > MAX_DEPTH) {
    throw new AppError(
      'bad-file',
      'The HTML is nested too deeply to be read. Save the page as plain text and try again.',
    )
  }
  if ('value' in node) flow.add(node.value)
  else if ('attrs' in node) readElement(node, flow, depth)
  else if ('childNodes' in node) readChildren(node, flow, depth)
}

function readElement(element: Element, flow: Flow, depth: number) {
  const { tagName } = element
  const heading = HEADING.exec(tagName)
  if (isDropped(element)) return
  if (heading) {
    flow.end()
    readChildren(element, flow, depth)
    flow.endHeading(Number(heading[1]))
  } else if (tagName === 'br') flow.end()
  else if (tagName === 'table') readTable(element, flow, depth)
  else if (tagName === 'ol' || tagName === 'ul') readList(element, flow, depth)
  else if (tagName === 'pre') readLines(element, flow)
  else if (BLOCKS.has(tagName)) {
    flow.end()
    readChildren(element, flow, depth)
    flow.end()
  } else {
    const mark = markOf(element, flow.open())
    if (mark !== null) flow.mark(mark)
    else if (tagName === 'sup') flow.add(raised(textOf(element)))
    else readChildren(element, flow, depth)
  }
}

function readChildren(node: Parent, flow: Flow, depth: number) {
  for (const child of node.childNodes) readNode(child, flow, depth + 1)
}

const attribute = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value

const isDropped = (element: Element) =>
  DROPPED.has(element.tagName) ||
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'aria-hidden') === 'true' ||
  attribute(element, 'role') === 'navigation' ||
  (element.tagName === 'a' && /^\s*↩/.test(textOf(element))) || // back from a footnote
  /display\s*:\s*none/i.test(attribute(element, 'style') ?? '')

function textOf(node: Node | Parent): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** The mark of a superscript or of a link within the page that is nothing but a footnote mark. */
function markOf(element: Element, before: string): string | null {
  const leads = element.tagName === 'a' && attribute(element, 'href')?.startsWith('#') === true
  if (!leads && element.tagName !== 'sup') return null
  const text = textOf(element)
  const isLink = leads || element.childNodes.some((child) => child.nodeName === 'a')
  return isLink ? loneMark(text) : superscriptMark(text, before)
}

function readLines(element: Element, flow: Flow) {
  flow.end()
  for (const line of textOf(element).split(/\r?\n/)) {
    flow.add(line)
    flow.end()
  }
}

function readList(list: Element, flow: Flow, depth: number) {
  flow.end()
  let count = Number(attribute(list, 'start') ?? 1)
  for (const child of list.childNodes) {
    if (!('attrs' in child) || child.tagName !== 'li') {
      readNode(child, flow, depth + 1)
      continue
    }
    flow.end()
    const own = Number(attribute(child, 'value') ?? count)
    count = own + 1
    const note = NOTE_ID.exec(attribute(child, 'id') ?? '')?.[1]
    if (note !== undefined) flow.mark(/^\d+$/.test(note) ? note : String(own))
    else flow.add(list.tagName === 'ol' ? `${orderedLabel(own, attribute(list, 'type'))}. ` : '• ')
    readItem(child, flow, depth + 1)
    flow.end()
  }
}

/** A first paragraph stays on the line of the item's label. */
function readItem(item: Element, flow: Flow, depth: number) {
  const first = item.childNodes.find((child) => textOf(child).trim() !== '')
  for (const child of item.childNodes) {
    if (child === first && 'attrs' in child && child.tagName === 'p') readChildren(child, flow, depth)
    else readNode(child, flow, depth + 1)
    if (child === first && 'attrs' in child && child.tagName === 'p') flow.end()
  }
}

function orderedLabel(value: number, type: string | undefined): string {
  if (type === 'a') return letter(value)
  if (type === 'A') return letter(value).toUpperCase()
  if (type === 'i') return roman(value)
  if (type === 'I') return roman(value).toUpperCase()
  return String(value)
}

function readTable(table: Element, flow: Flow, depth: number) {
  flow.end()
  const rows: GridRow[] = []
  const gather = (parent: Element, inHead: boolean) => {
    for (const child of parent.childNodes) {
      if (!('attrs' in child)) continue
      if (child.tagName === 'caption') readNode(child, flow, depth + 1)
      else if (child.tagName === 'tr') rows.push(readRow(child, inHead, depth))
      else gather(child, child.tagName === 'thead')
    }
  }
  gather(table, false)
  flow.table(rows.filter((row) => row.cells.length > 0))
}

function readRow(row: Element, inHead: boolean, depth: number): GridRow {
  const cells = row.childNodes.filter((child): child is Element => child.nodeName === 'td' || child.nodeName === 'th')
  return {
    header: cells.length > 0 && (inHead || cells.every((cell) => cell.tagName === 'th')),
    bold: cells.length > 0 && cells.every((cell) => textOf(cell).trim() === '' || isBold(cell)),
    cells: cells.map((cell) => readCell(cell, depth)),
  }
}

function readCell(cell: Element, depth: number): GridCell {
  const paragraphs: GridCell['paragraphs'] = []
  const flow = cellFlow(paragraphs)
  readChildren(cell, flow, depth + 3)
  flow.end()
  const span = (name: string) => Math.max(1, Number.parseInt(attribute(cell, name) ?? '1', 10) || 1)
  return { paragraphs, columns: span('colspan'), rows: span('rowspan') }
}

/** Whether all of a cell's characters stand in one bold element. */
function isBold(element: Element): boolean {
  if (element.tagName === 'b' || element.tagName === 'strong' || element.tagName === 'th') return true
  const filled = element.childNodes.filter((child) => textOf(child).trim() !== '')
  return filled.length > 0 && filled.every((child) => 'attrs' in child && isBold(child))
}
