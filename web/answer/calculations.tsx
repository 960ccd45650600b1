import type { AnswerFigure } from '../../server/schema.ts'
import { useMessages } from '../i18n/messages.ts'
import type { Trail } from '../reader-context.ts'
import { Calculation } from './calculation.tsx'

/** Element id of the card that shows how a figure of an answer was computed. */
export function calculationId(exchange: string, figure: number): string {
  return `calculation-${exchange}-${figure}`
}

/** Shows a card that may be folded away, and gives it the focus. */
export function showCalculation(id: string): void {
  const card = document.getElementById(id)
  const folded = card?.closest('details')
  if (folded) folded.open = true
  card?.focus()
}

/** How the computed figures of an answer were computed: in full the one that was asked for, the others and mere counts folded away. */
export function Calculations({ figures, trail }: { figures: readonly AnswerFigure[]; trail: Trail }) {
  const t = useMessages()
  const cards = figures.flatMap((figure, i) => {
    const { derived } = figure
    if (derived === undefined) return []
    const id = calculationId(trail.exchange, i)
    return [
      {
        asked: i === 0 && derived.operands.length > 0,
        card: <Calculation key={id} {...{ id, figure, derived, trail }} />,
      },
    ]
  })
  const folded = cards.filter(({ asked }) => !asked)
  return (
    <>
      {cards.filter(({ asked }) => asked).map(({ card }) => card)}
      {folded.length > 0 && (
        <details className="folded">
          <summary>{t.calculations(folded.length)}</summary>
          {folded.map(({ card }) => card)}
        </details>
      )}
    </>
  )
}
