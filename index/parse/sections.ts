import type { Passage, Section } from '../report.ts'
import type { Block } from './block.ts'
import { addFurniture, blockText, type Draft, noteMarks, openSection, piecesOf } from './draft.ts'
import { type Heading, readHeading } from './heading.ts'
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
  const read = readHeading(text) ?? { style: 'theme', marker: null, words: text, text }
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
    case 'accomplishment':
    case 'han':
    case 'roman':
    case 'upper':
      return true
    case 'arabic':
      return isNextParagraph(draft, read.marker) ? leadsToHeading(draft, blocks, at, read) : leadsOn(draft, blocks, at)
    case 'decimal':
      return true
    case 'lower':
    case 'minor':
      return !isItem(draft) && leadsOn(draft, blocks, at)
    case 'theme':
      if (summary.test(read.text) || abbreviations.test(read.text) || annex.test(read.text)) return true
      return (
        block.lines.length === 1 &&
        (leadsOn(draft, blocks, at) || (!draft.numbered && standsOverText(draft, blocks, at)))
      )
  }
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

const MAX_STACKED = 4 // headings that may follow each other without text

/** Whether headings alone lead from a block to a numbered paragraph or an expected accomplishment. */
function leadsOn(draft: Draft, blocks: readonly Block[], at: number): boolean {
  for (const block of blocks.slice(at + 1, at + 1 + MAX_STACKED)) {
    if (block.kind !== 'text') return block.kind === 'heading'
    if (block.note) continue
    const text = blockText(draft, block)
    if (draft.numbered && isNextParagraph(draft, numberAt(text))) return true
    const read = readHeading(text)
    if (!read || (read.style === 'theme' && block.lines.length > 1)) return false
    if (read.style === 'accomplishment' || read.style === 'upper' || read.style === 'han') return true
  }
  return false
}

/** A short line above a paragraph, in a report that does not number its paragraphs. */
function standsOverText(draft: Draft, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  const next = blocks[at + 1]
  if (block?.kind !== 'text' || next?.kind !== 'text' || next.note) return false
  const text = blockText(draft, next)
  return (
    /\p{L}/u.test(blockText(draft, block)) && endsSentence(text) && text.length > 1.5 * blockText(draft, block).length
  )
}

/**
 * Headings printed the same under every parent, each its parent's only one ('1. 成果预算编制框架' under each department),
 * tell no part of the report from another: they stay sections but leave the paths of what is below them.
 */
export function dropBoilerplate(
  sections: readonly Section[],
  passages: readonly Passage[],
): { sections: Section[]; passages: Passage[] } {
  const key = (path: readonly string[]) => path.join('\n')
  const siblings = new Map<string, number>()
  for (const { path } of sections) siblings.set(key(path.slice(0, -1)), (siblings.get(key(path.slice(0, -1))) ?? 0) + 1)
  const repeats = new Map<string, Section[]>()
  for (const section of sections) {
    if (section.number === null || section.level === 1) continue
    const same = repeats.get(section.heading)
    if (same) same.push(section)
    else repeats.set(section.heading, [section])
  }
  const idle = new Set<string>()
  for (const [text, repeated] of repeats) {
    const alone = repeated.every(({ path }) => siblings.get(key(path.slice(0, -1))) === 1)
    const parent = repeated.some(({ path }) => siblings.has(key(path)))
    if (repeated.length >= 3 && alone && parent) idle.add(text)
  }
  const without = (path: readonly string[], own?: string) => path.filter((text) => text === own || !idle.has(text))
  return {
    sections: sections.map((section) => {
      const path = without(section.path, section.heading)
      return { ...section, path, level: path.length }
    }),
    passages: passages.map((passage) => ({ ...passage, section: without(passage.section) })),
  }
}

/** A title set as the one heading above all others is no section: it becomes part of the masthead. */
export function leadingTitle(draft: Draft, blocks: readonly Block[], at: number): string | null {
  const first = blocks[at]
  if (first?.kind !== 'heading') return null
  const others = blocks.filter((block, i) => i > at && block.kind === 'heading' && block.level <= first.level)
  if (others.length > 0 || readHeading(first.piece.text)?.marker) return null
  addFurniture(draft, 'masthead', first.piece)
  return first.piece.text
}
