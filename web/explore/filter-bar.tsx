import { useMemo } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { Choice } from './choice.tsx'
import { FilterForm } from './filter-form.tsx'
import { type Filter, type Row, valuesOf } from './rows.ts'

type Props = { rows: readonly Row[]; filter: Filter; setFilter: (filter: Filter) => void }

/** What to show of the rows. Offices are those of the chosen department. */
export function FilterBar({ rows, filter, setFilter }: Props) {
  const t = useMessages()
  const { department } = filter
  const departments = useMemo(() => valuesOf(rows, 'department'), [rows])
  const accomplishments = useMemo(() => valuesOf(rows, 'accomplishment').sort(), [rows])
  const offices = useMemo(
    () =>
      valuesOf(
        rows.filter((row) => department === '' || row.department === department),
        'office',
      ),
    [rows, department],
  )
  const set = (change: Partial<Filter>) => setFilter({ ...filter, ...change })
  const same = (values: readonly string[]) => values.map((value): [string, string] => [value, value])
  return (
    <FilterForm text={filter.text} setText={(text) => set({ text })}>
      <Choice
        name={t.department}
        value={department}
        options={same(departments)}
        choose={(value) => set({ department: value, office: '' })}
      />
      <Choice name={t.office} value={filter.office} options={same(offices)} choose={(office) => set({ office })} />
      <Choice
        name={t.accomplishment}
        value={filter.accomplishment}
        options={same(accomplishments)}
        choose={(accomplishment) => set({ accomplishment })}
      />
      <Choice
        name={t.variance}
        value={filter.variance}
        options={VARIANCES.map((value) => [value, t.variances[value]])}
        choose={(value) => set({ variance: VARIANCES.find((one) => one === value) ?? '' })}
      />
      <Choice
        name={t.done}
        value={filter.done}
        options={DONE.map((value) => [value, t.doneValues[value]])}
        choose={(value) => set({ done: DONE.find((one) => one === value) ?? '' })}
      />
    </FilterForm>
  )
}

const VARIANCES = ['above', 'below', 'both', 'none'] as const
const DONE = ['yes', 'no', 'number'] as const
