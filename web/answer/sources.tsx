import type { Answer, Citation } from '../../server/schema.ts'
import { CopyButton } from '../copy-button.tsx'
import { useMessages } from '../i18n/messages.ts'
import { type Trail, useOpenReader } from '../reader-context.ts'
import { isQuoted, type Range } from './marks.ts'
import { passageName, placeOf, toRange } from './names.ts'
import { PassageFacts } from './passage-facts.tsx'
import { Quote } from './quote.tsx'

const LONGEST = 100 // characters; lit words stay in sight within the lines shown

/** The passages an answer rests on; of a refusal, the nearest that were found. */
export function Sources({ answer, trail }: { answer: Answer; trail: Trail }) {
  const t = useMessages()
  if (answer.citations.length === 0) return null
  const title = answer.answered ? t.sources : t.nearest
  return (
    <section className="sources">
      <h3>{title}</h3>
      {!answer.answered && <p>{t.nearestExplain}</p>}
      <ol>
        {answer.citations.map((citation) => (
          <Source key={citation.n} citation={citation} marks={telling(citation, answer)} trail={trail} />
        ))}
      </ol>
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
