import { useEffect, useRef } from 'react'

/** Runs an action on a single key, but not while something is typed, a modifier is held or a dialog is open. */
export function useShortcuts(actions: Record<string, () => void>): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTaken(event.target)) return
      const action = latest.current[event.key]
      if (action === undefined) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

function isTaken(target: EventTarget | null): boolean {
  const typing = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  return typing || document.querySelector('dialog[open]') !== null
}
