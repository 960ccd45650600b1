import type { Citation } from '../../server/schema.ts'
import { useMessages } from '../i18n/messages.ts'
import { type Trail, useOpenReader } from '../reader-context.ts'
import { CardButton } from './card.tsx'
import { passageName, placeOf, toRange } from './names.ts'
import { PassageFacts } from './passage-facts.tsx'
import { Quote } from './quote.tsx'

/** A [n] of the answer: shows the cited sentence, opens the report there. */
export function CitationMark({ citation, trail }: { citation: Citation; trail: Trail }) {
  const t = useMessages()
  const open = useOpenReader()
  const { n, passage, spans } = citation
  return (
    <CardButton
      name={t.citation(n, passageName(passage, t))}
      className="citation"
      onPress={() => open(placeOf(citation), trail)}
      card={() => (
        <>
          <Quote passage={passage} marks={spans.map(toRange)} />
          <PassageFacts passage={passage} />
        </>
      )}
    >
      {n}
    </CardButton>
  )
}
