import { availableParallelism } from 'node:os'

const processors = availableParallelism()
export const MOST_THREADS = 4 // each holds the program and the index anew, and one thread alone serves them all over HTTP

/** How many threads answer beside the one that serves, unless told: one a processor, none where there is only one processor. */
export const THREADS = processors > 1 ? Math.min(processors, MOST_THREADS) : 0

/**
 * A larger index is answered from by the serving thread alone: each other one holds it anew, which takes 150 MB and 6 kB a
 * passage. With four of them that is 1.8 GB in all.
 */
export const MOST_PASSAGES = 20_000

/** The longest that a piece of work may take: the hardest question takes 3 s. A thread that takes longer hangs. */
export const LIMIT_MS = 20_000

/** Young objects of an answer die before they are looked at again, where there is room for those of several answers. */
export const YOUNG_MEGABYTES = 96
