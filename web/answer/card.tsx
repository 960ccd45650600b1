import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { PlacedCard } from './placed-card.tsx'

const OPEN_AFTER = 140 // ms of resting on the mark, so that a passing pointer opens nothing
const CLOSE_AFTER = 220 // ms to move from the mark into the card

type Props = {
  /** What a screen reader calls the mark. */
  name: string
  className: string
  /** Numbers of the citations that it stands for. */
  cites?: string
  children: ReactNode
  card: () => ReactNode
  onPress: () => void
  /** Shows the next or previous of several things in the card. */
  onStep?: (by: 1 | -1) => void
}

/**
 * A mark in the text that is a button and shows a card while pointed at or focused.
 * The card can be entered with the pointer and dismissed with Esc (WCAG 1.4.13). A touch presses at once.
 */
export function CardButton({ name, className, cites, children, card, onPress, onStep }: Props) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const timer = useRef(0)
  // a mark that comes under a resting pointer, or has just been pressed, opens nothing
  const waiting = useRef(false)
  const id = useId()
  const later = (next: boolean, delay: number) => {
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setOpen(next), delay)
  }
  const now = (next: boolean) => {
    clearTimeout(timer.current)
    setOpen(next)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (!open) return
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      setOpen(false)
    }
    const close = () => setOpen(false)
    addEventListener('keydown', dismiss, { capture: true })
    addEventListener('scroll', close, { capture: true, passive: true })
    return () => {
      removeEventListener('keydown', dismiss, { capture: true })
      removeEventListener('scroll', close, { capture: true })
    }
  }, [open])
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={name}
        aria-describedby={open ? id : undefined}
        data-open={open}
        data-cites={cites}
        onPointerMove={(event) => {
          if (event.pointerType !== 'mouse' || open || waiting.current) return
          waiting.current = true
          later(true, OPEN_AFTER)
        }}
        onPointerLeave={() => {
          waiting.current = false
          later(false, CLOSE_AFTER)
        }}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && now(true)}
        onBlur={() => now(false)}
        onKeyDown={(event) => {
          const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
          if (onStep === undefined || (by !== 1 && by !== -1)) return
          event.preventDefault()
          onStep(by)
        }}
        onClick={() => {
          waiting.current = true
          now(false)
          onPress()
        }}
      >
        {children}
      </button>
      {open &&
        createPortal(
          <PlacedCard
            id={id}
            anchor={button.current}
            stay={() => clearTimeout(timer.current)}
            leave={() => later(false, CLOSE_AFTER)}
          >
            {card()}
          </PlacedCard>,
          document.querySelector('main') ?? document.body,
        )}
    </>
  )
}
