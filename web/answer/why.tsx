import { useState } from 'react'
import type { Answer, Trace } from '../../server/schema.ts'
import { useMessages } from '../i18n/messages.ts'
import { useLoad } from '../load.ts'
import { ErrorNotice, LoadingNotice } from '../notice.tsx'
import type { Trail } from '../reader-context.ts'
import { useStable } from '../use-stable.ts'
import { NamedBodies } from './named-bodies.tsx'
import { htmlLang } from './names.ts'
import { WeighedPassage } from './weighed-passage.tsx'

type Props = {
  explain: (signal: AbortSignal) => Promise<Trace>
  /** As asked, and as understood where that differs. */
  question: string
  answer: Answer
  trail: Trail
}

/** How an answer came about, asked for when it is opened. */
export function Why(props: Props) {
  const t = useMessages()
  const [open, setOpen] = useState(false)
  return (
    <details className="folded why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.why}</summary>
      {open && (
        <div className="why-inner">
          <Explanation {...props} />
        </div>
      )}
    </details>
  )
}

/** The question as understood, the passages the answer rests on, those that were found and left. */
function Explanation({ explain, question, answer, trail }: Props) {
  const t = useMessages()
  const { load, retry } = useLoad(useStable(explain))
  if (load.status === 'loading') return <LoadingNotice>{t.readerLoading}</LoadingNotice>
  if (load.status === 'failed') return <ErrorNotice error={load.error} retry={retry} />
  const { query, considered, timings } = load.value
  const best = Math.max(...considered.map(({ score }) => score), 0)
  const list = (title: string, passages: Trace['considered']) =>
    passages.length > 0 && (
      <section>
        <h3>{title}</h3>
        <ol className="weighed">
          {passages.map((passage) => (
            <WeighedPassage key={passage.passage} weighed={passage} best={best} trail={trail} />
          ))}
        </ol>
      </section>
    )
  const chosen = considered.filter((passage) => passage.chosen)
  const left = considered.filter((passage) => !passage.chosen)
  return (
    <>
      <section>
        <h3>{t.whyUnderstood}</h3>
        <dl lang={htmlLang(answer.lang)}>
          {query.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <NamedBodies text={question} />
      {list(answer.answered ? t.whyChosen : t.nearest, chosen)}
      {list(t.whyFound, left)}
      <p className="why-time">{t.whyTime(Math.round(Math.max(...Object.values(timings), 0)))}</p>
    </>
  )
}
