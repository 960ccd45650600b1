import type { ReaderPassage } from '../../server/schema.ts'
import type { Range } from '../answer/marks.ts'
import { pieces } from './layers.ts'

type Props = { passage: ReaderPassage; marks: readonly Range[]; window?: Range }

/** A passage's own characters, or those of a window of it: marks lit, figures set apart. The text itself is unchanged. */
export function LitText({ passage, marks, window }: Props) {
  const figures = passage.figures.map(({ span }) => span)
  return pieces(passage.text, [{ name: 'mark', ranges: marks }], window).map((piece) => {
    const words = pieces(passage.text, [{ name: 'figure', ranges: figures }], piece).map(({ start, text, names }) =>
      names.includes('figure') ? (
        <span key={start} className="printed-figure">
          {text}
        </span>
      ) : (
        text
      ),
    )
    return piece.names.includes('mark') ? <mark key={piece.start}>{words}</mark> : words
  })
}
