import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { ApiError } from '../../server/schema/problem.ts'
import type { PassagePage, ReaderPassage } from '../../server/schema.ts'
import { asApiError, fetchPassages } from '../api.ts'

const AROUND = 40 // passages fetched at a time: a few screens

type State =
  | { status: 'loading' }
  | { status: 'failed'; error: ApiError }
  | { status: 'ready'; passages: ReaderPassage[]; offset: number; total: number; loading: 'earlier' | 'later' | null }

type Action =
  | { type: 'load' }
  | { type: 'failed'; error: ApiError }
  | { type: 'opened'; page: PassagePage }
  | { type: 'extend'; side: 'earlier' | 'later' }
  | { type: 'extended'; side: 'earlier' | 'later'; page: PassagePage }

/** The loaded stretch of a report; one stretch without gaps, growing at both ends. */
export function stretch(state: State, action: Action): State {
  switch (action.type) {
    case 'load':
      return { status: 'loading' }
    case 'failed':
      return { status: 'failed', error: action.error }
    case 'opened':
      return { status: 'ready', ...action.page, loading: null }
    case 'extend':
      return state.status === 'ready' ? { ...state, loading: action.side } : state
    case 'extended': {
      if (state.status !== 'ready') return state
      const { passages, offset, total } = action.page
      return action.side === 'earlier'
        ? { ...state, passages: [...passages, ...state.passages], offset, total, loading: null }
        : { ...state, passages: [...state.passages, ...passages], total, loading: null }
    }
  }
}

/** The passages around a place in a report, and how to get those before and after them. */
export function usePassages(report: string, around: string | null) {
  const [state, dispatch] = useReducer(stretch, { status: 'loading' })
  const abort = useRef(new AbortController())
  const shown = useRef(abort.current.signal) // of the load that the stretch came by: an aborted one is not extended
  const held = state.status === 'ready' && state.passages[0]?.report.id === report ? state.passages : null
  const wanted = held?.some(({ id }) => id === around) === true ? 'here' : `${report} ${around ?? ''}`

  const load = useCallback(() => {
    abort.current.abort()
    const controller = new AbortController()
    abort.current = controller
    dispatch({ type: 'load' })
    fetchPassages(report, around === null ? { offset: 0 } : { around }, AROUND, controller.signal).then(
      (page) => {
        if (controller.signal.aborted) return
        shown.current = controller.signal
        dispatch({ type: 'opened', page })
      },
      (thrown: unknown) => {
        if (!controller.signal.aborted) dispatch({ type: 'failed', error: asApiError(thrown) })
      },
    )
  }, [report, around])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is held already is not loaded again
  useEffect(() => {
    if (wanted !== 'here') load()
  }, [wanted])
  useEffect(() => () => abort.current.abort(), [])

  const extend = (side: 'earlier' | 'later') => {
    const signal = shown.current
    if (state.status !== 'ready' || state.loading !== null || signal.aborted) return
    const end = state.offset + state.passages.length
    const offset = side === 'earlier' ? Math.max(0, state.offset - AROUND) : end
    const limit = side === 'earlier' ? state.offset - offset : AROUND
    if (limit === 0 || offset >= state.total) return
    dispatch({ type: 'extend', side })
    fetchPassages(report, { offset }, limit, signal).then(
      (page) => {
        if (!signal.aborted) dispatch({ type: 'extended', side, page })
      },
      (thrown: unknown) => {
        if (!signal.aborted) dispatch({ type: 'failed', error: asApiError(thrown) })
      },
    )
  }
  return { state, retry: load, extend }
}
