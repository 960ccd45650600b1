import { createContext, useContext } from 'react'
import type { Citation } from '../server/schema.ts'
import type { Place } from './route.ts'

/** The answer the reader was opened from: its citations are stepped through with [ and ]. */
export type Trail = { exchange: string; text: string; citations: readonly Citation[] }

/** With `step`, the place takes the stead of the one before it: the way back does not lead through every step. */
export type OpenReader = (place: Place, trail: Trail | null, step?: 'step') => void

const OpenReaderContext = createContext<OpenReader>(() => {})

export const OpenReaderProvider = OpenReaderContext.Provider

/** Opens the report beside the page. */
export function useOpenReader(): OpenReader {
  return useContext(OpenReaderContext)
}
