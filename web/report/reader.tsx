import { useCallback, useEffect, useRef, useState } from 'react'
import { reportName } from '../answer/names.ts'
import { fetchOutline } from '../api.ts'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import { useLoad } from '../load.ts'
import { ErrorNotice, LoadingNotice } from '../notice.tsx'
import { type Trail, useOpenReader } from '../reader-context.ts'
import type { Place } from '../route.ts'
import { useShortcuts } from '../shortcuts.ts'
import { useNarrow } from '../use-narrow.ts'
import { FindBar } from './find-bar.tsx'
import { OutlineList } from './outline-list.tsx'
import { ReportText } from './report-text.tsx'
import { TrailBar } from './trail-bar.tsx'
import { usePassages } from './use-passages.ts'

type Props = {
  place: Place
  trail: Trail | null
  /** Gives the focus to an element; without one, to what the report was opened from. */
  close: (focus?: HTMLElement) => void
}

/** The report beside the answer: its text around a place, its outline, and the way between citations. */
export function Reader({ place, trail, close }: Props) {
  const t = useMessages()
  const open = useOpenReader()
  const narrow = useNarrow()
  const [finding, setFinding] = useState(false)
  const [outlineShown, setOutlineShown] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const finder = useRef<HTMLButtonElement>(null)
  const { load: outline } = useLoad(useCallback((signal) => fetchOutline(place.report, signal), [place.report]))
  const { state, retry, extend } = usePassages(place.report, place.passage)
  const report = outline.status === 'ready' ? outline.value.report : null
  const Frame = narrow ? 'section' : 'aside'
  const showOutline = outlineShown || state.status === 'failed'

  useEffect(() => heading.current?.focus(), [])
  useShortcuts({ Escape: () => close() })
  const toAnswer = (element: HTMLElement) => (narrow ? close(element) : element.focus())

  return (
    <Frame
      className="reader"
      aria-labelledby="reader-title"
      {...(narrow ? { role: 'dialog', 'aria-modal': true } : {})}
    >
      <div className="reader-head">
        <div>
          <h2 id="reader-title" ref={heading} tabIndex={-1}>
            {report === null ? t.reader : reportName(report)}
          </h2>
          {report?.symbol != null && <p lang={report.lang === 'zh' ? 'zh-Hans' : 'en'}>{report.title}</p>}
        </div>
        <button
          type="button"
          ref={finder}
          className="quiet"
          aria-label={t.findInReport}
          title={t.findInReport}
          aria-expanded={finding}
          onClick={() => setFinding(!finding)}
        >
          <Icon name="search" />
        </button>
        <button
          type="button"
          className="quiet"
          aria-expanded={showOutline}
          aria-controls="outline"
          aria-label={t.outline}
          onClick={() => setOutlineShown(!outlineShown)}
        >
          <Icon name="list" />
          <span>{t.outline}</span>
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={t.closeReader}
          title={`${t.closeReader} (Esc)`}
          onClick={() => close()}
        >
          <Icon name="close" />
        </button>
      </div>
      {finding && (
        <FindBar
          report={place.report}
          trail={trail}
          close={() => {
            setFinding(false)
            finder.current?.focus()
          }}
        />
      )}
      {trail !== null && trail.citations.length > 0 && <TrailBar {...{ place, trail, toAnswer }} />}
      {showOutline && outline.status === 'ready' && (
        <OutlineList
          outline={outline.value}
          open={(passage) => {
            setOutlineShown(false)
            open({ report: place.report, passage, marks: [] }, trail)
          }}
        />
      )}
      {state.status === 'loading' && <LoadingNotice>{t.readerLoading}</LoadingNotice>}
      {state.status === 'failed' && (
        <ErrorNotice
          error={state.error.code === 'not-found' ? { ...state.error, message: t.notFoundPassage } : state.error}
          {...(state.error.code === 'not-found' ? {} : { retry })}
        />
      )}
      {state.status === 'ready' && <ReportText {...{ place, state, extend }} />}
    </Frame>
  )
}
