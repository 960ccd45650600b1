import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { type Route, readRoute, writeRoute } from './route.ts'

/** What the address says, and how to go elsewhere. `leaveTurn` drops the answer that it names. */
export function useRoute(): { route: Route; go: (route: Route, step?: 'step') => void; leaveTurn: () => void } {
  const hash = useSyncExternalStore(followAddress, () => location.hash)
  const route = useMemo(() => readRoute(hash), [hash])
  const leaveTurn = useCallback(() => {
    const now = readRoute(location.hash)
    if (now.turn !== null) go({ ...now, turn: null })
  }, [])
  return { route, go, leaveTurn }
}

function followAddress(changed: () => void): () => void {
  addEventListener('popstate', changed)
  return () => removeEventListener('popstate', changed)
}

function go(next: Route, step?: 'step'): void {
  if (step === undefined) history.pushState(null, '', writeRoute(next))
  else history.replaceState(null, '', writeRoute(next))
  dispatchEvent(new PopStateEvent('popstate')) // browsers tell only of changes that they make themselves
}
