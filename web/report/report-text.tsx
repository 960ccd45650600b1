import { useEffect, useLayoutEffect, useRef } from 'react'
import type { ReaderPassage } from '../../server/schema.ts'
import { htmlLang } from '../answer/names.ts'
import { useMessages } from '../i18n/messages.ts'
import type { Place } from '../route.ts'
import { layOut } from './layout.ts'
import { PassageView } from './passage-view.tsx'
import { TableView } from './table-view.tsx'

type Stretch = { passages: ReaderPassage[]; offset: number; total: number; loading: 'earlier' | 'later' | null }
type Props = { place: Place; state: Stretch; extend: (side: 'earlier' | 'later') => void }

/** The loaded stretch of the report, scrolled to its place. More comes when an end of it is near. */
export function ReportText({ place, state, extend }: Props) {
  const t = useMessages()
  const scroller = useRef<HTMLDivElement>(null)
  const { passages, offset, total } = state
  const end = offset + passages.length
  useKeptPlace(scroller, passages[0]?.id)

  // biome-ignore lint/correctness/useExhaustiveDependencies: scroll when the place changes, not when more text arrives
  useLayoutEffect(() => {
    const text = scroller.current
    const target = text?.querySelector('[data-cited=true]')
    if (target == null) text?.scrollTo({ top: 0 })
    else (target.querySelector('mark') ?? target).scrollIntoView({ block: 'center' })
  }, [place.passage, place.marks.map(({ start }) => start).join()])

  return (
    <div className="report-text" ref={scroller} lang={htmlLang(passages[0]?.lang ?? 'zh')}>
      <Edge done={offset === 0} said={t.reportStart} action={t.loadEarlier} near={() => extend('earlier')} />
      {layOut(passages).map((block) => {
        if (block.kind === 'heading') {
          const Tag = block.depth <= 1 ? 'h3' : block.depth === 2 ? 'h4' : 'h5'
          return <Tag key={`heading ${block.path.join('\n')} ${block.depth}`}>{block.heading}</Tag>
        }
        if (block.kind === 'table') return <TableView key={block.rows[0]?.id} {...block} place={place} />
        return <PassageView key={block.passage.id} passage={block.passage} place={place} />
      })}
      <Edge done={end >= total} said={t.reportEnd} action={t.loadLater} near={() => extend('later')} />
    </div>
  )
}

type EdgeProps = { done: boolean; said: string; action: string; near: () => void }

/** An end of the loaded text: a button that presses itself when it comes near the view. */
function Edge({ done, said, action, near }: EdgeProps) {
  const button = useRef<HTMLButtonElement>(null)
  const latest = useRef(near)
  latest.current = near
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button comes and goes with `done`
  useEffect(() => {
    if (button.current === null) return
    const seen = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) latest.current()
      },
      { rootMargin: '400px' },
    )
    seen.observe(button.current)
    return () => seen.disconnect()
  }, [done])
  if (done) return <p className="edge">{said}</p>
  return (
    <p className="edge">
      <button type="button" ref={button} className="quiet" onClick={near}>
        {action}
      </button>
    </p>
  )
}

/** Holds the view still when text is put before it; not every browser anchors scrolling by itself. */
function useKeptPlace(scroller: { current: HTMLElement | null }, first: string | undefined) {
  const before = useRef({ first, height: 0 })
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const grown = element.scrollHeight - before.current.height
    const anchors = CSS.supports('overflow-anchor', 'auto') && element.scrollTop > 0
    if (before.current.height > 0 && before.current.first !== first && !anchors) element.scrollTop += grown
    before.current = { first, height: element.scrollHeight }
  })
}
