import { useMemo } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { useNarrow } from '../use-narrow.ts'
import type { Figure } from './filter.ts'
import { findSeries } from './series.ts'
import { SeriesChart } from './series-chart.tsx'

const MOST = 60 // charts that still can be looked through

type Props = {
  figures: readonly Figure[]
  /** Only what changed in these, with the figures before and after them. */
  shown?: readonly Figure[]
}

/** What changed among figures, a small chart for each; nothing where nothing did. */
export function SeriesList({ figures, shown = figures }: Props) {
  const t = useMessages()
  const narrow = useNarrow() // the charts would hide the figures below them
  const every = useMemo(() => findSeries(figures), [figures])
  const all = useMemo(() => {
    const inside = new Set(shown)
    return every.filter(({ points }) => points.some((point) => inside.has(point)))
  }, [every, shown])
  if (all.length === 0) return null
  return (
    <details className="series-list" open={!narrow}>
      <summary>
        {t.series} {all.length}
      </summary>
      <div>
        {all.slice(0, MOST).map((series) => (
          <SeriesChart key={series.id} series={series} />
        ))}
      </div>
    </details>
  )
}
