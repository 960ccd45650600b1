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

/** Eight sums side by side: the processor need not wait for one before the next. */
function product(a: Float32Array, from: number, b: Float32Array, at: number, dims: number): number {
  let s = 0
  let t = 0
  let u = 0
  let v = 0
  let w = 0
  let x = 0
  let y = 0
  let z = 0
  let i = from
  let j = at
  for (const end = from + dims - 7; i < end; i += 8, j += 8) {
    s += (a[i] as number) * (b[j] as number)
    t += (a[i + 1] as number) * (b[j + 1] as number)
    u += (a[i + 2] as number) * (b[j + 2] as number)
    v += (a[i + 3] as number) * (b[j + 3] as number)
    w += (a[i + 4] as number) * (b[j + 4] as number)
    x += (a[i + 5] as number) * (b[j + 5] as number)
    y += (a[i + 6] as number) * (b[j + 6] as number)
    z += (a[i + 7] as number) * (b[j + 7] as number)
  }
  for (const end = from + dims; i < end; i++, j++) s += (a[i] as number) * (b[j] as number)
  return s + t + u + v + w + x + y + z
}
