import type { CitedPassage } from '../../server/schema.ts'
import { pieces } from '../report/layers.ts'
import type { Range } from './marks.ts'
import { htmlLang } from './names.ts'
import { sentenceAround } from './sentences.ts'

type Props = {
  passage: CitedPassage
  marks: readonly Range[]
  /** Characters; a longer sentence is cut around the mark. */
  longest?: number
}

/** The report's own sentence around the first of `marks`, with the marks lit; the passage's first sentence without any. */
export function Quote({ passage, marks, longest }: Props) {
  const first = marks[0] ?? { start: 0, end: 1 }
  const window = sentenceAround(passage.text, first, longest)
  return (
    <q className="quote" lang={htmlLang(passage.lang)}>
      {window.start > 0 && '…'}
      {pieces(passage.text, [{ name: 'lit', ranges: marks }], window).map((piece) =>
        piece.names.includes('lit') ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
      )}
      {window.end < passage.text.length && '…'}
    </q>
  )
}
