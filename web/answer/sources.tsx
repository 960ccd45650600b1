import type { Citation } from '../../server/schema.ts'
import { CopyButton } from '../copy-button.tsx'
import { useMessages } from '../i18n/messages.ts'
import { type Trail, useOpenReader } from '../reader-context.ts'
import { passageName, placeOf, toRange } from './names.ts'
import { PassageFacts } from './passage-facts.tsx'
import { Quote } from './quote.tsx'

const LONGEST = 100 // characters; lit words stay in sight within the lines shown

/** The passages an answer rests on; of a refusal, the nearest that were found. */
export function Sources({ answered, trail }: { answered: boolean; trail: Trail }) {
  const t = useMessages()
  if (trail.citations.length === 0) return null
  return (
    <section className="sources" aria-label={answered ? t.sources : t.nearest}>
      <h3>{answered ? t.sources : t.nearest}</h3>
      {!answered && <p>{t.nearestExplain}</p>}
      <ol>
        {trail.citations.map((citation) => (
          <Source key={citation.n} citation={citation} trail={trail} />
        ))}
      </ol>
    </section>
  )
}

function Source({ citation, trail }: { citation: Citation; trail: Trail }) {
  const t = useMessages()
  const open = useOpenReader()
  const { n, passage, spans } = citation
  return (
    <li className="source">
      <button type="button" onClick={() => open(placeOf(citation), trail)}>
        <span className="source-number" aria-hidden="true">
          {n}
        </span>
        <span className="visually-hidden">{t.openInReport}: </span>
        <PassageFacts passage={passage} />
        <Quote passage={passage} marks={spans.map(toRange)} longest={LONGEST} />
      </button>
      <CopyButton bare text={() => passageName(passage, t)} label={`${t.copyCitation}: ${passageName(passage, t)}`} />
    </li>
  )
}
