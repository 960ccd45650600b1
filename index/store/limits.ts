/**
 * Above so many passages vectra's vectors are the slowest part of an answer and of a start (JSON, compared as lists of
 * doubles): they are then searched as they lie in the file, by `scanVectors`.
 */
export const MOST_IN_VECTRA = 10_000
