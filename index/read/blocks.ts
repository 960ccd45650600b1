import { AppError } from '../app-error.ts'
import { printed } from '../printed.ts'
import type { SourceCell, SourceDocument, SourceFormat, SourceLine } from './document.ts'

/** A paragraph's characters, and the footnote marks that were set in it, which are no part of them. */
export type Paragraph = { text: string; marks: string[] }

/** What a format's reader finds, in reading order. A cell is a list of paragraphs. */
export type Block =
  | {
      kind: 'paragraph'
      text: string
      marks?: string[]
      /** The paragraph is the footnote of this mark; `text` is without it. */
      note?: string
      furniture?: 'page-header' | 'page-footer'
      page?: number
    }
  | { kind: 'heading'; level: number; text: string; page?: number }
  | { kind: 'row'; cells: string[][]; header: boolean; table: number; page?: number }

type Writer = { text: string; lines: SourceLine[] }

/**
 * Writes blocks out as a text with lines: each paragraph is a line and ends with a space, a footnote starts with its
 * mark, cells are parted by tabs and their paragraphs by newlines.
 * @throws AppError 'bad-file' when no block holds a character.
 */
export function toDocument(format: SourceFormat, title: string | null, blocks: readonly Block[]): SourceDocument {
  const out: Writer = { text: '', lines: [] }
  for (const block of blocks) {
    if (block.kind === 'row') writeRow(out, block)
    else writeLine(out, block)
  }
  if (out.lines.length === 0) {
    throw new AppError('bad-file', 'The file holds no text (it is empty or blank). Choose a file with text in it.')
  }
  return { format, text: out.text, lines: out.lines, title: tidy(title ?? '') || null }
}

/** What is printed, with white space as one space and none at the ends; a line break inside Chinese is none. */
export function tidy(text: string): string {
  return printed(text)
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])[ \t]*\r?\n\s*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
      '',
    )
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim()
}

function append(out: Writer, text: string) {
  const start = out.text.length
  out.text += text
  return { start, end: out.text.length }
}

function writeLine(out: Writer, block: Exclude<Block, { kind: 'row' }>) {
  const own = tidy(block.text)
  if (own === '') return
  const page = block.page ?? null
  if (block.kind === 'heading') {
    const span = append(out, own)
    append(out, '\n')
    out.lines.push({ kind: 'heading', level: block.level, text: own, span, page })
    return
  }
  const note = block.note === undefined ? undefined : printed(block.note)
  const text = `${note === undefined ? '' : `${note} `}${own} `
  const span = append(out, text)
  append(out, '\n')
  out.lines.push({
    kind: 'text',
    text,
    span,
    page,
    ...(block.furniture && { furniture: block.furniture }),
    ...(block.marks?.length && { marks: block.marks.map(printed) }),
    ...(note !== undefined && { note }),
  })
}

function writeRow(out: Writer, { cells, header, table, page }: Extract<Block, { kind: 'row' }>) {
  const start = out.text.length
  const written = cells.map((paragraphs, i): SourceCell => {
    if (i > 0) append(out, '\t')
    const texts = paragraphs.map(tidy).filter((text) => text !== '')
    const spans = texts.map((text, j) => {
      if (j > 0) append(out, '\n')
      return append(out, text)
    })
    return { spans, text: texts.join('\n') }
  })
  const span = { start, end: out.text.length }
  append(out, '\n')
  if (written.some((cell) => cell.text !== '')) {
    out.lines.push({ kind: 'row', cells: written, header, table, span, page: page ?? null })
  }
}
