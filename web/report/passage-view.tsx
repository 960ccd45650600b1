import { memo } from 'react'
import type { ReaderPassage } from '../../server/schema.ts'
import { useMessages } from '../i18n/messages.ts'
import type { Place } from '../route.ts'
import { LitText } from './lit-text.tsx'
import { PassageTools } from './passage-tools.tsx'

type Props = { passage: ReaderPassage; place: Place }

/** A paragraph, item, footnote or the like, in the report's own characters. */
export const PassageView = memo(function PassageView({ passage, place }: Props) {
  const t = useMessages()
  const cited = passage.id === place.passage
  return (
    <article
      className="passage"
      data-kind={passage.kind}
      data-cited={cited}
      data-item={passage.parent !== null}
      aria-label={cited ? `${t.citedHere}: ${t.paragraphLabel(passage.label)}` : t.paragraphLabel(passage.label)}
    >
      <span className="passage-number" aria-hidden="true">
        {numberOf(passage.label)}
      </span>
      <p>
        <LitText passage={passage} marks={cited ? place.marks : []} />
      </p>
      <PassageTools passage={passage} />
    </article>
  )
})

/** The number or letter that the report prints before it, out of a label such as '第79段', 'para. 79' or '第79段(a)'. */
function numberOf(label: string): string {
  return /\([a-z]+\)$/.exec(label)?.[0] ?? /^(?:第|para\. )([\d.]+)段?$/.exec(label)?.[1] ?? ''
}
