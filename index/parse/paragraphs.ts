import type { Block } from './block.ts'
import {
  blockText,
  type Draft,
  freeId,
  localId,
  noteMarks,
  pageOf,
  passageBase,
  piecesOf,
  withoutLabel,
} from './draft.ts'
import { contentHash, labels } from './labels.ts'
import { endsSentence } from './line.ts'

const paragraphNumber = /^(\d{1,3})[.．](?!\d)\s*(?=\S)/
const itemLetter = /^[(（]([a-z]{1,2}|[ivx]{1,5}|\d{1,2}|[一二三四五六七八九十]{1,3})[)）]\s*(?=\S)/
const MAX_SKIPPED = 5 // paragraph numbers that may be missing in a run

/** The number a paragraph begins with: '79. 通过…' gives '79'. */
export function numberAt(text: string): string | null {
  return paragraphNumber.exec(text)?.[1] ?? null
}

/**
 * Whether the report numbers its paragraphs: at least three stand in a run from 1 or 2, and most are sentences. Else
 * the numbers are those of headings or list items.
 */
export function isNumbered(texts: readonly string[]): boolean {
  let last = 0
  const found: string[] = []
  for (const text of texts) {
    const number = Number(numberAt(text) ?? 0)
    if (number > last && number <= last + (found.length === 0 ? 2 : MAX_SKIPPED)) {
      last = number
      found.push(text)
    }
  }
  return found.length >= 3 && found.filter((text) => endsSentence(text)).length >= 0.5 * found.length
}

/** Whether a number goes on with the run of numbered paragraphs. */
export function isNextParagraph(draft: Draft, marker: string | null): boolean {
  if (marker === null || !/^\d+$/.test(marker)) return false
  return Number(marker) > draft.last && Number(marker) <= draft.last + MAX_SKIPPED
}

/** '79. 通过增强…' */
export function numberedParagraph(draft: Draft, blocks: readonly Block[], at: number): number {
  const block = blocks[at]
  if (block?.kind !== 'text' || !draft.numbered) return 0
  const match = paragraphNumber.exec(blockText(draft, block))
  const number = match?.[1]
  if (!match || number === undefined || !isNextParagraph(draft, number)) return 0
  draft.part = 'body'
  draft.last = Number(number)
  const label = labels[draft.lang].paragraph(number)
  const id = freeId(draft, `${draft.scope}${number}`)
  draft.paragraph = { id, label, number, parts: 0, tables: 0, letter: null }
  const pieces = withoutLabel(draft, piecesOf(block), match[0].length)
  draft.passages.push({ ...passageBase(draft, id, label, pieces, pageOf(block)), kind: 'paragraph', number })
  noteMarks(draft, block, id)
  return 1
}

/** '(a) 注意到本报告…' on lines of its own; '(i)' below '(h)' is a letter, below another a number of its own. */
export function item(draft: Draft, blocks: readonly Block[], at: number): number {
  const block = blocks[at]
  const owner = draft.paragraph
  if (block?.kind !== 'text' || !owner || draft.part !== 'body') return 0
  const match = itemLetter.exec(blockText(draft, block))
  const letter = match?.[1]
  if (!match || letter === undefined) return 0
  const outer = outerLetter(draft, letter)
  const place = outer === null ? `(${letter})` : `(${outer})(${letter})`
  const id = freeId(draft, `${localId(draft, owner.id)}${place}`)
  const pieces = withoutLabel(draft, piecesOf(block), match[0].length)
  const base = passageBase(draft, id, `${owner.label}${place}`, pieces, pageOf(block))
  draft.passages.push({ ...base, kind: 'item', letter, parent: owner.id })
  owner.letter = outer === null ? letter : outer
  noteMarks(draft, block, id)
  return 1
}

/** The letter of the item that a Roman or Arabic numeral stands below, if any. */
function outerLetter(draft: Draft, letter: string): string | null {
  const open = draft.paragraph?.letter ?? null
  if (open === null || !/^[a-z]$/.test(open) || !/^(?:[ivx]+|\d+)$/.test(letter)) return null
  return letter.length === 1 && letter.charCodeAt(0) === open.charCodeAt(0) + 1 ? null : open
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
  const text = blockText(draft, block)
  if (owner) owner.parts += 1
  else draft.counts.loose += 1
  const id = freeId(draft, owner ? `${localId(draft, owner.id)}+${owner.parts}` : `p-${contentHash(text)}`)
  const label = owner?.label ?? `¶${draft.counts.loose}`
  const pieces = piecesOf(block)
  const base = passageBase(draft, id, label, pieces, pageOf(block))
  draft.passages.push({ ...base, kind: 'paragraph', number: owner?.number ?? null })
  noteMarks(draft, block, id)
  if (!readsAsText(text)) draft.unknown.push(...pieces)
  return 1
}

/** Figures or fragments alone fit no construct. */
function readsAsText(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters >= 2 && letters >= 0.3 * text.replace(/\s/g, '').length
}
