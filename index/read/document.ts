import type { Span } from '../report.ts'

export type SourceFormat = 'text' | 'pdf' | 'docx' | 'html' | 'markdown'

/** A table cell as read: its text is `document.text` cut at each of its spans. */
export type SourceCell = { spans: Span[]; text: string }

/**
 * One line in reading order. Every span lies in `SourceDocument.text`; lines do not overlap and cover all of its
 * non-blank characters. `text` is the line's characters, trailing spaces kept (they end a paragraph in flattened PDFs).
 */
export type SourceLine =
  | { kind: 'text'; text: string; span: Span; page: number | null }
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
