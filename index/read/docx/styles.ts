import type { Element } from '@xmldom/xmldom'
import { attributeOf, childAt, childrenOf, isOn, valAt } from './xml.ts'

/** What a paragraph's style settles, its base styles included. */
export type ParagraphStyle = {
  name: string
  /** 1 is outermost; null for body text. */
  heading: number | null
  list: string | null
  level: number | null
  bold: boolean
}

const PLAIN: ParagraphStyle = { name: '', heading: null, list: null, level: null, bold: false }
// Heading styles of the United Nations templates ('_ H_2/3_G'), which carry no outline level.
const UN_HEADINGS: [RegExp, number][] = [
  [/^_ ?H ?_?Ch/i, 1],
  [/^_ ?H_?1/i, 2],
  [/^_ ?H_?2/i, 3],
  [/^_ ?H_?4/i, 4],
  [/^_ ?H_?5/i, 5],
]
const MAX_BASES = 20 // base styles may run in a circle in a broken file

/** Whether a table style sets the first row of its tables in bold, as a header. */
export function headsTables(root: Element | null, id: string | null): boolean {
  const style = childrenOf(root, 'style').find((element) => attributeOf(element, 'styleId') === id)
  return childrenOf(style, 'tblStylePr').some(
    (part) => attributeOf(part, 'type') === 'firstRow' && isOn(part, 'rPr', 'b'),
  )
}

/** The styles of a document; the default paragraph style for null. */
export function createStyles(root: Element | null): (id: string | null) => ParagraphStyle {
  const elements = new Map(childrenOf(root, 'style').map((element) => [attributeOf(element, 'styleId') ?? '', element]))
  const standard = childrenOf(root, 'style').find(
    (element) =>
      attributeOf(element, 'type') === 'paragraph' && /^(?:1|true)$/.test(attributeOf(element, 'default') ?? ''),
  )
  const settled = new Map<string, ParagraphStyle>()
  return (id) => {
    const own = id ?? attributeOf(standard, 'styleId') ?? ''
    const known = settled.get(own)
    if (known) return known
    const chain: Element[] = []
    for (let at = elements.get(own); at && chain.length < MAX_BASES; at = elements.get(valAt(at, 'basedOn') ?? '')) {
      chain.push(at)
    }
    const style = chain.reverse().reduce(refine, PLAIN)
    settled.set(own, style)
    return style
  }
}

function refine(base: ParagraphStyle, element: Element): ParagraphStyle {
  const name = valAt(element, 'name') ?? ''
  const list = valAt(element, 'pPr', 'numPr', 'numId')
  const level = valAt(element, 'pPr', 'numPr', 'ilvl')
  return {
    name,
    heading: headingLevel(name, valAt(element, 'pPr', 'outlineLvl'), base.heading),
    list: list ?? base.list,
    level: level === null ? base.level : Number(level),
    bold: childAt(element, 'rPr', 'b') ? isOn(element, 'rPr', 'b') : base.bold,
  }
}

function headingLevel(name: string, outline: string | null, base: number | null): number | null {
  if (outline !== null) return outlineHeading(outline)
  const numbered = /^heading (\d)$/i.exec(name)?.[1]
  if (numbered !== undefined) return Number(numbered)
  return UN_HEADINGS.find(([pattern]) => pattern.test(name))?.[1] ?? base
}

/** Outline levels count from 0; 9 is body text. */
export const outlineHeading = (outline: string): number | null => (Number(outline) < 9 ? Number(outline) + 1 : null)
