/**
 * More vectors than so many are, in vectra, the slowest part of a start and of an answer (one JSON text, compared as
 * lists of doubles): they are then searched as they lie in their file, by `scanVectors`.
 */
export const MOST_IN_VECTRA = 10_000

/** Indexes were measured up to so many passages: 1.2 GB, 2 GB while ingesting. */
export const MOST_MEASURED = 100_000
