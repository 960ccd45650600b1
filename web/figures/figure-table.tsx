import { memo } from 'react'
import { MoreRows } from '../explore/more-rows.tsx'
import { useShown } from '../explore/use-shown.ts'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import { useOpenReader } from '../reader-context.ts'
import type { Figure } from './filter.ts'
import { placeOfFigure } from './place.ts'
import type { Where } from './where.ts'

type Props = {
  figures: readonly Figure[]
  whereIs: (figure: Figure) => Where
  ask: (question: string) => void
  /** How many are drawn at first. */
  first?: number | undefined
}

/** Figures as printed, with what they measure and their time. Each leads to its place and to a question about it. */
export function FigureTable({ figures, whereIs, ask, first }: Props) {
  const t = useMessages()
  const { shown, more } = useShown(figures, first)
  return (
    <>
      <table className="rows figure-rows">
        <thead>
          <tr>
            <th scope="col">{t.figureColumn}</th>
            <th scope="col">{t.measure}</th>
            <th scope="col">{t.period}</th>
            <th scope="col">{t.sources}</th>
          </tr>
        </thead>
        <tbody lang="zh-Hans">
          {figures.slice(0, shown).map((figure) => (
            <FigureRow key={figure.id} figure={figure} {...whereIs(figure)} ask={ask} />
          ))}
        </tbody>
      </table>
      <MoreRows left={figures.length - shown} more={more} />
    </>
  )
}

type RowProps = Where & { figure: Figure; ask: (question: string) => void }

const FigureRow = memo(function FigureRow({ figure, report, label, ask }: RowProps) {
  const t = useMessages()
  const open = useOpenReader()
  const { printed, measure, period, qualifier, kind } = figure
  const askable = measure !== '' && kind !== 'date'
  return (
    <tr>
      <td>
        <button
          type="button"
          className="figure-open"
          aria-label={`${t.figure(printed, t.passage(report, label))}. ${measure}`}
          onClick={() => open(placeOfFigure(figure), null)}
        >
          {printed}
        </button>
        {qualifier !== null && (
          <small className="figure-qualifier" lang={t.lang}>
            {t.qualifiers[qualifier]}
          </small>
        )}
      </td>
      <td>
        {measure}
        {askable && (
          <button
            type="button"
            className="quiet row-ask"
            aria-label={`${t.askAbout}: ${measure}, ${printed}`}
            title={t.askAbout}
            onClick={() => ask(t.askAboutFigure(measure, period))}
          >
            <Icon name="chat" />
          </button>
        )}
      </td>
      <td>{period}</td>
      <td className="figure-where" lang={t.lang}>
        <span title={report}>{report}</span>
        {label}
      </td>
    </tr>
  )
})
