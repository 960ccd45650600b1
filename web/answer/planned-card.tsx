import { useCallback } from 'react'
import type { Answer, AnswerFigure, Citation, ReaderPassage } from '../../server/schema.ts'
import { fetchPassage } from '../api.ts'
import { useMessages } from '../i18n/messages.ts'
import { useLoad } from '../load.ts'
import type { Trail } from '../reader-context.ts'
import { FigureMark } from './figure-mark.tsx'

/** Planned against completed, for an answer that rests on one output row and states one count of each. */
export function PlannedCard({ answer, trail }: { answer: Answer; trail: Trail }) {
  const [citation, ...others] = answer.citations
  if (!answer.answered || citation?.passage.kind !== 'output' || others.length > 0) return null
  return <Card citation={citation} figures={answer.figures} trail={trail} />
}

type CardProps = { citation: Citation; figures: readonly AnswerFigure[]; trail: Trail }

function Card({ citation, figures, trail }: CardProps) {
  const t = useMessages()
  const { id } = citation.passage
  const { load } = useLoad(useCallback((signal: AbortSignal) => fetchPassage(id, signal), [id]))
  const pair = load.status === 'ready' ? plannedAndCompleted(load.value, figures) : null
  if (pair === null) return null
  const { planned, completed } = pair
  const most = Math.max(planned.value, completed.value)
  const percent = new Intl.NumberFormat(t.lang, { style: 'percent', maximumFractionDigits: 0 })
  const bars = [
    { name: t.planned, figure: planned, part: 'planned' },
    { name: t.completed, figure: completed, part: completed.value < planned.value ? 'missed' : 'met' },
  ]
  return (
    <figure className="panel planned" aria-label={`${t.planned} / ${t.completed}`}>
      {bars.map(({ name, figure, part }) => (
        <div key={name}>
          <span>{name}</span>
          <FigureMark text={figure.text} quoted={false} figure={figure} trail={trail} calculation="" />
          <span className="planned-bar" aria-hidden="true">
            <span data-stand={part} style={{ width: `${(100 * figure.value) / most}%` }} />
          </span>
          {part !== 'planned' && <b>{percent.format(completed.value / planned.value)}</b>}
        </div>
      ))}
    </figure>
  )
}

/** The only figure of the planned cell that the answer states, and the only one of the completed cell. */
function plannedAndCompleted({ table }: ReaderPassage, figures: readonly AnswerFigure[]) {
  const inColumn = (column: number) =>
    figures.filter(({ span }) =>
      table?.cells[column]?.ranges.some(([start, end]) => span !== null && start <= span[0] && span[1] <= end),
    )
  const [planned, ...plannedRest] = inColumn(0)
  const [completed, ...completedRest] = inColumn(1)
  const several = plannedRest.length + completedRest.length > 0
  return planned === undefined || completed === undefined || several || planned.value <= 0
    ? null
    : { planned, completed }
}
