/** Place of the first value, from `from` on, that is at least `value`; the length where there is none. Near ones are found fastest. */
export function seek(sorted: Uint32Array, value: number, from = 0): number {
  let step = 1
  let low = from
  while (low + step < sorted.length && (sorted[low + step] ?? 0) < value) {
    low += step
    step *= 2
  }
  let high = Math.min(sorted.length, low + step + 1)
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Places of the highest scores above `least`, highest first, equal ones in their order; at most `limit`. Linear in the
 * scores for a limit much smaller than their number.
 */
export function highest(
  scores: Float64Array | Float32Array,
  limit: number,
  least: number,
  isAsked: (place: number) => boolean = () => true,
): number[] {
  if (limit <= 0) return []
  const scoreOf = (place: number) => scores[place] ?? 0
  const kept: number[] = []
  let enough = least
  for (let place = 0; place < scores.length; place++) {
    if (scoreOf(place) <= enough || !isAsked(place)) continue
    kept.push(place)
    if (kept.length === NARROWED_AT * limit) enough = narrow(kept, limit, scoreOf)
  }
  if (kept.length > limit) narrow(kept, limit, scoreOf)
  return kept.sort((a, b) => scoreOf(b) - scoreOf(a) || a - b)
}

const NARROWED_AT = 4 // times the limit: rarer narrowing of more, seldom reached

/**
 * Leaves the `limit` places with the highest scores, the first of equal ones, in their order; gives the lowest score left.
 * Numbers are sorted by themselves, which takes a fraction of the time of sorting places by their scores.
 */
function narrow(places: number[], limit: number, scoreOf: (place: number) => number): number {
  const numbers = new Float64Array(places.length)
  for (let i = 0; i < places.length; i++) numbers[i] = scoreOf(places[i] ?? 0)
  const last = places.length - limit
  const lowest = numbers.sort()[last] ?? 0
  let equal = numbers.lastIndexOf(lowest) - last + 1
  let length = 0
  for (const place of places) {
    const score = scoreOf(place)
    if (score > lowest || (score === lowest && equal-- > 0)) places[length++] = place
  }
  places.length = length
  return lowest
}
