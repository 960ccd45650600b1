import { memo } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import { useOpenReader } from '../reader-context.ts'
import { MoreRows } from './more-rows.tsx'
import { doneOf, type Row, type Sort, type SortKey } from './rows.ts'
import { useShown } from './use-shown.ts'

type Props = {
  rows: readonly Row[]
  sort: Sort
  setSort: (sort: Sort) => void
  ask: (question: string) => void
}

/** Output rows. Each leads to its place in the report and to a question about it. */
export function RowTable({ rows, sort, setSort, ask }: Props) {
  const t = useMessages()
  const { shown, more } = useShown(rows)
  return (
    <>
      <table className="rows">
        <thead>
          <tr>
            <SortHeader by="planned" name={t.planned} sort={sort} setSort={setSort} />
            <SortHeader by="completed" name={t.completedOfPlanned} sort={sort} setSort={setSort} />
            <SortHeader by="rate" name={t.rate} sort={sort} setSort={setSort} />
            <th scope="col">{t.remarks}</th>
          </tr>
        </thead>
        <tbody lang="zh-Hans">
          {rows.slice(0, shown).map((row) => (
            <OutputRow key={row.id} row={row} ask={ask} />
          ))}
        </tbody>
      </table>
      <MoreRows left={rows.length - shown} more={more} />
    </>
  )
}

function SortHeader({ by, name, sort, setSort }: { by: SortKey; name: string } & Pick<Props, 'sort' | 'setSort'>) {
  const t = useMessages()
  const active = sort?.by === by ? sort : null
  const next = active === null ? { by, descending: true } : active.descending ? { by, descending: false } : null
  return (
    <th scope="col" aria-sort={active === null ? 'none' : active.descending ? 'descending' : 'ascending'}>
      <button type="button" title={t.sortBy(name)} onClick={() => setSort(next)}>
        {name}
        <span aria-hidden="true">{active === null ? '↕' : active.descending ? '↓' : '↑'}</span>
      </button>
    </th>
  )
}

const OutputRow = memo(function OutputRow({ row, ask }: { row: Row; ask: (question: string) => void }) {
  const t = useMessages()
  const open = useOpenReader()
  const percent = new Intl.NumberFormat(t.lang, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <tr>
      <td>
        <button
          type="button"
          className="row-open"
          aria-label={`${t.openRow}: ${row.planned}`}
          onClick={() => open({ report: row.report, passage: row.id, marks: [] }, null)}
        >
          {row.planned}
        </button>
        <p className="row-where">
          {row.office ?? row.department} · {row.accomplishment}
        </p>
      </td>
      <td className="row-completed">
        {row.completed.map(({ value, unit, planned }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: values of a row never move
          <div key={i}>
            <b data-value={doneOf(value)}>{value}</b>
            {planned !== null && <span lang={t.lang}> / {planned}</span>} {unit}
          </div>
        ))}
      </td>
      <td
        className="row-rate"
        data-stand={row.rate === null ? 'other' : row.rate >= 1 ? 'met' : 'missed'}
        lang={t.lang}
      >
        {row.rate === null ? '–' : percent.format(row.rate)}
      </td>
      <td>
        {row.variance !== null && (
          <span className="row-variance" data-variance={row.variance} lang={t.lang}>
            {t.variances[row.variance]}
          </span>
        )}
        {row.remarks}
        <button
          type="button"
          className="quiet row-ask"
          aria-label={`${t.askAbout}: ${row.planned}`}
          title={t.askAbout}
          onClick={() => ask(t.askAboutRow(row.planned))}
        >
          <Icon name="chat" />
        </button>
      </td>
    </tr>
  )
})
