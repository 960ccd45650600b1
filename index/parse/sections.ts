import type { Block } from './block.ts'
import { blockText, type Draft, noteMarks, openSection, piecesOf } from './draft.ts'
import { asTheme, type Heading, type HeadingStyle, markerStyle, readHeading } from './heading.ts'
import { endsSentence } from './line.ts'
import { isNextParagraph, numberAt } from './paragraphs.ts'

const summary = /^(?:摘\s*要|内容提要|提要|summary|executive summary)$/i
const abbreviations = /^(?:简称|缩写|缩略语|缩略词|缩略语表|abbreviations|acronyms|abbreviations and acronyms)$/i
const annex = /^(?:附件|附录|annex|appendix)(?:[\s一二三四五六七八九十IVX\d].*)?$/i

/** A heading: one that the format marks, a numbered one, or a short line over text. */
export function heading(draft: Draft, blocks: readonly Block[], at: number): number {
  const block = blocks[at]
  if (!block || block.kind === 'row') return 0
  if (block.kind === 'text' && !standsAsHeading(draft, blocks, at)) return 0
  const text = blockText(draft, block)
  const read = readHeading(text) ?? asTheme(text)
  draft.part = summary.test(read.words) ? 'summary' : abbreviations.test(read.words) ? 'abbreviations' : 'body'
  if (annex.test(read.words)) {
    draft.counts.annexes += 1
    draft.scope = `annex${draft.counts.annexes}/`
    draft.last = 0
    draft.stack = []
  }
  openSection(draft, read, piecesOf(block), block.kind === 'heading' ? block.level : undefined)
  if (block.kind === 'text') noteMarks(draft, block, null)
  return 1
}

/** Whether a block of running text is a heading, as its numbering and what follows it show. */
export function standsAsHeading(draft: Draft, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  if (block?.kind !== 'text' || block.note || block.lines.length > 4) return false
  const read = readHeading(blockText(draft, block))
  if (!read) return false
  switch (read.style) {
    case 'component':
    case 'accomplishment':
    case 'chapter':
    case 'division':
    case 'han':
    case 'roman':
    case 'upper':
    case 'decimal':
      return true
    case 'arabic':
      if (!draft.numbered) return standsAlone(draft, blocks, at, read.style)
      return isNextParagraph(draft, read.marker) ? leadsToHeading(draft, blocks, at, read) : leadsOn(draft, blocks, at)
    case 'enclosed':
    case 'lower':
    case 'minor':
      if (isItem(draft)) return false
      return draft.numbered ? leadsOn(draft, blocks, at) : standsAlone(draft, blocks, at, read.style)
    case 'theme':
      if (summary.test(read.text) || abbreviations.test(read.text) || annex.test(read.text)) return true
      if (block.lines.length > 1) return false
      return (
        leadsOn(draft, blocks, at) || ((!draft.numbered || draft.scope !== '') && standsOverText(draft, blocks, at))
      )
  }
}

/** Whether a numbered line is no item of a list: its neighbours are not numbered in the same style. */
function standsAlone(draft: Draft, blocks: readonly Block[], at: number, style: HeadingStyle): boolean {
  const near = [blocks[at - 1], blocks[at + 1]]
  const styles = near.map((block) => (block && block.kind !== 'row' ? markerStyle(blockText(draft, block)) : null))
  return near[1] !== undefined && !styles.includes(style)
}

/** Whether the paragraph being read has lettered items, so that one more is likely. */
function isItem(draft: Draft): boolean {
  const last = draft.passages.at(-1)
  return draft.paragraph !== null && (last?.kind === 'item' || /[:：]$/.test(last?.text ?? ''))
}

/** '1. 导言' before a paragraph 1, or before a heading of its own. */
function leadsToHeading(draft: Draft, blocks: readonly Block[], at: number, read: Heading): boolean {
  const next = blocks[at + 1]
  if (next?.kind !== 'text') return next?.kind === 'heading'
  const text = blockText(draft, next)
  if (numberAt(text) === read.marker) return true
  const style = readHeading(text)?.style
  return (
    style === 'accomplishment' || style === 'upper' || (style === 'lower' && standsAsHeading(draft, blocks, at + 1))
  )
}

const DIVIDING: ReadonlySet<HeadingStyle> = new Set(['component', 'accomplishment', 'upper', 'han'])
const MAX_STACKED = 4 // headings that may follow each other without text

/** Whether headings alone lead from a block to a numbered paragraph or an expected accomplishment. */
export function leadsOn(draft: Draft, blocks: readonly Block[], at: number): boolean {
  for (const block of blocks.slice(at + 1, at + 1 + MAX_STACKED)) {
    if (block.kind !== 'text') return block.kind === 'heading'
    if (block.note) continue
    const text = blockText(draft, block)
    if (draft.numbered && isNextParagraph(draft, numberAt(text))) return true
    const read = readHeading(text)
    if (!read || (read.style === 'theme' && block.lines.length > 1)) return false
    if (DIVIDING.has(read.style)) return true
  }
  return false
}

/** A short line above a paragraph, where paragraphs are not numbered or an annex may not number its own. */
function standsOverText(draft: Draft, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  const next = blocks[at + 1]
  if (block?.kind !== 'text' || next?.kind !== 'text' || next.note) return false
  const text = blockText(draft, next)
  return (
    /\p{L}/u.test(blockText(draft, block)) && endsSentence(text) && text.length > 1.5 * blockText(draft, block).length
  )
}
