import { useState } from 'react'
import type { ApiError } from '../../server/schema/problem.ts'
import type { BodyPage } from '../../server/schema.ts'
import { toRange } from '../answer/names.ts'
import { PassageFacts } from '../answer/passage-facts.tsx'
import { Quote } from '../answer/quote.tsx'
import { asApiError, fetchMission } from '../api.ts'
import { useMessages } from '../i18n/messages.ts'
import { ErrorNotice } from '../notice.tsx'
import { useOpenReader } from '../reader-context.ts'

/** The passages that name a body, its name lit; more come when asked for. */
export function MentionList({ page }: { page: BodyPage }) {
  const t = useMessages()
  const open = useOpenReader()
  const { id, mentions } = page.mission
  const [passages, setPassages] = useState(page.passages)
  const [failed, setFailed] = useState<ApiError | null>(null)
  const more = async () => {
    try {
      const next = await fetchMission(id, new AbortController().signal, passages.length)
      setPassages([...passages, ...next.passages])
      setFailed(null)
    } catch (thrown) {
      setFailed(asApiError(thrown))
    }
  }
  return (
    <>
      <ol className="mention-list">
        {passages.map(({ passage, spans }) => {
          const marks = spans.map(toRange)
          return (
            <li key={passage.id}>
              <button
                type="button"
                onClick={() => open({ report: passage.report.id, passage: passage.id, marks }, null)}
              >
                <span className="visually-hidden">{t.openInReport}: </span>
                <PassageFacts passage={passage} />
                <Quote passage={passage} marks={marks} />
              </button>
            </li>
          )
        })}
      </ol>
      {failed !== null && <ErrorNotice error={failed} retry={() => void more()} />}
      {failed === null && passages.length < mentions && (
        <p className="edge">
          <button type="button" className="button" onClick={() => void more()}>
            {t.moreRows}
          </button>
        </p>
      )}
    </>
  )
}
