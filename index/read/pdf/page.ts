import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { withoutRadicals } from './radicals.ts'
import { type Matrix, product, type Rule, rulesOf } from './rules.ts'

/** Characters printed in one go, in points from the page's top left corner. */
export type PdfRun = {
  text: string
  left: number
  right: number
  /** Of the baseline. */
  y: number
  /** Font size. */
  size: number
  bold: boolean
}

export type PdfPage = {
  number: number
  width: number
  height: number
  runs: PdfRun[]
  /** Text set at an angle, as in a margin. */
  turned: string[]
  rules: Rule[]
}

const BOLD = /bold|black|heavy|semibold|demi(?!light)|simhei|heiti|\bhei\b|黑体/i

type TextItem = { str: string; transform: unknown[]; width: number; fontName: string }

/** Reads what stands on a page and where; a page whose text runs sideways, as wide tables do, is turned upright. */
export async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 })
  const operators = await page.getOperatorList()
  const content = await page.getTextContent()
  const items = content.items.filter((item): item is typeof item & TextItem => 'str' in item && item.str.trim() !== '')
  const seen = viewport.transform as Matrix
  const turn = mainDirection(items, seen)
  const view = product(TURNS[turn](viewport.width, viewport.height), seen)
  const runs: PdfRun[] = []
  const turned: string[] = []
  const weights = new Map<string, boolean>()
  for (const item of items) {
    if (!weights.has(item.fontName)) weights.set(item.fontName, BOLD.test(fontName(page, item.fontName)))
    const run = runOf(item, view, weights.get(item.fontName) ?? false)
    if (run) runs.push(run)
    else turned.push(withoutRadicals(item.str.trim()))
  }
  const [width, height] = turn % 2 === 0 ? [viewport.width, viewport.height] : [viewport.height, viewport.width]
  return { number: page.pageNumber, width, height, runs, turned, rules: rulesOf(operators, view) }
}

type Turn = 0 | 1 | 2 | 3

/** What turns a page upright whose text runs to the right, down, backwards or up. */
const TURNS: Record<Turn, (width: number, height: number) => Matrix> = {
  0: () => [1, 0, 0, 1, 0, 0],
  1: (width) => [0, -1, 1, 0, 0, width],
  2: (width, height) => [-1, 0, 0, -1, width, height],
  3: (_, height) => [0, 1, -1, 0, height, 0],
}

const directionOf = (item: TextItem, view: Matrix): Turn => {
  const [a, b] = product(view, item.transform as Matrix)
  if (Math.abs(b) <= Math.abs(a)) return a < 0 ? 2 : 0
  return b > 0 ? 1 : 3
}

function mainDirection(items: readonly TextItem[], view: Matrix): Turn {
  const lengths: Record<Turn, number> = { 0: 0, 1: 0, 2: 0, 3: 0 }
  for (const item of items) lengths[directionOf(item, view)] += item.str.length
  return ([0, 1, 2, 3] as const).reduce<Turn>((best, turn) => (lengths[turn] > lengths[best] ? turn : best), 0)
}

/** A run printed level; null for one at an angle. */
function runOf(item: TextItem, view: Matrix, bold: boolean): PdfRun | null {
  const [a, b, c, d, left, y] = product(view, item.transform as Matrix)
  const size = Math.hypot(c, d)
  if (Math.abs(b) > 0.1 * Math.abs(a) || a <= 0 || size === 0) return null
  const lead = item.str.length - item.str.trimStart().length
  const trail = item.str.length - item.str.trimEnd().length
  const space = item.width / item.str.length > 0.4 * size ? size / 2 : size / 4
  return {
    text: withoutRadicals(item.str.trim()),
    left: left + lead * space,
    right: left + item.width - trail * space,
    y,
    size,
    bold,
  }
}

/** The PostScript name of a font, known once the page's operators are. */
function fontName(page: PDFPageProxy, id: string): string {
  if (!page.commonObjs.has(id)) return ''
  const font: unknown = page.commonObjs.get(id)
  return typeof font === 'object' && font !== null && 'name' in font && typeof font.name === 'string' ? font.name : ''
}
