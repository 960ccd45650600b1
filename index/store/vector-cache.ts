import { readBuilt, sha256 } from './files.ts'
import type { Manifest } from './manifest.ts'
import { numbersOf } from './posting-files.ts'

/** A vector with the key of the text it was made from. */
export type KeyedVector = { key: string; vector: readonly number[] }

const VECTORS = 'vectors.f32'
const KEYS = 'vectors.keys'

/** The same for the same text: its vector need not be made again. */
export const vectorKey = (text: string): string => sha256(text).slice(0, 24)

/** The files that hold the vectors for the next ingestion, by name. */
export function vectorCache(vectors: readonly KeyedVector[], dims: number): [string, Uint8Array][] {
  const numbers = new Float32Array(vectors.length * dims)
  for (const [i, { vector }] of vectors.entries()) numbers.set(vector, i * dims)
  return [
    [VECTORS, new Uint8Array(numbers.buffer)],
    [KEYS, Buffer.from(vectors.map(({ key }) => key).join('\n'))],
  ]
}

/** The vectors of a build, one after the other in the order of the passages. Throws `bad-index` when they are damaged. */
export const readVectors = async (folder: string, manifest: Manifest): Promise<Float32Array> =>
  numbersOf(await readBuilt(folder, manifest, VECTORS), Float32Array)

/** The vectors of a build by the key of their text. Throws `bad-index` when they are damaged. */
export async function readVectorCache(folder: string, manifest: Manifest): Promise<Map<string, readonly number[]>> {
  const numbers = await readVectors(folder, manifest)
  const keys = (await readBuilt(folder, manifest, KEYS)).toString('utf8').split('\n')
  const { dims } = manifest
  return new Map(keys.map((key, i) => [key, Array.from(numbers.subarray(i * dims, (i + 1) * dims))]))
}
