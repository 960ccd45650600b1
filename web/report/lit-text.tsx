import type { ReaderPassage } from '../../server/schema.ts'
import type { Range } from '../answer/marks.ts'
import { pieces } from './layers.ts'

type Props = { passage: ReaderPassage; marks: readonly Range[]; window?: Range }

/** A passage's own characters, or those of a window of it: marks lit, figures set apart. The text itself is unchanged. */
export function LitText({ passage, marks, window }: Props) {
  const figures = passage.figures.map(({ span }) => span)
  const cut = pieces(
    passage.text,
    [
      { name: 'mark', ranges: marks },
      { name: 'figure', ranges: figures },
    ],
    window,
  )
  return cut.map(({ start, text, names }) => {
    const words = names.includes('figure') ? (
      <span key={start} className="printed-figure">
        {text}
      </span>
    ) : (
      text
    )
    return names.includes('mark') ? <mark key={start}>{words}</mark> : words
  })
}
