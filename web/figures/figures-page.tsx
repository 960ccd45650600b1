import { useDeferredValue, useMemo, useState } from 'react'
import type { FigurePage, ReportList } from '../../server/schema.ts'
import { fetchFigures } from '../api.ts'
import { saveFile } from '../download.ts'
import { TableActions } from '../explore/table-actions.tsx'
import { useMessages } from '../i18n/messages.ts'
import { type Load, useLoad } from '../load.ts'
import { ErrorNotice, LoadingNotice } from '../notice.tsx'
import { figuresCsv } from './csv.ts'
import { FigureFilters } from './figure-filters.tsx'
import { FigureTable } from './figure-table.tsx'
import { filterFigures, NO_FILTER } from './filter.ts'
import { SeriesList } from './series-list.tsx'
import { whereIn } from './where.ts'

type Props = { reports: Load<ReportList>; ask: (question: string) => void }

/** All figures of the reports, what changed among them, and a way from each into its report. */
export function FiguresPage({ reports, ask }: Props) {
  const t = useMessages()
  const { load: loaded, retry } = useLoad(fetchFigures)
  const load = reports.status === 'loading' ? reports : loaded // without their names, figures would stand in ids
  const [filter, setFilter] = useState(NO_FILTER)
  const wanted = useDeferredValue(filter)
  const { figures, labels } = load.status === 'ready' ? load.value : NONE
  const found = useMemo(() => filterFigures(figures, wanted), [figures, wanted])
  const list = reports.status === 'ready' ? reports.value.reports : []
  const number = new Intl.NumberFormat(t.lang)
  return (
    <div className="explore">
      <div className="explore-inner">
        <h1>{t.figures}</h1>
        <p className="explore-intro">{t.figuresIntro}</p>
        {load.status === 'loading' && <LoadingNotice>{t.figuresLoading}</LoadingNotice>}
        {load.status === 'failed' && <ErrorNotice error={load.error} retry={retry} />}
        {load.status === 'ready' && (
          <>
            <FigureFilters figures={figures} reports={list} filter={filter} setFilter={setFilter} />
            <div className="explore-total">
              <p role="status">
                <b>{t.figuresFound(number.format(found.length), number.format(figures.length))}</b>
              </p>
              <TableActions
                clear={filter === NO_FILTER ? null : () => setFilter(NO_FILTER)}
                save={
                  found.length === 0
                    ? null
                    : () => saveFile('lankui-figures.csv', 'text/csv', figuresCsv(found, labels))
                }
              />
            </div>
            {found.length === 0 ? (
              <p className="notice">{t.noFigures}</p>
            ) : (
              <>
                <SeriesList figures={figures} shown={found} />
                <FigureTable figures={found} whereIs={whereIn(list, labels, t)} ask={ask} />
              </>
            )}
          </>
        )}
      </div>
    </div>
  )
}

const NONE: Omit<FigurePage, 'total'> = { figures: [], labels: {} }
