import { useState } from 'react'
import type { Answer, Citation } from '../../server/schema.ts'
import { CopyButton } from '../copy-button.tsx'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import { type Trail, useOpenReader } from '../reader-context.ts'
import { isQuoted, type Range } from './marks.ts'
import { passageName, placeOf, toRange } from './names.ts'
import { PassageFacts } from './passage-facts.tsx'
import { Quote } from './quote.tsx'

const FIRST = 4 // sources shown of a long answer, until all are asked for
const LONGEST = 100 // characters; lit words stay in sight within the lines shown

/** The passages an answer rests on; of a refusal, the nearest that were found. */
export function Sources({ answer, trail }: { answer: Answer; trail: Trail }) {
  const t = useMessages()
  const [whole, setWhole] = useState(false)
  const { citations } = answer
  if (citations.length === 0) return null
  const title = answer.answered ? t.sources : t.nearest
  const shown = whole || citations.length <= FIRST + 1 ? citations : citations.slice(0, FIRST)
  return (
    <section className="sources">
      <h3>{title}</h3>
      {!answer.answered && <p>{t.nearestExplain}</p>}
      <ol>
        {shown.map((citation) => (
          <Source key={citation.n} citation={citation} marks={telling(citation, answer)} trail={trail} />
        ))}
      </ol>
      {shown.length < citations.length && (
        <button type="button" className="quiet more-sources" onClick={() => setWhole(true)}>
          <Icon name="down" />
          {t.moreSources(citations.length - shown.length)}
        </button>
      )}
    </section>
  )
}

function Source({ citation, marks, trail }: { citation: Citation; marks: Range[]; trail: Trail }) {
  const t = useMessages()
  const open = useOpenReader()
  const { n, passage } = citation
  return (
    <li className="source">
      <button type="button" onClick={() => open(placeOf(citation), trail)}>
        <span className="source-number" aria-hidden="true">
          {n}
        </span>
        <span className="visually-hidden">{t.openInReport}: </span>
        <PassageFacts passage={passage} />
        <Quote passage={passage} marks={marks} longest={LONGEST} />
      </button>
      <CopyButton bare text={() => passageName(passage, t)} label={`${t.copyCitation}: ${passageName(passage, t)}`} />
    </li>
  )
}

/** What to light of a source in short: the figures that the answer states in its own words; else all that it rests on. */
function telling({ n, spans }: Citation, { text, figures }: Answer): Range[] {
  const own = figures.flatMap(({ citation, span, at }) =>
    citation === n && span !== null && at !== null && !isQuoted(text, at[0]) ? [toRange(span)] : [],
  )
  return own.length > 0 ? own : spans.map(toRange)
}
