import { useCallback, useLayoutEffect, useRef } from 'react'

/** One function for good that does what the latest one would: what it is handed to need not be drawn again. */
export function useStable<Args extends unknown[], Result>(
  action: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(action)
  useLayoutEffect(() => {
    latest.current = action
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
