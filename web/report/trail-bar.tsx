import { placeOf } from '../answer/names.ts'
import { sentencesCiting } from '../answer/sentences.ts'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import { type Trail, useOpenReader } from '../reader-context.ts'
import type { Place } from '../route.ts'
import { useShortcuts } from '../shortcuts.ts'

/** From citation to citation of the answer, and the sentence of the answer that uses this one. */
export function TrailBar({ place, trail }: { place: Place; trail: Trail }) {
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
  const use = current === undefined ? undefined : sentencesCiting(trail.text, current.n)[0]
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
        <button
          type="button"
          className="trail-use"
          title={use}
          onClick={() => document.getElementById(`exchange-${trail.exchange}`)?.focus()}
        >
          {t.usedFor}: {use}
        </button>
      )}
    </div>
  )
}
