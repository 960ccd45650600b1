import type { ReportList } from '../../server/schema.ts'
import { useMessages } from '../i18n/messages.ts'
import { useSettings } from '../settings.ts'

/** Questions the reports answer, to begin with. */
export function Starters({ starters, ask }: { starters: ReportList['starters']; ask: (question: string) => void }) {
  const t = useMessages()
  const questions = starters[useSettings().lang]
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="starters-title">
      <h2 id="starters-title">{t.starters}</h2>
      <ul className="starters">
        {questions.map((question) => (
          <li key={question}>
            <button type="button" onClick={() => ask(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
