import type { ReaderPassage } from '../../server/schema.ts'
import { passageName } from '../answer/names.ts'
import { fetchWholeReport } from '../api.ts'
import { CopyButton } from '../copy-button.tsx'
import { useMessages } from '../i18n/messages.ts'
import { pageRoute, writeRoute } from '../route.ts'
import { tableTsv } from './tsv.ts'

const PATIENCE = 20_000 // ms for a whole report

/** Copies where a passage stands, and its address. Left out of what is selected and copied with the text. */
export function PassageTools({ passage }: { passage: ReaderPassage }) {
  const t = useMessages()
  const name = passageName(passage, t)
  const link = () => {
    const place = { report: passage.report.id, passage: passage.id, marks: [] }
    return new URL(writeRoute({ ...pageRoute('chat'), place }), location.href).href
  }
  return (
    <span className="passage-tools" lang={t.lang}>
      <span className="passage-label">{t.paragraphLabel(passage.label)}</span>
      <CopyButton bare icon="copy" text={() => name} label={`${t.copyCitation}: ${name}`} />
      {passage.table !== null && (
        <CopyButton
          bare
          icon="list"
          text={async () =>
            tableTsv(await fetchWholeReport(passage.report.id, AbortSignal.timeout(PATIENCE)), passage.id)
          }
          label={t.copyTable}
        />
      )}
      <CopyButton bare icon="link" text={link} label={`${t.permalink}: ${name}`} />
    </span>
  )
}
