import { useMemo } from 'react'
import type { ReportList } from '../../server/schema.ts'
import { reportName } from '../answer/names.ts'
import { Choice } from '../explore/choice.tsx'
import { FilterForm } from '../explore/filter-form.tsx'
import { useMessages } from '../i18n/messages.ts'
import { allYears, type Figure, type FigureFilter } from './filter.ts'

type Props = {
  figures: readonly Figure[]
  reports: ReportList['reports']
  filter: FigureFilter
  setFilter: (filter: FigureFilter) => void
}

/** Which figures to show. Only what some figure has can be chosen. */
export function FigureFilters({ figures, reports, filter, setFilter }: Props) {
  const t = useMessages()
  const years = useMemo(() => allYears(figures), [figures])
  const kinds = useMemo(() => [...new Set(figures.map(({ kind }) => kind))], [figures])
  const set = (change: Partial<FigureFilter>) => setFilter({ ...filter, ...change })
  return (
    <FilterForm text={filter.text} setText={(text) => set({ text })}>
      <Choice
        name={t.report}
        value={filter.report}
        options={reports.map((report) => [report.id, reportName(report)])}
        choose={(report) => set({ report })}
      />
      <Choice
        name={t.kind}
        value={filter.kind}
        options={kinds.map((kind) => [kind, t.figureKinds[kind]])}
        choose={(value) => set({ kind: kinds.find((kind) => kind === value) ?? '' })}
      />
      <Choice
        name={t.year}
        value={filter.year}
        options={years.map((year) => [year, year])}
        choose={(year) => set({ year })}
      />
    </FilterForm>
  )
}
