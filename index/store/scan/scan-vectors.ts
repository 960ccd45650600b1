import { readFileSync } from 'node:fs'
import { highest } from '../sorted.ts'
import type { Ranked } from '../store.ts'

/** Looks for the passages nearest to a vector by their nearest vector's cosine, best first. A zero vector is near nothing. */
export type Dense = (vector: ArrayLike<number>, limit: number, reports?: readonly string[]) => Promise<Ranked[]>

// scan.wat, assembled: four products at a time, where a loop of JavaScript does one. Several times as fast.
const module = new WebAssembly.Module(readFileSync(new URL('./scan.wasm', import.meta.url)))
type Products = (row: number, rows: number, query: number, rowBytes: number, out: number) => void

const STEP = 16 // numbers that scan.wat takes at once: rows are filled up with zeros
const FLOAT_BYTES = 4
const PAGE_BYTES = 65_536

/**
 * The vectors of all passages, one after the other, compared one by one: exact, and nearly as fast as memory is read.
 * `counts` says how many each passage has.
 */
export function scanVectors(
  vectors: Float32Array,
  dims: number,
  passages: readonly { id: string; report: string }[],
  counts: readonly number[],
): Dense {
  const rows = vectors.length / dims
  const width = Math.ceil(dims / STEP) * STEP
  const at = { query: rows * width * FLOAT_BYTES, out: (rows + 1) * width * FLOAT_BYTES }
  const pages = Math.ceil((at.out + rows * FLOAT_BYTES) / PAGE_BYTES)
  const memory = new WebAssembly.Memory({ initial: pages })
  const { exports } = new WebAssembly.Instance(module, { memory: { vectors: memory } })
  const products = exports.products as Products
  const kept = new Float32Array(memory.buffer, 0, rows * width)
  const query = new Float32Array(memory.buffer, at.query, width)
  const scores = new Float32Array(memory.buffer, at.out, rows)
  const isZero = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) {
    const vector = vectors.subarray(row * dims, (row + 1) * dims)
    const length = lengthOf(vector)
    if (length > 0) kept.set(unit(vector, length), row * width)
    else isZero[row] = 1
  }
  const nearest = new Float32Array(passages.length)
  const placeOfRow = Uint32Array.from(counts.flatMap((count, place) => Array<number>(count).fill(place)))

  return async (vector, limit, reports) => {
    const asked = new Float32Array(vector)
    const length = lengthOf(asked)
    if (length === 0) return []
    query.set(unit(asked, length))
    products(0, rows, at.query, width * FLOAT_BYTES, at.out)
    nearest.fill(Number.NEGATIVE_INFINITY)
    for (let row = 0; row < rows; row++) {
      const place = placeOfRow[row] ?? 0
      const score = scores[row] ?? 0
      if (isZero[row] === 0 && score > (nearest[place] ?? 0)) nearest[place] = score
    }
    const isAsked = (place: number) => !reports || reports.includes(passages[place]?.report ?? '')
    return highest(nearest, limit, Number.NEGATIVE_INFINITY, isAsked).map((place) => ({
      passage: passages[place]?.id ?? '',
      score: nearest[place] ?? 0,
    }))
  }
}

const lengthOf = (vector: Float32Array): number => Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0))

const unit = (vector: Float32Array, length: number): Float32Array => vector.map((x) => x / length)
