import { useSyncExternalStore } from 'react'

const NARROW = '(max-width: 899px)' // the report no longer fits beside the chat; as in shell.css

/** Whether the report lies over the chat instead of beside it. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(NARROW)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => matchMedia(NARROW).matches,
  )
}
