import type { AnswerFigure } from '../../server/schema.ts'
import { useMessages } from '../i18n/messages.ts'
import { type Trail, useOpenReader } from '../reader-context.ts'
import { showCalculation } from './calculations.tsx'
import { CardButton } from './card.tsx'
import { htmlLang, passageName, placeOf, toRange } from './names.ts'
import { PassageFacts } from './passage-facts.tsx'
import { Quote } from './quote.tsx'

type Props = {
  /** As the answer writes it. */
  text: string
  /** It stands among the report's own words. */
  quoted: boolean
  figure: AnswerFigure
  trail: Trail
  /** Element id of the card that shows how a derived figure was computed. */
  calculation: string
}

/** A figure of the answer: shows its sentence with the figure lit, opens the report there; a computed one, its calculation. */
export function FigureMark({ text, quoted, figure, trail, calculation }: Props) {
  const t = useMessages()
  const open = useOpenReader()
  const citation = trail.citations.find(({ n }) => n === figure.citation)
  if (figure.derived !== undefined) {
    const { expression } = figure.derived
    return (
      <CardButton
        name={t.figureDerived(text)}
        className="figure derived"
        onPress={() => showCalculation(calculation)}
        card={() => (
          <span className="expression">
            {expression} = <b>{figure.text}</b>
          </span>
        )}
      >
        {text}
      </CardButton>
    )
  }
  if (citation === undefined) return <b>{text}</b>
  const marks = figure.span === null ? citation.spans.map(toRange) : [toRange(figure.span)]
  return (
    <CardButton
      name={t.figure(text, passageName(citation.passage, t))}
      className={quoted ? 'figure quoted' : 'figure'}
      onPress={() => open(placeOf(citation, marks), trail)}
      card={() => (
        <>
          <Quote passage={citation.passage} marks={marks} />
          <PassageFacts passage={citation.passage} />
          <dl className="figure-facts">
            {[
              [t.measure, figure.measure],
              [t.period, figure.period],
            ].map(
              ([name, value]) =>
                value && (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd lang={htmlLang(citation.passage.lang)}>{value}</dd>
                  </div>
                ),
            )}
          </dl>
        </>
      )}
    >
      {text}
    </CardButton>
  )
}
