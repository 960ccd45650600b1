import * as z from 'zod'

/** What each of some questions found, best first, and how soon. */
export const searchedSchema = z.object({ found: z.array(z.array(z.string())), milliseconds: z.array(z.number()) })
export type Searched = z.infer<typeof searchedSchema>

export const searchInputSchema = z.object({ index: z.string(), questions: z.array(z.string()), limit: z.int() })
