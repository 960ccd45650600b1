import { useMessages } from '../i18n/messages.ts'
import { useOpenReader } from '../reader-context.ts'
import type { Figure } from './filter.ts'
import { placeOfFigure } from './place.ts'
import type { Series } from './series.ts'

const HEIGHT = 64 // units of the drawing; as wide as it is given
const BAR = 26 // px

/** One measure over time: a bar for each time, each leading to its place in the report. */
export function SeriesChart({ series }: { series: Series }) {
  const { measure, points } = series
  const most = Math.max(...points.map(({ value }) => Math.abs(value)), Number.MIN_VALUE)
  return (
    <figure className="series">
      <figcaption lang="zh-Hans">{measure}</figcaption>
      <ol lang="zh-Hans">
        {points.map((point, i) => (
          <Point
            key={point.id}
            point={point}
            measure={measure}
            height={(HEIGHT * Math.abs(point.value)) / most}
            last={i === points.length - 1}
          />
        ))}
      </ol>
    </figure>
  )
}

type PointProps = { point: Figure; measure: string; height: number; last: boolean }

function Point({ point, measure, height, last }: PointProps) {
  const t = useMessages()
  const open = useOpenReader()
  const time = point.period ?? (point.change === null ? '' : t.changeRoles[point.change.role])
  return (
    <li>
      <button type="button" onClick={() => open(placeOfFigure(point), null)}>
        <span className="visually-hidden">{measure}: </span>
        <svg viewBox={`0 0 ${BAR} ${HEIGHT}`} width={BAR} height={HEIGHT} aria-hidden="true" focusable="false">
          <rect x="0" y={HEIGHT - height} width={BAR} height={height} rx="2" data-last={last} />
        </svg>
        <b>{point.printed}</b>
        <span lang={point.period === null ? t.lang : undefined}>{time}</span>
      </button>
    </li>
  )
}
