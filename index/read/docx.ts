import type { Element } from '@xmldom/xmldom'
import type { Block, Paragraph } from './blocks.ts'
import { toDocument } from './blocks.ts'
import type { SourceDocument } from './document.ts'
import { type DocxContext, readBody } from './docx/body.ts'
import { createNotes } from './docx/notes.ts'
import { createNumbering } from './docx/numbering.ts'
import { type DocxPackage, openDocx } from './docx/package.ts'
import { createStyles, headsTables } from './docx/styles.ts'
import { attributeOf, childAt, childrenOf, isOn } from './docx/xml.ts'
import { blockFlow, cellFlow } from './flow.ts'

/**
 * A Word document: headings by style or outline level, the numbers that Word computes, tables with headers, footnotes at
 * the end. Deleted and hidden text and tables of contents are left out; there are no page numbers, since Word keeps none.
 * @throws AppError 'bad-file' for a protected, broken or empty file, 'too-large' for one that unpacks past all reason.
 */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const docx = openDocx(bytes)
  const styles = linkedPart(docx, 'styles')
  const style = createStyles(styles)
  const context: DocxContext = {
    style,
    headsTables: (id) => headsTables(styles, id),
    numbering: createNumbering(linkedPart(docx, 'numbering'), (id) => style(id).list),
    notes: createNotes(linkedPart(docx, 'footnotes'), linkedPart(docx, 'endnotes'), linkedPart(docx, 'settings')),
  }
  const blocks: Block[] = []
  const body = childAt(docx.part(docx.main), 'body')
  if (body) {
    blocks.push(...headerBlocks(docx, body, context))
    const flow = blockFlow(blocks)
    readBody(body, flow, context)
    flow.end()
  }
  blocks.push(...context.notes.blocks((note) => plainText(note, context)))
  return toDocument('docx', childAt(docx.part('docProps/core.xml'), 'title')?.textContent ?? null, blocks)
}

const linkedPart = (docx: DocxPackage, name: string) => docx.part(docx.main.replace(/(?<![^/])[^/]*$/, `${name}.xml`))

/** The headers of the first section: what stands on its first page is content (a masthead), the running one is not. */
function headerBlocks(docx: DocxPackage, body: Element, context: DocxContext): Block[] {
  const section = firstSection(body)
  const isTitled = isOn(section, 'titlePg')
  return childrenOf(section, 'headerReference').flatMap((reference) => {
    const type = attributeOf(reference, 'type') ?? 'default'
    if (type === 'even' || (type === 'first' && !isTitled)) return []
    const path = docx.linked(docx.main, attributeOf(reference, 'id') ?? '')
    const header = path === null ? null : docx.part(path)
    if (!header) return []
    const blocks: Block[] = []
    const flow = blockFlow(blocks)
    readBody(header, flow, context)
    flow.end()
    return type === 'first'
      ? blocks
      : blocks.map((block) => (block.kind === 'paragraph' ? { ...block, furniture: 'page-header' as const } : block))
  })
}

function firstSection(body: Element): Element | null {
  for (const paragraph of childrenOf(body, 'p')) {
    const section = childAt(paragraph, 'pPr', 'sectPr')
    if (section) return section
  }
  return childAt(body, 'sectPr')
}

function plainText(note: Element, context: DocxContext): string {
  const paragraphs: Paragraph[] = []
  const flow = cellFlow(paragraphs)
  readBody(note, flow, context)
  flow.end()
  return paragraphs.map((paragraph) => paragraph.text.trim()).join(' ')
}
