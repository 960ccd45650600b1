import { useMessages } from '../i18n/messages.ts'
import { useNarrow } from '../use-narrow.ts'
import { type Filter, type Row, type Tally, tallyByDepartment } from './rows.ts'

type Props = { rows: readonly Row[]; choose: (chosen: Pick<Filter, 'department' | 'office'>) => void }

/** A bar for each office: rows that met their plan, missed it, or cannot be compared. A press shows that office alone. */
export function OfficeChart({ rows, choose }: Props) {
  const t = useMessages()
  const narrow = useNarrow() // the chart would hide the rows below it
  const departments = tallyByDepartment(rows)
  const all = departments.flatMap(({ offices }) => offices)
  const most = Math.max(...all.map(({ tally }) => tally.rows))
  return (
    <details className="office-chart" open={all.length > 1 && !narrow}>
      <summary>{t.completionByOffice}</summary>
      <ul>
        {departments.map(({ department, offices }) => (
          <li key={department}>
            {offices.some(({ office }) => office !== null) && <h2 lang="zh-Hans">{department}</h2>}
            {offices.map(({ office, tally }) => (
              <button
                key={office}
                type="button"
                data-office={office !== null}
                onClick={() => choose({ department, office: office ?? '' })}
              >
                <span className="office-name" lang="zh-Hans" title={office ?? department}>
                  {office ?? department}
                </span>
                <span className="visually-hidden">{told(tally, t)}</span>
                <Bar tally={tally} most={most} />
              </button>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}

const PARTS = ['met', 'missed', 'other'] as const

function Bar({ tally, most }: { tally: Tally; most: number }) {
  return (
    <span className="bar" aria-hidden="true">
      {PARTS.map((part) =>
        tally[part] === 0 ? null : (
          <span key={part} data-stand={part} style={{ flexBasis: `${(100 * tally[part]) / most}%` }}>
            {tally[part]}
          </span>
        ),
      )}
    </span>
  )
}

function told({ met, missed, other }: Tally, t: ReturnType<typeof useMessages>): string {
  return `${t.atOrAbove} ${met}, ${t.belowPlan} ${missed}, ${t.notComparable} ${other}`
}
