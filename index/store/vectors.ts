import { LocalIndex } from 'vectra/lib/LocalIndex.js' // the package's root costs 0.5 s and 80 MB for clients not used here
import type { Dense } from './scan/scan-vectors.ts'

export type PassageVector = { passage: string; report: string; vector: readonly number[] }

/** Where vectra keeps them in a build. */
export const VECTRA = 'vectra/index.json'

const ROUNDING = 1e5 // five decimals: half the file, and the order of neighbours stays

/** Writes a vectra index of unit vectors in their order. A zero vector (a text that says nothing) has no neighbours. */
export async function writeVectors(folder: string, vectors: readonly PassageVector[]): Promise<void> {
  const index = new LocalIndex<{ report: string }>(folder)
  await index.createIndex({ version: 1 })
  const items = vectors.map(({ passage, report, vector }) => ({
    id: passage,
    metadata: { report },
    // a plain array: vectra would save a Float32Array as an object
    vector: Array.from(vector, (x) => Math.round(x * ROUNDING) / ROUNDING),
  }))
  await index.batchInsertItems(items.filter((item) => item.vector.some((x) => x !== 0)))
}

/** Opens a vectra index and reads it into memory. */
export async function openVectors(folder: string): Promise<Dense> {
  const index = new LocalIndex<{ report: string }>(folder)
  await index.getIndexStats()

  return async (vector, limit, reports) => {
    if (vector.every((x) => x === 0)) return []
    const filter = reports && { report: { $in: [...reports] } }
    const found = await index.queryItems([...vector], '', limit, filter)
    return found.map(({ item, score }) => ({ passage: item.id, score }))
  }
}
