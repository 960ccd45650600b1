import { useState } from 'react'
import type { Citation } from '../../server/schema.ts'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import { type Trail, useOpenReader } from '../reader-context.ts'
import { CardButton } from './card.tsx'
import { passageName, placeOf, toRange } from './names.ts'
import { PassageFacts } from './passage-facts.tsx'
import { Quote } from './quote.tsx'

/**
 * A [n] of the answer, or several that stand together: shows the cited sentence, opens the report there. Of several, the
 * card shows one at a time; the arrow keys, or the arrows in the card, lead from one to the next.
 */
export function CitationMark({ citations, trail }: { citations: readonly Citation[]; trail: Trail }) {
  const t = useMessages()
  const open = useOpenReader()
  const [at, setAt] = useState(0)
  const citation = citations[at]
  if (citation === undefined) return null
  const { passage, spans } = citation
  const step = (by: 1 | -1) => setAt((at + by + citations.length) % citations.length)
  const where = passageName(passage, t)
  const numbers = citations.map(({ n }) => n).join(', ')
  const name = citations.length === 1 ? t.citation(citation.n, where) : t.citations(numbers, citation.n, where)
  return (
    <CardButton
      name={name}
      className="citation"
      cites={citations.map(({ n }) => n).join(' ')}
      onPress={() => open(placeOf(citation), trail)}
      {...(citations.length > 1 ? { onStep: step } : {})}
      card={() => (
        <>
          <Quote passage={passage} marks={spans.map(toRange)} />
          <PassageFacts passage={passage} />
          {citations.length > 1 && (
            <span className="card-steps" aria-hidden="true">
              <button type="button" className="quiet" tabIndex={-1} onClick={() => step(-1)}>
                <Icon name="previous" />
              </button>
              {at + 1} / {citations.length}
              <button type="button" className="quiet" tabIndex={-1} onClick={() => step(1)}>
                <Icon name="next" />
              </button>
            </span>
          )}
        </>
      )}
    >
      {numbers}
    </CardButton>
  )
}
