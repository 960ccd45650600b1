import { type RefObject, useCallback, useEffect, useState } from 'react'

const NEAR = 80 // px of the latest answer that may be out of sight before it counts as away

/**
 * Whether the latest answer ends below the view, and how to get to its end. A new question is brought to the top of the
 * view and stays there: its answer is read where it begins, nothing moves while it arrives.
 */
export function useLatest(log: RefObject<HTMLElement | null>, count: number, conversation: string) {
  const [away, setAway] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another question or conversation has another latest answer
  useEffect(() => {
    const element = log.current
    const latest = element?.querySelector('.exchange:last-child')
    if (element == null || latest == null) return
    latest.scrollIntoView({ block: 'start' })
    // a suggestion that was pressed has gone, and the focus with it
    if (document.activeElement === document.body && latest instanceof HTMLElement) latest.focus({ preventScroll: true })
    const look = () => {
      const end = latest.lastElementChild?.getBoundingClientRect().bottom ?? 0
      setAway(end > element.getBoundingClientRect().bottom + NEAR)
    }
    const grown = new ResizeObserver(look)
    grown.observe(latest)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      grown.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [log, count, conversation])

  const toLatest = useCallback(() => {
    log.current?.querySelector('.exchange:last-child > :last-child')?.scrollIntoView({ block: 'end' })
  }, [log])
  return { away: away && count > 0, toLatest }
}
