import { useState } from 'react'

const STEP = 100 // rows drawn at a time; filters, sums and charts see all of them

/** How many of the rows are drawn: the first ones, and more each time they are asked for. Other rows begin anew. */
export function useShown(rows: readonly unknown[], first = STEP): { shown: number; more: () => void } {
  const [state, setState] = useState({ rows, shown: first })
  const shown = state.rows === rows ? state.shown : first
  return { shown, more: () => setState({ rows, shown: shown + STEP }) }
}
