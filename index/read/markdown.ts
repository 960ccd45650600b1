import type { Nodes, PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import { parseFragment } from 'parse5'
import type { Block } from './blocks.ts'
import { toDocument } from './blocks.ts'
import type { SourceDocument } from './document.ts'
import type { Flow } from './flow.ts'
import { blockFlow, cellFlow } from './flow.ts'
import { readNode } from './html-walk.ts'
import type { GridCell } from './table.ts'
import { readText } from './text.ts'

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/
const ITEM_LABEL = /\n(?=[(（][a-z\d一二三四五六七八九十]{1,4}[)）])/ // (a) and (一) are no list to Markdown

/**
 * Markdown with tables and footnotes as on GitHub: headings, numbered lists by the numbers as written, tables with
 * headers. Spans refer to the text as rendered, not to the file.
 * @throws AppError 'bad-file' when the file is empty or in an unknown encoding.
 */
export function readMarkdown(bytes: Uint8Array): SourceDocument {
  const source = readText(bytes).text
  const matter = FRONT_MATTER.exec(source)
  const body = source.slice(matter?.[0].length ?? 0)
  const tree = fromMarkdown(body, {
    extensions: [gfmTable(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  })
  const blocks: Block[] = []
  readMarkdownNode(tree, body, blockFlow(blocks))
  const title = /^title:(.*)$/m.exec(matter?.[1] ?? '')?.[1]
  return toDocument('markdown', title?.trim().replace(/^["']|["']$/g, '') ?? null, blocks)
}

function readMarkdownNode(node: Nodes, source: string, flow: Flow): void {
  if (node.type === 'heading') {
    readInline(node.children, flow)
    flow.endHeading(node.depth)
  } else if (node.type === 'paragraph') {
    readInline(node.children, flow)
    flow.end()
  } else if (node.type === 'code') {
    for (const line of node.value.split('\n')) {
      flow.add(line)
      flow.end()
    }
  } else if (node.type === 'html') {
    readNode(parseFragment(node.value), flow)
    flow.end()
  } else if (node.type === 'table') {
    const rows = node.children.map((row) => row.children.map((cell) => readCell(cell.children)))
    flow.table(rows.map((cells, i) => ({ header: i === 0, bold: false, cells })))
  } else if ('children' in node) {
    if (node.type === 'listItem') flow.add(`${labelAt(source, node.position?.start.offset)} `)
    if (node.type === 'footnoteDefinition') flow.mark(node.label ?? node.identifier)
    for (const child of node.children) readMarkdownNode(child, source, flow)
  }
}

/** The number of a list item as written, or a bullet. */
function labelAt(source: string, offset: number | undefined): string {
  const number = /^\d+/.exec(source.slice(offset, (offset ?? 0) + 10))?.[0]
  return number === undefined ? '•' : `${number}.`
}

function readCell(children: PhrasingContent[]): GridCell {
  const paragraphs: GridCell['paragraphs'] = []
  const flow = cellFlow(paragraphs)
  readInline(children, flow)
  flow.end()
  return { paragraphs, columns: 1, rows: 1 }
}

function readInline(nodes: readonly PhrasingContent[], flow: Flow) {
  for (const node of nodes) {
    if (node.type === 'text')
      node.value.split(ITEM_LABEL).forEach((text, i) => {
        if (i > 0) flow.end()
        flow.add(text)
      })
    else if (node.type === 'inlineCode') flow.add(node.value)
    else if (node.type === 'footnoteReference') flow.mark(node.label ?? node.identifier)
    else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) flow.end()
    else if ('children' in node) readInline(node.children, flow)
  }
}
