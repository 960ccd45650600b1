import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Block } from './blocks.ts'
import { toDocument } from './blocks.ts'
import type { SourceDocument } from './document.ts'
import { blockFlow } from './flow.ts'
import { readNode } from './html-walk.ts'
import { readText } from './text.ts'

/**
 * An HTML page: headings, paragraphs, lists with their numbers, tables with headers; scripts, styles and navigation
 * dropped. Read by the charset that the page declares, else as plain text is.
 * @throws AppError 'bad-file' when the page is empty or in an unknown encoding.
 */
export function readHtml(bytes: Uint8Array): SourceDocument {
  const page = parse(decode(bytes))
  const blocks: Block[] = []
  const flow = blockFlow(blocks)
  readNode(page, flow)
  flow.end()
  return toDocument('html', titleOf(page), blocks)
}

function decode(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const declared = /<meta[^<>]+charset\s*=[\s"']*([\w-]+)/i.exec(head)?.[1]
  if (declared !== undefined && !/^utf-?(?:8|16)/i.test(declared)) {
    try {
      // gb2312 and gbk are parts of gb18030, and pages that declare them use more of it.
      return new TextDecoder(/^gb/i.test(declared) ? 'gb18030' : declared, { fatal: true }).decode(bytes)
    } catch {
      return readText(bytes).text
    }
  }
  return readText(bytes).text
}

function titleOf(node: DefaultTreeAdapterTypes.ParentNode): string | null {
  for (const child of node.childNodes) {
    if (!('childNodes' in child)) continue
    if (child.nodeName === 'title') return child.childNodes.map((text) => ('value' in text ? text.value : '')).join('')
    if (child.nodeName === 'body') return null
    const title = titleOf(child)
    if (title !== null) return title
  }
  return null
}
