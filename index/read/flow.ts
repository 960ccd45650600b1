import type { Block, Paragraph } from './blocks.ts'
import type { GridRow } from './table.ts'
import { tableBlocks } from './table.ts'

/** Takes running text as it comes and makes paragraphs of it, for a page or for one table cell. */
export type Flow = {
  add(text: string): void
  /** A footnote mark; one that opens a paragraph says that the paragraph is the footnote. */
  mark(mark: string): void
  /** Text of the open paragraph so far. */
  open(): string
  /** Closes the open paragraph. */
  end(): void
  endHeading(level: number): void
  table(rows: GridRow[]): void
}

type Open = { text: string; marks: string[]; note: string | null }

function gather(close: (open: Open, level: number | null) => void, table: (rows: GridRow[]) => void): Flow {
  let open: Open = { text: '', marks: [], note: null }
  const finish = (level: number | null) => {
    const done = open
    open = { text: '', marks: [], note: null }
    if (done.text.trim() !== '') close(done, level)
  }
  return {
    add: (text) => {
      open.text += text
    },
    mark: (mark) => {
      if (open.text.trim() === '' && open.note === null) open.note = mark
      else open.marks.push(mark)
    },
    open: () => open.text,
    end: () => finish(null),
    endHeading: finish,
    table,
  }
}

/** A flow into blocks; its tables are counted from 1. */
export function blockFlow(blocks: Block[]): Flow {
  let tables = 0
  return gather(
    ({ text, marks, note }, level) => {
      if (level !== null) blocks.push({ kind: 'heading', level, text })
      else blocks.push({ kind: 'paragraph', text, marks, ...(note !== null && { note }) })
    },
    (rows) => {
      tables += 1
      blocks.push(...tableBlocks(rows, tables))
    },
  )
}

/** A flow into the paragraphs of a cell; a table inside gives a paragraph for each row. */
export function cellFlow(paragraphs: Paragraph[]): Flow {
  return gather(
    ({ text, marks, note }) => paragraphs.push({ text: note === null ? text : `${note} ${text}`, marks }),
    (rows) => {
      for (const { cells } of rows) {
        const inside = cells.flatMap((cell) => cell.paragraphs)
        paragraphs.push({
          text: inside.map((paragraph) => paragraph.text.trim()).join(' '),
          marks: inside.flatMap((paragraph) => paragraph.marks),
        })
      }
    },
  )
}
