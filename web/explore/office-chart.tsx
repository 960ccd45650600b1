import { useMessages } from '../i18n/messages.ts'
import { type Filter, type Row, type Tally, tallyByOffice } from './rows.ts'

type Props = { rows: readonly Row[]; choose: (chosen: Pick<Filter, 'department' | 'office'>) => void }

/** A bar for each office: rows that met their plan, missed it, or cannot be compared. A press shows that office alone. */
export function OfficeChart({ rows, choose }: Props) {
  const t = useMessages()
  const offices = tallyByOffice(rows)
  const most = Math.max(...offices.map(({ tally }) => tally.rows))
  return (
    <details className="office-chart" open={offices.length > 1}>
      <summary>{t.completionByOffice}</summary>
      <ul>
        {offices.map(({ department, office, tally }, i) => (
          <li key={`${department} ${office}`} data-office={office !== null}>
            {office !== null && department !== offices[i - 1]?.department && <h2 lang="zh-Hans">{department}</h2>}
            <button type="button" onClick={() => choose({ department, office: office ?? '' })}>
              <span className="office-name" lang="zh-Hans" title={office ?? department}>
                {office ?? department}
              </span>
              <span className="visually-hidden">{told(tally, t)}</span>
              <Bar tally={tally} most={most} />
            </button>
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
