import { isSymbol } from '../../language/symbol.ts'
import type { Chain } from './chains.ts'
import { columnsOf } from './columns.ts'
import type { Leading } from './leading.ts'
import type { PdfLine } from './lines.ts'
import { segmentsOf } from './lines.ts'

/** A page's lines, those of its running header and footer set apart. */
export type Body = { header: PdfLine[]; body: PdfLine[]; footer: PdfLine[] }

type Printed = { height: number; lines: PdfLine[]; chains: Chain[] }
type Edge = { line: PdfLine; text: string; page: number }

const BAND = 0.13 // of the page's height, at the top and at the bottom
const MAX_LINES = 4 // of a running header or footer
const MAX_HEADER = 12 // font sizes that the header of a table is high
const SAME_PLACE = 3 // points
const PAGE_NUMBER = /^[-–—]?\s*(?:page\s*)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?\s*[-–—]?$|^第?\s*\d{1,4}\s*页/i
// What the United Nations print at the foot of each page, a page number beside it, and at the head of all but the first.
const JOB_NUMBER = /^(?:\d{1,4}(?:\/\d{1,4})? )?\d{2}-\d{5}[A-Z]?\b|^\*\d{7}\*$/

/**
 * Sets running headers and footers apart: lines at the edge of a page that stand on other pages too, with the same words
 * or at the same height with other figures; page numbers; and what the United Nations print around a job number. The
 * header of a table that goes on from page to page is none.
 */
export function setFurnitureApart(pages: readonly Printed[], leading: Leading): Body[] {
  const edges = pages.map((page, i) => ({
    top: edgeOf(page.lines, (line) => line.y < BAND * page.height && !headsTable(line, page), i),
    bottom: edgeOf([...page.lines].reverse(), (line) => line.y > (1 - BAND) * page.height, i),
  }))
  const tops = edges.flatMap(({ top }) => top)
  const bottoms = edges.flatMap(({ bottom }) => bottom)
  return pages.map(({ lines }, i) => {
    const { top, bottom } = edges[i] ?? { top: [], bottom: [] }
    const isHeader = (edge: Edge) => (i > 0 && isSymbol(edge.text)) || isRunning(edge, tops, pages.length)
    const header = upTo(top, isHeader, (text) => PAGE_NUMBER.test(text) || isSymbol(text), lines, leading)
    const isFooter = (edge: Edge) => JOB_NUMBER.test(edge.text) || isRunning(edge, bottoms, pages.length)
    const footer = upTo(
      bottom,
      isFooter,
      (text) => PAGE_NUMBER.test(text) || JOB_NUMBER.test(text),
      [...lines].reverse(),
      leading,
    ).reverse()
    const apart = new Set([...header, ...footer])
    return { header, body: lines.filter((line) => !apart.has(line)), footer }
  })
}

/**
 * Lines from the edge inwards, as long as they are furniture, to the last that a gap parts from the text: the header of
 * a table may stand at the top of many pages, but right over its rows. What is furniture for sure needs no gap.
 */
function upTo(
  edges: readonly Edge[],
  isFurniture: (edge: Edge) => boolean,
  isSure: (text: string) => boolean,
  lines: readonly PdfLine[],
  leading: Leading,
): PdfLine[] {
  const end = edges.findIndex((edge) => !isFurniture(edge))
  const found = edges.slice(0, end === -1 ? edges.length : end)
  const last = found.findLastIndex(({ line, text }, i) => {
    const next = lines[i + 1]
    return !next || isSure(text) || Math.abs(next.y - line.y) > 1.4 * leading(next.size)
  })
  return found.slice(0, last + 1).map(({ line }) => line)
}

function edgeOf(lines: readonly PdfLine[], isAtEdge: (line: PdfLine) => boolean, page: number): Edge[] {
  const end = lines.findIndex((line) => !isAtEdge(line))
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .slice(0, MAX_LINES)
    .map((line) => ({
      line,
      page,
      text: segmentsOf(line)
        .map(({ text }) => text)
        .join(' '),
    }))
}

function isRunning({ line, text }: Edge, all: readonly Edge[], pages: number): boolean {
  if (PAGE_NUMBER.test(text)) return true
  const words = (text: string) => text.replace(/\d+/g, '0')
  const same = new Set(all.filter((other) => other.text === text).map(({ page }) => page))
  const alike = new Set(
    all
      .filter((other) => Math.abs(other.line.y - line.y) <= SAME_PLACE && words(other.text) === words(text))
      .map(({ page }) => page),
  )
  return same.size >= 3 || alike.size >= Math.max(2, pages / 4) // pages of a kind alternate, and an annex has its own
}

/** Whether the line stands in the header of a table: between two rules of one width, or in parts over the parts of one. */
function headsTable(line: PdfLine, page: Printed): boolean {
  const chains = page.chains.filter((chain) => chain.joints.length > 0)
  const parts = segmentsOf(line)
  return chains.some((below) => {
    if (below.y < line.y || below.y - line.y > MAX_HEADER * line.size) return false
    const isBoxed = chains.some(
      (above) => above.y < line.y && Math.abs(above.right - below.right) + Math.abs(above.left - below.left) < 8,
    )
    const edges = [below.left, ...below.joints, below.right]
    const columns = new Set(parts.map((part) => columnsOf(part, edges).join()))
    return isBoxed || (parts.length > 1 && columns.size === parts.length && below.y - line.y < 2.5 * line.size)
  })
}
