import { useState } from 'react'
import type { Trace } from '../../server/schema.ts'
import { useMessages } from '../i18n/messages.ts'
import type { Trail } from '../reader-context.ts'
import { NamedBodies } from './named-bodies.tsx'
import { htmlLang } from './names.ts'
import { WeighedPassage } from './weighed-passage.tsx'

type Props = {
  trace: Trace
  /** As asked, and as understood where that differs. */
  question: string
  lang: 'zh' | 'en'
  /** Of a refusal, what is cited is only near. */
  answered: boolean
  trail: Trail
}

/** How an answer came about: the question as understood, the passages it rests on, those that were found and left. */
export function Why({ trace, question, lang, answered, trail }: Props) {
  const t = useMessages()
  const [open, setOpen] = useState(false)
  const chosen = trace.considered.filter((passage) => passage.chosen)
  const left = trace.considered.filter((passage) => !passage.chosen)
  const best = Math.max(...trace.considered.map(({ score }) => score), 0)
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
  return (
    <details className="folded why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.why}</summary>
      {open && (
        <div className="why-inner">
          <section>
            <h3>{t.whyUnderstood}</h3>
            <dl lang={htmlLang(lang)}>
              {trace.query.map(({ label, value }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </section>
          <NamedBodies text={question} />
          {list(answered ? t.whyChosen : t.nearest, chosen)}
          {list(t.whyFound, left)}
          <p className="why-time">{t.whyTime(Math.round(Math.max(...Object.values(trace.timings), 0)))}</p>
        </div>
      )}
    </details>
  )
}
