import { memo } from 'react'
import type { ReaderPassage } from '../../server/schema.ts'
import type { Range } from '../answer/marks.ts'
import { toRange } from '../answer/names.ts'
import { useMessages } from '../i18n/messages.ts'
import type { Place } from '../route.ts'
import { LitText } from './lit-text.tsx'
import { PassageTools } from './passage-tools.tsx'

type Props = { header: string[]; rows: ReaderPassage[]; place: Place }

/** A table of the report, header kept: the cited row tinted, the cells that the marks lie in boxed. */
export function TableView({ header, rows, place }: Props) {
  return (
    <table className="report-table" data-columns={header.length}>
      <thead>
        <tr>
          {header.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} marks={row.id === place.passage ? place.marks : null} />
        ))}
      </tbody>
    </table>
  )
}

const Row = memo(function Row({ row, marks }: { row: ReaderPassage; marks: readonly Range[] | null }) {
  const t = useMessages()
  const cells = row.table?.cells ?? []
  return (
    <tr
      data-cited={marks !== null}
      aria-label={marks === null ? undefined : `${t.citedHere}: ${t.paragraphLabel(row.label)}`}
    >
      {cells.map(({ ranges }, column) => {
        const lines = ranges.map(toRange)
        const boxed = lines.some((line) => marks?.some((mark) => mark.start < line.end && mark.end > line.start))
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
          <td key={column} data-boxed={boxed}>
            {lines.map((line) => (
              <div key={line.start}>
                <LitText passage={row} marks={marks ?? []} window={line} />
              </div>
            ))}
            {column === cells.length - 1 && <PassageTools passage={row} />}
          </td>
        )
      })}
    </tr>
  )
})
