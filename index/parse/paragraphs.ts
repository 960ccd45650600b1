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
const LONG_PARAGRAPH = 40 // characters: more than an item of a list has

/** The number a paragraph begins with: '79. 通过…' gives '79'. */
export function numberAt(text: string): string | null {
  return paragraphNumber.exec(text)?.[1] ?? null
}

/** A run of numbered blocks in reading order: its first number, its length, how many are sentences, and long ones. */
type Run = { first: number; length: number; sentences: number; long: number }

/**
 * The number that a report's paragraphs start from, null where it does not number them: the longest run must have three
 * paragraphs, most of them sentences, or two long ones. Else the numbers are those of headings or list items, which
 * stand between the paragraphs and break no run of them.
 */
export function firstNumber(texts: readonly string[]): number | null {
  const runs: (Run | undefined)[] = []
  let best: Run | null = null
  for (const text of texts) {
    const number = Number(numberAt(text) ?? 0)
    if (number === 0) continue
    const before = runs.slice(Math.max(0, number - MAX_SKIPPED), number).filter((run) => run !== undefined)
    const longest = before.reduce<Run | null>((a, b) => (a && a.length > b.length ? a : b), null)
    const isSentence = endsSentence(text)
    const run: Run = {
      first: longest?.first ?? number,
      length: (longest?.length ?? 0) + 1,
      sentences: (longest?.sentences ?? 0) + Number(isSentence),
      long: (longest?.long ?? 0) + Number(isSentence && text.length > LONG_PARAGRAPH),
    }
    if (run.length > (runs[number]?.length ?? 0)) runs[number] = run
    if (!best || run.length > best.length) best = run
  }
  if (!best) return null
  const isOfParagraphs =
    (best.length >= 3 && best.sentences >= 0.5 * best.length) || (best.length === 2 && best.long === 2)
  return isOfParagraphs ? best.first : null
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
