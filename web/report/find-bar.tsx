import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { fetchWholeReport } from '../api.ts'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import { useLoad } from '../load.ts'
import type { Trail } from '../reader-context.ts'
import { useOpenReader } from '../reader-context.ts'
import { findIn } from './find.ts'

type Props = { report: string; trail: Trail | null; close: () => void }

/** Finds words anywhere in the report, loaded or not, and goes from place to place. */
export function FindBar({ report, trail, close }: Props) {
  const t = useMessages()
  const open = useOpenReader()
  const { load } = useLoad(useCallback((signal: AbortSignal) => fetchWholeReport(report, signal), [report]))
  const [words, setWords] = useState('')
  const [at, setAt] = useState<number | null>(null)
  const sought = useDeferredValue(words)
  const found = useMemo(() => (load.status === 'ready' ? findIn(load.value, sought) : []), [load, sought])
  const go = (step: 1 | -1) => {
    if (found.length === 0) return
    const next = at === null ? (step === 1 ? 0 : found.length - 1) : (at + step + found.length) % found.length
    const place = found[next]
    if (place === undefined) return
    setAt(next)
    open(
      { report, passage: place.passage, marks: [{ start: place.start, end: place.end }] },
      trail,
      at === null ? undefined : 'step',
    )
  }
  return (
    <search className="find">
      <input
        type="search"
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to find something
        autoFocus
        value={words}
        aria-label={t.findInReport}
        placeholder={t.findInReport}
        onChange={(event) => {
          setWords(event.target.value)
          setAt(null)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) go(event.shiftKey ? -1 : 1)
          if (event.key === 'Escape') {
            event.stopPropagation()
            close()
          }
        }}
      />
      <span role="status">
        {words.trim() !== '' && (
          <>
            {load.status === 'loading' && t.findLoading}
            {load.status === 'failed' && t.findFailed}
            {load.status === 'ready' && t.findCount(at === null ? null : at + 1, found.length)}
          </>
        )}
      </span>
      <button type="button" className="quiet" aria-label={t.findPrevious} onClick={() => go(-1)}>
        <Icon name="previous" />
      </button>
      <button type="button" className="quiet" aria-label={t.findNext} onClick={() => go(1)}>
        <Icon name="next" />
      </button>
    </search>
  )
}
