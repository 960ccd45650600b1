import { useCallback, useEffect, useState } from 'react'
import type { ApiError } from '../server/schema/problem.ts'
import { asApiError } from './api.ts'

export type Load<T> = { status: 'loading' } | { status: 'ready'; value: T } | { status: 'failed'; error: ApiError }

/** Loads once for each `fetcher` (keep it stable); `retry` loads again. A load that is left behind is aborted. */
export function useLoad<T>(fetcher: (signal: AbortSignal) => Promise<T>): { load: Load<T>; retry: () => void } {
  const [load, setLoad] = useState<Load<T>>({ status: 'loading' })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a reason to load again
  useEffect(() => {
    const abort = new AbortController()
    setLoad({ status: 'loading' })
    fetcher(abort.signal).then(
      (value) => setLoad({ status: 'ready', value }),
      (thrown: unknown) => {
        if (!abort.signal.aborted) setLoad({ status: 'failed', error: asApiError(thrown) })
      },
    )
    return () => abort.abort()
  }, [fetcher, attempt])
  const retry = useCallback(() => setAttempt((n) => n + 1), [])
  return { load, retry }
}
