import { useState } from 'react'
import { placeOf } from '../answer/names.ts'
import { sentencesCiting } from '../answer/sentences.ts'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import { type Trail, useOpenReader } from '../reader-context.ts'
import type { Place } from '../route.ts'
import { useShortcuts } from '../shortcuts.ts'

type Props = {
  place: Place
  trail: Trail
  /** Goes to an element of the answer. */
  toAnswer: (element: HTMLElement) => void
}

/** From citation to citation of the answer, and the sentences of the answer that use this one, one after another. */
export function TrailBar({ place, trail, toAnswer }: Props) {
  const t = useMessages()
  const open = useOpenReader()
  const { citations } = trail
  const at = citations.findIndex(({ passage }) => passage.id === place.passage)
  const current = citations[at]
  const go = (step: 1 | -1) => {
    const next = citations[at < 0 ? (step === 1 ? 0 : citations.length - 1) : at + step]
    if (next !== undefined) open(placeOf(next), trail)
  }
  useShortcuts({ '[': () => go(-1), ']': () => go(1) })
  const [used, setUsed] = useState({ n: 0, times: 0 })
  const uses = current === undefined ? [] : sentencesCiting(trail.text, current.n)
  const next = current !== undefined && used.n === current.n ? used.times % uses.length : 0
  const use = uses[next]
  const toUse = () => {
    const marks = document.querySelectorAll<HTMLElement>(
      `#exchange-${trail.exchange} .answer-text [data-cites~="${current?.n}"]`,
    )
    const mark = marks[next] ?? marks[0]
    if (mark !== undefined) toAnswer(mark)
    if (current !== undefined) setUsed({ n: current.n, times: next + 1 })
  }
  return (
    <div className="trail">
      <button
        type="button"
        className="quiet"
        aria-label={t.previousCitation}
        title={`${t.previousCitation} ([)`}
        disabled={at === 0}
        onClick={() => go(-1)}
      >
        <Icon name="previous" />
      </button>
      <span role="status">{current === undefined ? t.sources : t.citationOf(at + 1, citations.length)}</span>
      <button
        type="button"
        className="quiet"
        aria-label={t.nextCitation}
        title={`${t.nextCitation} (])`}
        disabled={at === citations.length - 1}
        onClick={() => go(1)}
      >
        <Icon name="next" />
      </button>
      {use !== undefined && (
        <button type="button" className="trail-use" title={use} onClick={toUse}>
          {uses.length > 1 ? t.usedForOf(next + 1, uses.length) : t.usedFor}: {use}
        </button>
      )}
    </div>
  )
}
