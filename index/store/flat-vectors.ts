import { highest } from './sorted.ts'
import type { Ranked } from './store.ts'

/** Looks for the passages nearest to a vector by cosine, best first. A zero vector is near nothing. */
export type Dense = (vector: readonly number[], limit: number, reports?: readonly string[]) => Promise<Ranked[]>

/** Every passage's vector, one after the other, compared one by one: exact, and as fast as memory is read. */
export function scanVectors(
  vectors: Float32Array,
  dims: number,
  passages: readonly { id: string; report: string }[],
): Dense {
  const lengths = Float32Array.from(passages, (_, i) => Math.sqrt(product(vectors, i * dims, vectors, i * dims, dims)))
  return async (vector, limit, reports) => {
    const asked = Float32Array.from(vector)
    const length = Math.sqrt(product(asked, 0, asked, 0, dims))
    if (length === 0) return []
    const scores = new Float32Array(passages.length)
    for (let i = 0; i < scores.length; i++) {
      const own = lengths[i] ?? 0
      scores[i] = own === 0 ? NOTHING : product(vectors, i * dims, asked, 0, dims) / (own * length)
    }
    const isAsked = reports && ((i: number) => reports.includes(passages[i]?.report ?? ''))
    return highest(scores, limit, NOTHING, isAsked).map((i) => ({
      passage: passages[i]?.id ?? '',
      score: scores[i] ?? 0,
    }))
  }
}

const NOTHING = Number.NEGATIVE_INFINITY

/** Four sums side by side: the processor need not wait for one before the next. */
function product(a: Float32Array, from: number, b: Float32Array, at: number, dims: number): number {
  let [w, x, y, z] = [0, 0, 0, 0]
  let k = 0
  for (; k + 3 < dims; k += 4) {
    w += (a[from + k] as number) * (b[at + k] as number)
    x += (a[from + k + 1] as number) * (b[at + k + 1] as number)
    y += (a[from + k + 2] as number) * (b[at + k + 2] as number)
    z += (a[from + k + 3] as number) * (b[at + k + 3] as number)
  }
  for (; k < dims; k++) w += (a[from + k] as number) * (b[at + k] as number)
  return w + x + y + z
}
