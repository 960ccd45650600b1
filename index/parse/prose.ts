import type { Block, TextBlock } from './block.ts'
import {
  addFurniture,
  blockText,
  type Draft,
  freeId,
  looseId,
  noteMarks,
  openSection,
  passageBase,
  piecesOf,
  withoutLabel,
} from './draft.ts'
import { readHeading } from './heading.ts'
import { labels } from './labels.ts'

const paragraphNumber = /^(\d{1,3})[.．]\s*(?=\S)/
const itemLetter = /^[(（]([a-z]{1,2}|[ivx]{1,5}|\d{1,2}|[一二三四五六七八九十]{1,3})[)）]\s*(?=\S)/
const summaryHeading = /^(?:摘\s*要|内容提要|提要|summary|executive summary)$/i
/** Numbers that may be missing between two paragraphs without the run being another one. */
const MAX_SKIPPED = 5

/** A heading the format marks, a numbered one, or a short line that stands over a numbered paragraph. */
export function headingAt(draft: Draft, blocks: readonly Block[], at: number): number {
  const block = blocks[at]
  if (!block || block.kind === 'row') return 0
  const text = blockText(draft, block)
  if (block.kind === 'heading') {
    const read = readHeading(text) ?? { style: 'theme' as const, marker: null, words: text, text }
    enter(draft, text)
    openSection(draft, read, [block.piece], block.level)
    return 1
  }
  if (!standsAsHeading(draft, blocks, at)) return 0
  const heading = readHeading(text)
  if (!heading || block.note) return 0
  enter(draft, heading.words)
  openSection(draft, heading, piecesOf(block))
  noteMarks(draft, block, null)
  return 1
}

function enter(draft: Draft, words: string): void {
  draft.part = summaryHeading.test(words) ? 'summary' : abbreviationHeading.test(words) ? 'abbreviations' : 'body'
}

export const abbreviationHeading = /^(?:简称|缩写|缩略语|缩略词|abbreviations|acronyms|abbreviations and acronyms)$/i

/** Whether a block is a heading, told by what follows it. */
export function standsAsHeading(draft: Draft, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  if (block?.kind !== 'text' || block.note || block.lines.length > 4) return false
  const heading = readHeading(blockText(draft, block))
  if (!heading) return false
  switch (heading.style) {
    case 'accomplishment':
    case 'han':
    case 'roman':
    case 'upper':
      return true
    case 'arabic':
    case 'decimal':
    case 'lower':
    case 'minor':
      return !isNextParagraph(draft, heading.marker) && leadsOn(draft, blocks, at + 1)
    case 'theme':
      return summaryHeading.test(heading.text) || abbreviationHeading.test(heading.text) || (block.lines.length === 1 && leadsOn(draft, blocks, at + 1))
  }
}

/** Whether headings from here on lead to a numbered paragraph or an expected accomplishment. */
function leadsOn(draft: Draft, blocks: readonly Block[], from: number): boolean {
  for (let at = from; at < Math.min(blocks.length, from + 4); at += 1) {
    const block = blocks[at]
    if (block?.kind !== 'text') return block?.kind === 'heading'
    if (block.note) continue
    const text = blockText(draft, block)
    if (isNextParagraph(draft, paragraphNumber.exec(text)?.[1] ?? null)) return true
    const heading = readHeading(text)
    if (!heading) return false
    if (heading.style === 'accomplishment' || heading.style === 'upper' || heading.style === 'han') return true
    if (heading.style === 'theme' && block.lines.length > 1) return false
  }
  return false
}

function isNextParagraph(draft: Draft, marker: string | null): boolean {
  if (marker === null || !/^\d+$/.test(marker)) return false
  const number = Number(marker)
  return number > draft.last && number <= draft.last + MAX_SKIPPED
}

/** '79. 通过增强…' */
export function numberedParagraph(draft: Draft, blocks: readonly Block[], at: number): number {
  const block = blocks[at]
  if (block?.kind !== 'text') return 0
  const match = paragraphNumber.exec(blockText(draft, block))
  const number = match?.[1]
  if (!match || number === undefined || !isNextParagraph(draft, number)) return 0
  draft.part = 'body'
  draft.last = Number(number)
  const label = labels[draft.lang].paragraph(number)
  const id = freeId(draft, `${draft.scope}${number}`)
  draft.paragraph = { id, label, number, parts: 0, tables: 0 }
  const pieces = withoutLabel(draft, piecesOf(block), match[0].length)
  draft.passages.push({ ...passageBase(draft, id, label, pieces, pageOf(block)), kind: 'paragraph', number })
  noteMarks(draft, block, id)
  return 1
}

/** '(a) 注意到本报告…' on lines of its own. */
export function item(draft: Draft, blocks: readonly Block[], at: number): number {
  const block = blocks[at]
  const owner = draft.paragraph
  if (block?.kind !== 'text' || !owner || draft.part !== 'body') return 0
  const match = itemLetter.exec(blockText(draft, block))
  const letter = match?.[1]
  if (!match || letter === undefined) return 0
  const id = freeId(draft, `${owner.id.slice(draft.id.length + 1)}(${letter})`)
  const pieces = withoutLabel(draft, piecesOf(block), match[0].length)
  const base = passageBase(draft, id, `${owner.label}(${letter})`, pieces, pageOf(block))
  draft.passages.push({ ...base, kind: 'item', letter, parent: owner.id })
  noteMarks(draft, block, id)
  return 1
}

/** A paragraph of the summary. */
export function summaryParagraph(draft: Draft, blocks: readonly Block[], at: number): number {
  const block = blocks[at]
  if (block?.kind !== 'text' || draft.part !== 'summary') return 0
  draft.counts.summary += 1
  const id = freeId(draft, `summary/${draft.counts.summary}`)
  const label = labels[draft.lang].summary(draft.counts.summary)
  draft.passages.push({ ...passageBase(draft, id, label, piecesOf(block), pageOf(block)), kind: 'summary' })
  noteMarks(draft, block, id)
  return 1
}

/** Text without a number: the rest of the numbered paragraph above it, or a paragraph of its own. */
export function looseParagraph(draft: Draft, blocks: readonly Block[], at: number): number {
  const block = blocks[at]
  if (block?.kind !== 'text') return 0
  const owner = draft.paragraph
  const pieces = piecesOf(block)
  if (owner) {
    owner.parts += 1
    const id = freeId(draft, `${owner.id.slice(draft.id.length + 1)}+${owner.parts}`)
    const base = passageBase(draft, id, owner.label, pieces, pageOf(block))
    draft.passages.push({ ...base, kind: 'paragraph', number: owner.number })
    noteMarks(draft, block, id)
    return 1
  }
  draft.counts.loose += 1
  const text = blockText(draft, block)
  const id = looseId(draft, text)
  const base = passageBase(draft, id, `¶${draft.counts.loose}`, pieces, pageOf(block))
  draft.passages.push({ ...base, kind: 'paragraph', number: null })
  noteMarks(draft, block, id)
  return 1
}

export function pageOf(block: TextBlock): number | null {
  return block.lines[0]?.page ?? null
}

export function footnote(draft: Draft, blocks: readonly Block[], at: number): number {
  const block = blocks[at]
  if (block?.kind !== 'text') return 0
  const starred = /^(\*{1,3})\s*(?=\S)/.exec(blockText(draft, block))
  const mark = block.note?.text ?? starred?.[1]
  if (mark === undefined) return 0
  addFurniture(draft, 'label', block.note)
  const pieces = block.note ? piecesOf(block) : withoutLabel(draft, piecesOf(block), starred?.[0].length ?? 0)
  const id = freeId(draft, `note/${mark}`)
  const base = passageBase(draft, id, labels[draft.lang].note(mark), pieces, pageOf(block))
  draft.passages.push({ ...base, kind: 'footnote', mark, markedIn: [] })
  noteMarks(draft, block, id)
  return 1
}
