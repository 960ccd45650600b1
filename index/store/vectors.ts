import { LocalIndex } from 'vectra/lib/LocalIndex.js' // the package's root costs 0.5 s and 80 MB for clients not used here
import type { Vector } from './vector-cache.ts'

export type NamedVector = { id: string; report: string; vector: Vector }

/** Where vectra keeps them in a build. */
export const VECTRA = 'vectra/index.json'

const ROUNDING = 1e5 // five decimals: half the file, and the order of neighbours stays

/** Names for the vectors of some passages, `counts` of each: the passage's own for the first, and numbered ones. */
export const vectorIds = (passages: readonly { id: string }[], counts: readonly number[]): string[] =>
  passages.flatMap(({ id }, place) =>
    Array.from({ length: counts[place] ?? 0 }, (_, nth) => (nth === 0 ? id : `${id}\n${nth}`)),
  )

/** Writes a vectra index of unit vectors in their order. A zero vector (a text that says nothing) has no neighbours. */
export async function writeVectors(folder: string, vectors: readonly NamedVector[]): Promise<void> {
  const index = new LocalIndex<{ report: string }>(folder)
  await index.createIndex({ version: 1 })
  const items = vectors.map(({ id, report, vector }) => ({
    id,
    metadata: { report },
    // a plain array: vectra would save a Float32Array as an object
    vector: Array.from(vector, (x) => Math.round(x * ROUNDING) / ROUNDING),
  }))
  await index.batchInsertItems(items.filter((item) => item.vector.some((x) => x !== 0)))
}

/** The vectors of a vectra index, one after the other in the order of `ids`; zeros for one that has none there. */
export async function readVectra(folder: string, ids: readonly string[], dims: number): Promise<Float32Array> {
  const items = await new LocalIndex(folder).listItems()
  const rows = new Map(ids.map((id, row) => [id, row]))
  const vectors = new Float32Array(ids.length * dims)
  for (const { id, vector } of items) {
    const row = rows.get(id)
    if (row !== undefined) vectors.set(vector.slice(0, dims), row * dims)
  }
  return vectors
}
