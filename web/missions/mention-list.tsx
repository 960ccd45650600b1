import { useState } from 'react'
import type { BodyPage } from '../../server/schema.ts'
import { toRange } from '../answer/names.ts'
import { PassageFacts } from '../answer/passage-facts.tsx'
import { Quote } from '../answer/quote.tsx'
import { fetchMission } from '../api.ts'
import { useMessages } from '../i18n/messages.ts'
import { useOpenReader } from '../reader-context.ts'

/** The passages that name a body, its name lit; more come when asked for. */
export function MentionList({ page }: { page: BodyPage }) {
  const t = useMessages()
  const open = useOpenReader()
  const { id, mentions } = page.mission
  const [passages, setPassages] = useState(page.passages)
  const more = async () => {
    const next = await fetchMission(id, new AbortController().signal, passages.length).catch(() => null)
    if (next !== null) setPassages([...passages, ...next.passages])
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
      {passages.length < mentions && (
        <p className="edge">
          <button type="button" className="button" onClick={() => void more()}>
            {t.moreRows}
          </button>
        </p>
      )}
    </>
  )
}
