import { useDeferredValue, useMemo, useState } from 'react'
import { fetchOutputs } from '../api.ts'
import { saveFile } from '../download.ts'
import { useMessages } from '../i18n/messages.ts'
import { useLoad } from '../load.ts'
import { ErrorNotice, LoadingNotice } from '../notice.tsx'
import { toCsv } from './csv.ts'
import { FilterBar } from './filter-bar.tsx'
import { OfficeChart } from './office-chart.tsx'
import { RowTable } from './row-table.tsx'
import { filterRows, NO_FILTER, type Sort, sortRows, tally, toRow } from './rows.ts'
import { TableActions } from './table-actions.tsx'

const loadRows = async (signal: AbortSignal) => (await fetchOutputs(signal)).map(toRow)

/** All output rows of the reports, to be filtered, sorted and taken away without asking. */
export function ExplorePage({ ask }: { ask: (question: string) => void }) {
  const t = useMessages()
  const { load, retry } = useLoad(loadRows)
  const [filter, setFilter] = useState(NO_FILTER)
  const [sort, setSort] = useState<Sort>(null)
  const rows = load.status === 'ready' ? load.value : null
  const wanted = useDeferredValue(filter)
  const found = useMemo(() => filterRows(rows ?? [], wanted), [rows, wanted])
  const sorted = useMemo(() => sortRows(found, sort), [found, sort])
  const { met, missed, other } = useMemo(() => tally(found), [found])
  const number = new Intl.NumberFormat(t.lang)
  return (
    <div className="explore">
      <div className="explore-inner">
        <h1>{t.explore}</h1>
        <p className="explore-intro">{t.exploreIntro}</p>
        {load.status === 'loading' && <LoadingNotice>{t.exploreLoading}</LoadingNotice>}
        {load.status === 'failed' && <ErrorNotice error={load.error} retry={retry} />}
        {rows !== null && (
          <>
            <FilterBar rows={rows} filter={filter} setFilter={setFilter} />
            <div className="explore-total">
              <p role="status">
                <b>{t.rows(number.format(found.length), number.format(rows.length))}</b>
                <span data-stand="met">
                  {t.atOrAbove} {number.format(met)}
                </span>
                <span data-stand="missed">
                  {t.belowPlan} {number.format(missed)}
                </span>
                <span data-stand="other">
                  {t.notComparable} {number.format(other)}
                </span>
              </p>
              <TableActions
                clear={filter === NO_FILTER ? null : () => setFilter(NO_FILTER)}
                save={found.length === 0 ? null : () => saveFile('lankui-outputs.csv', 'text/csv', toCsv(sorted))}
              />
            </div>
            {found.length === 0 ? (
              <p className="notice">{t.noRows}</p>
            ) : (
              <>
                <OfficeChart rows={found} choose={(chosen) => setFilter({ ...filter, ...chosen })} />
                <RowTable rows={sorted} sort={sort} setSort={setSort} ask={ask} />
              </>
            )}
          </>
        )}
      </div>
    </div>
  )
}
