import { type ReactNode, useLayoutEffect, useRef } from 'react'

const MARGIN = 12 // px kept from the window's edges and from the mark

type Props = {
  id: string
  anchor: HTMLElement | null
  stay: () => void
  leave: () => void
  children: ReactNode
}

/** A card next to the mark it belongs to, inside the window; `stay` and `leave` tell of the pointer in it. */
export function PlacedCard({ id, anchor, stay, leave, children }: Props) {
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = card.current
    const mark = anchor?.getClientRects()[0]
    if (element === null || mark === undefined) return
    const { width, height } = element.getBoundingClientRect()
    const left = Math.min(Math.max(MARGIN, mark.left + mark.width / 2 - width / 2), innerWidth - width - MARGIN)
    const above = mark.top - height - MARGIN / 2
    const below = mark.bottom + MARGIN / 2
    element.style.left = `${left}px`
    element.style.top = `${below + height + MARGIN <= innerHeight || above < MARGIN ? below : above}px`
  }, [anchor])
  return (
    <div ref={card} id={id} className="card" role="tooltip" onPointerEnter={stay} onPointerLeave={leave}>
      {children}
    </div>
  )
}
