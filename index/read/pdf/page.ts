import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
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

/** Reads what stands on a page and where; positions as the page is seen, whatever its rotation. */
export async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 })
  const view = viewport.transform as Matrix
  const operators = await page.getOperatorList()
  const content = await page.getTextContent()
  const runs: PdfRun[] = []
  const turned: string[] = []
  const weights = new Map<string, boolean>()
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [a, b, c, d, left, y] = product(view, item.transform as Matrix)
    if (Math.abs(b) > 0.1 * Math.abs(a) || a < 0) {
      turned.push(item.str)
      continue
    }
    const size = Math.hypot(c, d)
    if (size === 0) continue
    if (!weights.has(item.fontName)) weights.set(item.fontName, BOLD.test(fontName(page, item.fontName)))
    const lead = item.str.length - item.str.trimStart().length
    const trail = item.str.length - item.str.trimEnd().length
    const space = item.width / item.str.length > 0.4 * size ? size / 2 : size / 4
    runs.push({
      text: item.str.trim(),
      left: left + lead * space,
      right: left + item.width - trail * space,
      y,
      size,
      bold: weights.get(item.fontName) ?? false,
    })
  }
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    runs,
    turned,
    rules: rulesOf(operators, view),
  }
}

/** The PostScript name of a font, known once the page's operators are. */
function fontName(page: PDFPageProxy, id: string): string {
  if (!page.commonObjs.has(id)) return ''
  const font: unknown = page.commonObjs.get(id)
  return typeof font === 'object' && font !== null && 'name' in font && typeof font.name === 'string' ? font.name : ''
}
