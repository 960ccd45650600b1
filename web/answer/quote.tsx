import type { CitedPassage } from '../../server/schema.ts'
import { pieces } from '../report/layers.ts'
import type { Range } from './marks.ts'
import { htmlLang } from './names.ts'
import { sentenceAround } from './sentences.ts'

const LONGEST_ROW = 240 // characters of a table row: the planned output, what was completed, the beginning of the remarks

type Props = {
  passage: CitedPassage
  marks: readonly Range[]
  /** Characters; a longer sentence is cut around the mark. */
  longest?: number
}

/**
 * The report's own sentence (of a table, the row) around the first of `marks`, with the marks lit; the passage's first sentence without any.
 * A mark that covers all that is shown is not lit: it would set nothing apart.
 */
export function Quote({ passage, marks, longest }: Props) {
  const first = marks[0] ?? { start: 0, end: 1 }
  const window = isRow(passage) ? around(passage.text, first) : sentenceAround(passage.text, first, longest)
  const telling = marks.filter(({ start, end }) => start > window.start || end < window.end - 1)
  return (
    <q className="quote" lang={htmlLang(passage.lang)}>
      {window.start > 0 && '…'}
      {pieces(passage.text, [{ name: 'lit', ranges: telling }], window).map((piece) =>
        piece.names.includes('lit') ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
      )}
      {window.end < passage.text.length && '…'}
    </q>
  )
}

function isRow({ kind }: CitedPassage): boolean {
  return kind === 'output' || kind === 'table-row'
}

function around(text: string, { start }: Range): Range {
  const from = start < LONGEST_ROW ? 0 : start - LONGEST_ROW / 2
  return { start: from, end: Math.min(text.length, from + LONGEST_ROW) }
}
