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
  const order = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b
  const kept: number[] = []
  let enough = least
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] ?? 0
    if (score <= enough || !isAsked(place)) continue
    kept.push(place)
    if (kept.length < SORTED_AT * limit) continue
    kept.sort(order).length = limit
    enough = scores[kept[limit - 1] ?? 0] ?? least
  }
  return kept.sort(order).slice(0, limit)
}

const SORTED_AT = 4 // times the limit: rarer sorting of more, seldom reached
