import { type Placed, type Postings, place } from './postings.ts'

const LONE_HAN = /^\p{Script=Han}$/u

/**
 * Positions where a term of any length starts, ascending: one token, a Han run of one or more characters, or several of
 * them side by side (2010年3月). Empty for a term without tokens.
 */
export function findPhrase(postings: Postings, term: string): Uint32Array {
  const parts = place(term).filter((part) => !part.isRunEnd)
  const found = parts.map((part) => ({ offset: part.position, positions: positionsOfPart(postings, part) }))
  found.sort((a, b) => a.positions.length - b.positions.length)
  const [rarest, ...others] = found
  if (!rarest) return new Uint32Array(0)
  const shift = rarest.offset
  let starts = shift === 0 ? rarest.positions : rarest.positions.map((position) => position - shift)
  for (const { offset, positions } of others) starts = starts.filter((start) => hasSorted(positions, start + offset))
  return starts
}

function positionsOfPart(postings: Postings, { term }: Placed): Uint32Array {
  if (!LONE_HAN.test(term)) return postings.positionsOf(term)
  const all = postings.entriesFrom(term).map((entry) => postings.positionsOf(entry))
  const merged = new Uint32Array(all.reduce((total, positions) => total + positions.length, 0))
  let at = 0
  for (const positions of all) {
    merged.set(positions, at)
    at += positions.length
  }
  return merged.sort()
}

function hasSorted(sorted: Uint32Array, value: number): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return sorted[low] === value
}
