import { type Placed, type Postings, place } from './postings.ts'
import { seek } from './sorted.ts'

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
  const own = rarest.positions.subarray(seek(rarest.positions, shift))
  let starts = shift === 0 ? own : own.map((position) => position - shift)
  for (const { offset, positions } of others) starts = followedBy(starts, positions, offset)
  return starts
}

/** The starts that have one of the positions so many places after them. */
function followedBy(starts: Uint32Array, positions: Uint32Array, offset: number): Uint32Array {
  let at = 0
  return starts.filter((start) => {
    at = seek(positions, start + offset, at)
    return positions[at] === start + offset
  })
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
