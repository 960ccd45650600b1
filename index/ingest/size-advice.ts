import { MOST_IN_VECTRA, MOST_MEASURED } from '../store/limits.ts'

const NEAR = 0.8 // of what was measured: time to plan

/** What to know of an index of so many passages before it is built; null where there is nothing to. */
export function sizeAdvice(passages: number): string | null {
  const count = passages.toLocaleString('en')
  if (passages > MOST_MEASURED * NEAR)
    return `${count} passages: indexes were measured up to ${MOST_MEASURED.toLocaleString('en')}. Larger ones take more than 1.2 GB of memory and 0.2 s an answer; keep reports of different subjects in indexes of their own (--index DIR).`
  if (passages > MOST_IN_VECTRA)
    return `${count} passages: more vectors than ${MOST_IN_VECTRA.toLocaleString('en')} are kept in one plain file and compared one by one, not in vectra, which would take seconds to start.`
  return null
}
