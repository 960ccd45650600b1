import type { Span } from '../report.ts'

export type SourceFormat = 'text' | 'pdf' | 'docx' | 'html' | 'markdown'

/** A table cell as read: a span of `document.text` for each of its paragraphs; `text` joins these with newlines. */
export type SourceCell = { spans: Span[]; text: string }

/**
 * One line in reading order. Every span lies in `SourceDocument.text`; lines do not overlap and cover all of its
 * non-blank characters. `text` is the line's characters, trailing spaces kept (they end a paragraph in flattened PDFs).
 */
export type SourceLine =
  | {
      kind: 'text'
      text: string
      span: Span
      page: number | null
      /** Set where the layout itself says that the line is no content: a running header or footer, by place and repetition. */
      furniture?: 'page-header' | 'page-footer'
      /** The marks of footnotes that stand in the line, where the format knows them; they are no part of `text`. */
      marks?: string[]
      /** The mark of the footnote that this line is the text of; `text` starts with it. */
      note?: string
    }
  | { kind: 'heading'; level: number; text: string; span: Span; page: number | null }
  | { kind: 'row'; cells: SourceCell[]; header: boolean; table: number; span: Span; page: number | null }

/** A file as read: the text that all spans of its report refer to, and its lines. */
export type SourceDocument = {
  format: SourceFormat
  text: string
  lines: SourceLine[]
  /** What the format itself says, where it says it. */
  title: string | null
}
