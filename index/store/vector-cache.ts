import { readBuilt, sha256 } from './files.ts'
import type { Manifest } from './manifest.ts'
import { numbersOf } from './posting-files.ts'

export type Vector = ArrayLike<number>

/** A vector with the key of the text it was made from. */
export type KeyedVector = { key: string; vector: Vector }

const VECTORS = 'vectors.f32'
const KEYS = 'vectors.keys'

/** The same for the same text: its vector need not be made again. */
export const vectorKey = (text: string): string => sha256(text).slice(0, 24)

/** The files that hold the vectors of each passage, by name: the numbers, and the keys with a line for each passage. */
export function vectorCache(vectors: readonly KeyedVector[][], dims: number): [string, Uint8Array][] {
  const rows = vectors.flat()
  const numbers = new Float32Array(rows.length * dims)
  for (const [row, { vector }] of rows.entries()) numbers.set(vector, row * dims)
  return [
    [VECTORS, new Uint8Array(numbers.buffer)],
    [KEYS, Buffer.from(vectors.map((own) => own.map(({ key }) => key).join(' ')).join('\n'))],
  ]
}

/** The vectors of a build, one after the other in the order of the passages. Throws `bad-index` when they are damaged. */
export const readVectors = async (folder: string, manifest: Manifest): Promise<Float32Array> =>
  numbersOf(await readBuilt(folder, manifest, VECTORS), Float32Array)

/** How many vectors each passage of a build has. Throws `bad-index` when that is damaged. */
export const readVectorCounts = async (folder: string, manifest: Manifest): Promise<number[]> =>
  (await readKeys(folder, manifest)).map((keys) => keys.length)

const readKeys = async (folder: string, manifest: Manifest): Promise<string[][]> =>
  (await readBuilt(folder, manifest, KEYS))
    .toString('utf8')
    .split('\n')
    .map((line) => line.split(' '))

/** The vectors of a build by the key of their text. Throws `bad-index` when they are damaged. */
export async function readVectorCache(folder: string, manifest: Manifest): Promise<Map<string, Vector>> {
  const numbers = await readVectors(folder, manifest)
  const keys = (await readKeys(folder, manifest)).flat()
  const { dims } = manifest
  return new Map(keys.map((key, row) => [key, numbers.subarray(row * dims, (row + 1) * dims)]))
}
